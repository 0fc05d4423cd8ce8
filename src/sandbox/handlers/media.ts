import { readableAsset } from '../access.js';
import { notFound, Refusal } from '../errors.js';
import { sendFile } from '../files.js';
import type { Call, Handlers } from '../handler.js';
import type { Asset } from '../state/records.js';

type MediaOperations = 'downloadAsset' | 'viewAsset' | 'playAssetVideo';

export const mediaHandlers: Handlers<MediaOperations> = {
  downloadAsset(call) {
    const asset = fileOf(call, 'asset.download');
    const { bytes, mimeType, fileModifiedAt: modifiedAt, originalFileName: name } = asset;
    sendFile({ bytes, mimeType, modifiedAt, name }, call.request, call.response);
  },

  /**
   * A thumbnail is made once the file has been read, and until then it is 404. The preview of a JPEG is the JPEG itself,
   * everything else is a picture of one pixel.
   */
  viewAsset(call) {
    const asset = readableAsset(call.path.id, 'asset.view', call);
    const { size = 'thumbnail' } = call.query;
    if (size === 'fullsize' || size === 'original') {
      const { search } = new URL(call.request.originalUrl, 'http://sandbox');
      const rest = new URLSearchParams(search);
      rest.delete('size');
      call.response.redirect(`original?${rest.toString()}`);
      return;
    }
    if (asset.readAt === null) throw notFound('Asset media not found');
    const isJpeg = asset.mimeType === 'image/jpeg' && asset.width !== null;
    const preview = { bytes: isJpeg ? asset.bytes : PIXEL_JPEG, mimeType: 'image/jpeg' };
    const media = size === 'preview' ? preview : { bytes: PIXEL_WEBP, mimeType: 'image/webp' };
    sendFile({ ...media, modifiedAt: asset.readAt }, call.request, call.response);
  },

  playAssetVideo(call) {
    const { type, bytes, mimeType, fileModifiedAt: modifiedAt } = fileOf(call, 'asset.view');
    if (type !== 'VIDEO') throw notFound();
    sendFile({ bytes, mimeType, modifiedAt }, call.request, call.response);
  },
};

/** On file routes every failure is a 404 without a reason. */
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

const PIXEL_WEBP = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64');
const PIXEL_JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////' +
    'wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
);
