import type { Permission } from '../../index.js';
import type { UploadAllOptions } from './upload-options.js';

/** The permissions without which a run cannot do what its options say, whatever it finds. */
export function permissionsFor({
  album,
  dryRun = false,
  journal,
  restoreTrashed = false,
  tags = [],
}: UploadAllOptions): Permission[] {
  const hasNames = typeof album === 'string' || (typeof album === 'object' && 'byFolder' in album);
  const hasTags = typeof tags === 'function' || tags.length > 0;
  return [
    'asset.upload',
    ...(journal !== undefined && !dryRun ? (['user.read'] as const) : []),
    ...(restoreTrashed ? (['asset.delete'] as const) : []),
    ...(hasNames ? (['album.read'] as const) : []),
    ...(album === undefined ? [] : (['albumAsset.create'] as const)),
    // Tags are added once the server has read the files.
    ...(hasTags ? (['tag.create', 'tag.asset', 'asset.read'] as const) : []),
  ];
}
