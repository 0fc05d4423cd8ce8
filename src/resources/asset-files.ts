import { assetUrl, type UrlCredential } from '../asset-urls.js';
import type { RequestOptions } from '../options.js';
import { type AssetUpload, uploadForm } from '../multipart.js';
import type {
  AssetDownload,
  AssetThumbnail,
  AssetUploadResult,
  BulkUploadCheck,
  BulkUploadItem,
  HlsSegment,
  HlsVariant,
} from '../types.js';
import { Resource } from './resource.js';

/**
 * The files of assets, up and down. Answers are unread `Response`s: stream `body`, or take `await response.blob()`. `Range`,
 * `If-None-Match` and `If-Modified-Since` go into `options.headers`; then a 206 or a 304 is an answer like any other. An
 * asset that is not there, or not yours to see, is a 404 on a 3.x server.
 */
export abstract class AssetFiles extends Resource {
  /**
   * Uploads a photo or a video. The server takes or refuses a file by the extension of its name, and recognises bytes
   * that you uploaded before: then nothing is stored, a sidecar neither, and `status` is `duplicate`.
   *
   * `POST /assets`, permission `asset.upload`; also with a shared link that allows it.
   */
  async upload(upload: AssetUpload, options?: RequestOptions): Promise<AssetUploadResult> {
    const { checksum } = upload;
    const form = uploadForm(upload);
    const wantsDevice = await this.release.allows('deviceUploads', options?.signal);
    return this.transport.call(
      'uploadAsset',
      {
        ...(checksum !== undefined && { header: { 'x-immich-checksum': checksum } }),
        body: wantsDevice ? uploadForm(upload, { withDevice: true }) : form,
      },
      options,
    );
  }

  /**
   * Tells from SHA-1 checksums, in hex or base64, which files the server already has; `isTrashed` says that they wait in the
   * trash. Keep it to some 5,000 a call: the server reads bodies of up to 10 MB.
   *
   * `POST /assets/bulk-upload-check`, permission `asset.upload`.
   */
  async checkBulkUpload(
    assets: readonly BulkUploadItem[],
    options?: RequestOptions,
  ): Promise<BulkUploadCheck> {
    return this.transport.call('checkBulkUpload', { body: { assets: [...assets] } }, options);
  }

  /**
   * Downloads the original file, or with `edited` what its edits make of it. A shared link always gives the edited one.
   *
   * `GET /assets/{id}/original`, permission `asset.download`; also with a shared link.
   */
  async download(id: string, form: AssetDownload = {}, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('downloadAsset', { path: { id }, query: form }, options);
  }

  /**
   * Downloads a small picture (`size: 'thumbnail'`, the default), a larger one (`'preview'`) or the full size
   * (`'fullsize'`). Right after an upload it is not there yet: a 404.
   *
   * `GET /assets/{id}/thumbnail`, permission `asset.view`, for the full size `asset.download` too; also with a shared
   * link.
   */
  async thumbnail(id: string, form: AssetThumbnail = {}, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('viewAsset', { path: { id }, query: form }, options);
  }

  /**
   * Streams a video as prepared for playback. A picture is a 404.
   *
   * `GET /assets/{id}/video/playback`, permission `asset.view`; also with a shared link.
   */
  async playback(id: string, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('playAssetVideo', { path: { id } }, options);
  }

  /**
   * The address of the original file, for a browser to open; nothing is sent. There is no credential in it, unless one is given here.
   *
   * `GET /assets/{id}/original`.
   */
  originalUrl(id: string, form: AssetDownload = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, 'downloadAsset', id, { ...form, ...credential });
  }

  /**
   * The address of a small or larger picture, such as for `<img src>`; nothing is sent. There is no credential in it, unless one is given
   * here.
   *
   * `GET /assets/{id}/thumbnail`.
   */
  thumbnailUrl(id: string, form: AssetThumbnail = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, 'viewAsset', id, { ...form, ...credential });
  }

  /**
   * The address of a video for playback, such as for `<video src>`; nothing is sent. There is no credential in it, unless one is given
   * here.
   *
   * `GET /assets/{id}/video/playback`.
   */
  playbackUrl(id: string, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, 'playAssetVideo', id, { ...credential });
  }

  /**
   * Reads the main HLS playlist of a video, which names its variants. Needs `realtimeTranscoding` of
   * `server.features()`.
   *
   * `GET /assets/{id}/video/stream/main.m3u8`, permission `asset.view`, since 3.0.0; also with a shared link.
   */
  async mainPlaylist(id: string, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('getMainPlaylist', { path: { id } }, options);
  }

  /**
   * Reads the HLS playlist of one variant, which names its segments.
   *
   * `GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8`, permission `asset.view`, since 3.0.0; also
   * with a shared link.
   */
  async mediaPlaylist(id: string, variant: HlsVariant, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('getMediaPlaylist', { path: { id, ...variant } }, options);
  }

  /**
   * Reads one HLS segment of a video: `init.mp4`, then `seg_0.m4s` and on.
   *
   * `GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}`, permission `asset.view`, since 3.0.0; also
   * with a shared link.
   */
  async segment(id: string, segment: HlsSegment, options?: RequestOptions): Promise<Response> {
    return this.transport.stream('getSegment', { path: { id, ...segment } }, options);
  }

  /**
   * Ends an HLS session and what is transcoded for it.
   *
   * `DELETE /assets/{id}/video/stream/{sessionId}`, permission `asset.view`, since 3.0.0; also with a shared link.
   */
  async endStream(id: string, sessionId: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('endSession', { path: { id, sessionId } }, options);
  }
}
