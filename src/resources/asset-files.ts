import { ASSETS } from '../../generated/operations.js';
import { AssetsOperations } from '../../generated/resources/assets.js';
import { type AssetFields, assetParts, type NamedAssetFields } from '../upload/fields.js';
import { assetUrl, type UrlCredential } from '../helpers/asset-urls.js';
import { Contradiction } from '../compat/contradiction.js';
import { type HttpError, isHttpError } from '../errors/index.js';
import { Multipart } from '../upload/multipart.js';
import type { FileOptions, RequestOptions, UploadOptions } from '../options.js';
import type {
  AssetDownloadOptions,
  AssetThumbnailOptions,
  BulkUploadCheck,
  BulkUploadItem,
  UploadedAsset,
} from '../types.js';
import type { FileOrNamedStream, UploadSource } from '../upload/source.js';

/**
 * Uploads and downloads of asset files. Downloads return a `Response` whose body is unread: stream `body`, or call
 * `await response.blob()`. Pass `Range`, `If-None-Match` and `If-Modified-Since` in `options.headers`; a 206 or 304 is
 * then a normal response. If the asset does not exist, is not yours to see, or the shared link does not allow the
 * download, 3.x servers return 404 and 2.x servers 400. The `reason` of the `HttpError` is `not-found` on both.
 */
export abstract class AssetFiles extends AssetsOperations {
  /**
   * Uploads a photo or a video in constant memory. The server accepts or rejects a file by the extension of its name.
   * If it already has the same bytes, it stores nothing (not even a sidecar), and `status` is `duplicate`. Uploads are
   * retried like reads, each time with a new stream of the source; the server keeps one copy. If the response of the
   * first attempt was lost, the second attempt returns `duplicate` for the asset that the first one created, and sets
   * `mayBeNew`. If the source yields more or fewer bytes than its `size`, the call rejects with an `IntegrityError`. An
   * error of the source rejects the call unchanged. In both cases nothing is stored.
   *
   * Browsers cannot send streams of a known length: there you can upload only a `Blob` or a `File`, and `onProgress` is
   * never called. The limits are then `timeoutMs` from the start, if set for the call, and `totalTimeoutMs`.
   *
   * `POST /assets`, permission `asset.upload`; also with a shared link that allows it. For `isTrashed` of a duplicate
   * with a `checksum`,
   *
   * `POST /assets/bulk-upload-check`.
   */
  upload(file: FileOrNamedStream, fields?: AssetFields, options?: UploadOptions): Promise<UploadedAsset>;
  upload(source: UploadSource, fields: NamedAssetFields, options?: UploadOptions): Promise<UploadedAsset>;
  async upload(
    source: UploadSource,
    fields: AssetFields = {},
    { onProgress, ...options }: UploadOptions = {},
  ): Promise<UploadedAsset> {
    const checksum = this.transport.isSharedLinkClient ? undefined : fields.checksum;
    const parts = assetParts(source, fields);
    const send = async (withDevice: boolean): Promise<UploadedAsset> => {
      const form = withDevice ? assetParts(source, fields, { withDevice }) : parts;
      const header = checksum === undefined ? {} : { header: { 'x-immich-checksum': checksum } };
      const body = new Multipart(form, onProgress);
      try {
        const uploaded = await this.transport.call(ASSETS.uploadAsset, { ...header, body }, options);
        const mayBeNew = uploaded.status === 'duplicate' && body.mayHaveArrived;
        return { ...uploaded, ...(mayBeNew && { mayBeNew }) };
      } catch (error) {
        throw isOfOtherGeneration(error, withDevice) ? new Contradiction(error) : error;
      }
    };
    const { signal } = options;
    const uploaded = await this.release.following('deviceUploads', send, { signal, writes: true });
    if (uploaded.status !== 'duplicate' || checksum === undefined) return uploaded;
    return { ...uploaded, ...(await this.#whetherTrashed(checksum, options)) };
  }

  /**
   * Checks by SHA-1 checksum, in hex or Base64, which files the server already has. `isTrashed` means that the asset is
   * in the trash. Pass at most about 5,000 checksums per call: the server reads bodies of up to 10 MB. Without
   * checksums nothing is sent.
   *
   * `POST /assets/bulk-upload-check`, permission `asset.upload`.
   */
  async checkBulkUpload(
    assets: readonly BulkUploadItem[],
    options?: RequestOptions,
  ): Promise<BulkUploadCheck> {
    // Servers respond with 500 to an empty list.
    if (assets.length === 0) return { results: [] };
    return this.transport.call(ASSETS.checkBulkUpload, { body: { assets: [...assets] } }, options);
  }

  /** Returns an empty object if the check fails, because the upload itself has succeeded. */
  async #whetherTrashed(
    checksum: string,
    options: RequestOptions,
  ): Promise<Pick<UploadedAsset, 'isTrashed'>> {
    try {
      const { results } = await this.checkBulkUpload([{ id: '0', checksum }], options);
      const isTrashed = results[0]?.isTrashed;
      return isTrashed === undefined ? {} : { isTrashed };
    } catch {
      options.signal?.throwIfAborted();
      return {};
    }
  }

  /**
   * Downloads a small image (`size: 'thumbnail'`, the default), a larger one (`'preview'`) or the full size
   * (`'fullsize'`). Right after an upload the image does not exist yet, and the call rejects with a 404.
   *
   * `GET /assets/{id}/thumbnail`, permission `asset.view`, for the full size `asset.download` too; also with a shared
   * link.
   */
  async thumbnail(id: string, query: AssetThumbnailOptions = {}, options?: FileOptions): Promise<Response> {
    if (query.size === 'original') {
      await this.release.require(
        'originalThumbnails',
        "`size: 'original'`",
        options?.signal,
        'Use `assets.download`.',
      );
    }
    return this.transport.stream(ASSETS.viewAsset, { path: { id }, query }, options);
  }

  /**
   * Returns the URL of the original file, to open in a browser; sends nothing. The URL has no credential unless you
   * pass one.
   *
   * `GET /assets/{id}/original`.
   */
  originalUrl(id: string, query: AssetDownloadOptions = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.downloadAsset, id, { ...query, ...credential });
  }

  /**
   * Returns the URL of an image, such as for `<img src>`; sends nothing. The URL has no credential unless you pass one.
   *
   * `GET /assets/{id}/thumbnail`.
   */
  thumbnailUrl(id: string, query: AssetThumbnailOptions = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.viewAsset, id, { ...query, ...credential });
  }

  /**
   * Returns the URL of a video for playback, such as for `<video src>`; sends nothing. The URL has no credential unless
   * you pass one.
   *
   * `GET /assets/{id}/video/playback`.
   */
  playbackUrl(id: string, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.playAssetVideo, id, { ...credential });
  }
}

/**
 * Whether the server rejected fields that differ between major versions: 2.x requires the device, 3.x a numeric
 * `duration`.
 */
const isOfOtherGeneration = (error: unknown, withDevice: boolean): error is HttpError =>
  isHttpError(error) &&
  error.status === 400 &&
  error.issues.some(({ path: [field] }) =>
    withDevice ? field === 'duration' : field === 'deviceId' || field === 'deviceAssetId',
  );
