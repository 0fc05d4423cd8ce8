import { createHash, randomUUID } from 'node:crypto';
import type { Caller } from '../auth.js';
import { badRequest, unauthorized } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { mediaTypeOf } from '../state/media-types.js';
import { extractLater } from '../state/extraction.js';
import { now, nowInMicroseconds } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { motionOf } from '../state/live-photos.js';
import { momentOf } from '../state/moments.js';
import { newAsset } from '../state/new-asset.js';
import type { Asset } from '../state/records.js';
import { base64Checksum } from '../state/search.js';
import { uploadedFile } from '../uploads.js';

export const uploadHandlers: Handlers<'uploadAsset' | 'checkBulkUpload'> = {
  uploadAsset(call) {
    const { caller, library, response, request } = call;
    if (caller.link && !caller.link.allowUpload) throw unauthorized('Unauthorized');
    const file = uploadedFile(request);
    if (!file) throw badRequest('File is required');
    const checksum = createHash('sha1').update(file.buffer).digest('base64');
    const known = knownAsset(checksum, call);
    const asset = known ?? uploadedAsset(call, file, checksum);
    if (!known) {
      library.assets.set(asset.id, asset);
      extractLater(asset, library);
    }
    share(asset, call);
    response.status(known ? 200 : 201);
    return { id: asset.id, status: known ? 'duplicate' : 'created' };
  },

  checkBulkUpload({ body, caller, library }) {
    const own = [...library.assets.values()].filter(({ ownerId }) => ownerId === caller.user.id);
    const known = new Map(own.map((asset) => [asset.checksum, asset]));
    return {
      results: body.assets.map(({ id, checksum }) => {
        const asset = known.get(base64Checksum(checksum));
        if (!asset) return { id, action: 'accept' };
        const isTrashed = asset.trashedAt !== null;
        return { id, action: 'reject', reason: 'duplicate', assetId: asset.id, isTrashed };
      }),
    };
  },
};

/** The caller's own asset of those bytes, also one in the trash. */
export const knownAsset = (
  checksum: string,
  { caller, library }: { caller: Caller; library: Library },
): Asset | undefined =>
  [...library.assets.values()].find(
    (asset) => asset.ownerId === caller.user.id && asset.checksum === checksum,
  );

function uploadedAsset(call: Call<'uploadAsset'>, file: Express.Multer.File, checksum: string): Asset {
  const { body, caller } = call;
  const name = body.filename ?? file.originalname;
  const media = mediaTypeOf(file.originalname) ?? mediaTypeOf(name);
  const taken = momentOf(body.fileCreatedAt);
  const modified = momentOf(body.fileModifiedAt);
  if (!media || !taken || !modified) throw new Error('The sandbox took an upload that it had not checked.');
  const sidecar = uploadedFile(call.request, 'sidecarData')?.buffer;
  const entries = (body.metadata ?? []).map((item) => ({ ...item, updatedAt: now() }));
  return {
    ...newAsset({
      id: randomUUID(),
      ownerId: caller.user.id,
      bytes: file.buffer,
      checksum,
      ...media,
      originalFileName: name,
      createdAt: nowInMicroseconds(),
      fileCreatedAt: taken.instant,
      fileModifiedAt: modified.instant,
    }),
    ...(sidecar && { sidecar }),
    isFavorite: body.isFavorite ?? false,
    visibility: body.visibility ?? 'timeline',
    duration: body.duration || null,
    livePhotoVideoId: body.livePhotoVideoId ? motionOf(body.livePhotoVideoId, call).id : null,
    metadata: new Map(entries.map((entry) => [entry.key, entry])),
  };
}

/** An upload through a shared link is added to its album, or to the link itself. */
function share(asset: Asset, { caller: { link }, library }: { caller: Caller; library: Library }): void {
  if (!link) return;
  const album = link.albumId === null ? undefined : library.albums.get(link.albumId);
  (album?.assetIds ?? link.assetIds).add(asset.id);
}
