import { basename, extname } from 'node:path';
import { readableAsset } from './access.js';
import { notFound, Refusal } from '../errors.js';
import { sendFile } from '../files.js';
import type { Call, Handlers } from './handler.js';
import { withoutMetadata } from '../state/jpeg.js';
import { PIXEL_JPEG, PIXEL_WEBP } from '../state/pixels.js';
import type { Asset } from '../state/records.js';

type MediaOperations = 'downloadAsset' | 'viewAsset' | 'playAssetVideo';

export const mediaHandlers: Handlers<MediaOperations> = {
  downloadAsset(call) {
    const asset = fileOf(call, 'asset.download');
    const { bytes, mimeType, fileModifiedAt: modifiedAt, originalFileName: name } = asset;
    const original = { bytes, mimeType, modifiedAt, name };
    const edited = isEdited(call, asset) && { ...previewOf(asset), modifiedAt, name: `${stem(name)}.jpeg` };
    sendFile(edited || original, call.request, call.response);
  },

  /**
   * Thumbnails exist once the file has been read successfully. The preview of a JPEG is the JPEG itself without
   * metadata; all others are an image of one pixel.
   */
  viewAsset(call) {
    const { size = 'thumbnail', edited = false } = call.query;
    const asset = readableAsset(call.path.id, 'asset.view', call);
    const wantsEdited = edited || call.caller.link !== undefined;
    if (size === 'original') return redirect(call, 'original', {});
    if (size === 'fullsize') {
      if (isOnWeb(asset) && !wantsEdited) return redirect(call, 'original', {});
      if (!isEdited(call, asset)) {
        return redirect(call, `/api/assets/${asset.id}/thumbnail`, { size: 'preview' });
      }
    }
    if (asset.thumbhash === null) throw notFound('Asset media not found');
    const media = size === 'thumbnail' ? { bytes: PIXEL_WEBP, mimeType: 'image/webp' } : previewOf(asset);
    const modifiedAt = asset.readAt ?? asset.updatedAt;
    // The name of the file is metadata, too.
    const base = call.caller.link?.showMetadata === false ? asset.id : stem(asset.originalFileName);
    const name = `${base}_${size}.${size === 'thumbnail' ? 'webp' : 'jpeg'}`;
    sendFile({ ...media, modifiedAt, name }, call.request, call.response);
  },

  playAssetVideo(call) {
    const { type, bytes, mimeType, fileModifiedAt: modifiedAt } = fileOf(call, 'asset.view');
    if (type !== 'VIDEO') throw notFound();
    sendFile({ bytes, mimeType, modifiedAt }, call.request, call.response);
  },
};

/** File routes return a 404 without a reason for every error. */
function fileOf(
  call: Call<'downloadAsset' | 'playAssetVideo'>,
  permission: 'asset.download' | 'asset.view',
): Asset {
  try {
    return readableAsset(call.path.id, permission, call);
  } catch (error) {
    throw error instanceof Refusal ? notFound() : error;
  }
}

/** Appends the rest of the query after the parameters that the redirect adds. */
function redirect(call: Call<'viewAsset'>, path: string, added: Record<string, string>): void {
  const query = new URLSearchParams(added);
  for (const [name, value] of new URL(call.request.originalUrl, 'http://sandbox').searchParams) {
    if (name !== 'size') query.append(name, value);
  }
  call.response.redirect(`${path}?${query.toString()}`);
}

/** Whether the edited version is requested and exists. Shared-link clients always get it. */
const isEdited = ({ query, caller }: Call<'downloadAsset' | 'viewAsset'>, { edits }: Asset): boolean =>
  edits.length > 0 && (query.edited === true || caller.link !== undefined);

/** Image types that browsers support. */
const isOnWeb = ({ mimeType }: Asset): boolean =>
  ['image/avif', 'image/gif', 'image/jpeg', 'image/png', 'image/svg+xml', 'image/webp'].includes(mimeType);

const previewOf = ({ bytes, mimeType }: Asset): { bytes: Buffer; mimeType: string } => ({
  bytes: mimeType === 'image/jpeg' ? withoutMetadata(bytes) : PIXEL_JPEG,
  mimeType: 'image/jpeg',
});

const stem = (name: string): string => basename(name, extname(name));
