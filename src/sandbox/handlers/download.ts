import { zipSync } from 'fflate';
import { albumFor, ownAssets, readableAsset, visibleAssets } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest } from '../errors.js';
import type { Handlers } from './handler.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import { albumAssets } from '../views/albums.js';

const DEFAULT_ARCHIVE_SIZE = 4 * 1024 ** 3;

export const downloadHandlers: Handlers<'getDownloadInfo' | 'downloadArchive'> = {
  getDownloadInfo(call) {
    const limit = call.body.archiveSize ?? DEFAULT_ARCHIVE_SIZE;
    const archives: Schemas['DownloadArchiveInfo'][] = [];
    for (const { id, bytes } of wanted(call.body, call)) {
      const last = archives.at(-1);
      if (!last || last.size + bytes.length > limit) archives.push({ size: bytes.length, assetIds: [id] });
      else {
        last.size += bytes.length;
        last.assetIds.push(id);
      }
    }
    return { totalSize: archives.reduce((total, { size }) => total + size, 0), archives };
  },

  /** A zip that is not compressed: photos and videos already are. Sent without a length, as on servers. */
  downloadArchive(call) {
    const assets = call.body.assetIds.map((id) => readableAsset(id, 'asset.download', call));
    call.response.type('application/octet-stream');
    call.response.write(zipSync(Object.fromEntries(named(assets)), { level: 0 }));
    call.response.end();
  },
};

function wanted(
  { assetIds, albumId, userId }: Schemas['DownloadInfoDto'],
  asking: { caller: Caller; library: Library },
): Asset[] {
  if (assetIds) {
    return asking.caller.link
      ? assetIds.map((id) => readableAsset(id, 'asset.download', asking))
      : ownAssets(assetIds, 'asset.download', asking);
  }
  if (albumId) {
    return albumAssets(
      albumFor(albumId, 'album.download', asking, ['owner', 'editor', 'viewer']),
      asking.library,
    );
  }
  if (userId) {
    if (userId !== asking.caller.user.id) throw badRequest('Not found or no timeline.download access');
    return visibleAssets(asking).filter(({ ownerId, trashedAt }) => ownerId === userId && trashedAt === null);
  }
  throw badRequest('assetIds, albumId, or userId is required');
}

/** Files with the same name get a number: `name.jpg`, `name+1.jpg`. */
function named(assets: Asset[]): [name: string, bytes: Uint8Array][] {
  const seen = new Map<string, number>();
  return assets.map(({ originalFileName, bytes }) => {
    const count = seen.get(originalFileName) ?? 0;
    seen.set(originalFileName, count + 1);
    return [count === 0 ? originalFileName : originalFileName.replace(/(\.[^.]*)?$/, `+${count}$1`), bytes];
  });
}
