import type { Permission } from '../../index.js';
import type { UploadAllOptions } from './upload-options.js';

/** The permissions that a run always needs for its options. */
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
    // Tags are added after the server has read the files.
    ...(hasTags ? (['tag.create', 'tag.asset', 'asset.read'] as const) : []),
  ];
}
