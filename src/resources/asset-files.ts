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
 * The files of assets, up and down. Answers are unread `Response`s: stream `body`, or take `await response.blob()`. `Range`,
 * `If-None-Match` and `If-Modified-Since` go into `options.headers`; then a 206 or a 304 is an answer like any other. An
 * asset that is not there, that you may not see, or that a shared link does not let you download, is a 404 on a 3.x server and a 400 on a 2.x
 * server; the `reason` of the `HttpError` is `not-found` on both.
 */
export abstract class AssetFiles extends AssetsOperations {
  /**
   * Uploads a photo or a video, in constant memory whatever its size. The server takes or refuses a file by the extension of its name,
   * and recognises bytes that you uploaded before: then nothing is stored, a sidecar neither, and `status` is `duplicate`.
   *
   * An upload is repeated like a call that only reads, each time with a new stream of the source: the server keeps one of each. If the
   * response of the first attempt was lost, the second returns `duplicate` for the asset that the first one created, and `mayBeNew`. A
   * source that gives more or fewer bytes than its `size` rejects with an `IntegrityError`, and what a source throws comes out as it is; then nothing is stored.
   *
   * A browser sends no streams of a known length: there only a `Blob` or a `File` can be uploaded, without `onProgress`, and the limits are
   * `timeoutMs` from the start, if set for the call, and `totalTimeoutMs`.
   *
   * `POST /assets`, permission `asset.upload`; also with a shared link that allows it. For `isTrashed` of a duplicate with a `checksum`,
   * `POST /assets/bulk-upload-check`.
   */
  upload(file: FileOrNamedStream, fields?: AssetFields, options?: UploadOptions): Promise<UploadedAsset>;
  upload(source: UploadSource, fields: NamedAssetFields, options?: UploadOptions): Promise<UploadedAsset>;
  async upload(
    source: UploadSource,
    fields: AssetFields = {},
    { onProgress, ...options }: UploadOptions = {},
  ): Promise<UploadedAsset> {
    const checksum = this.transport.isVisitor ? undefined : fields.checksum;
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
   * Tells from SHA-1 checksums, in hex or base64, which files the server already has; `isTrashed` says that they wait in the
   * trash. Keep it to some 5,000 a call: the server reads bodies of up to 10 MB. Without checksums nothing is sent.
   *
   * `POST /assets/bulk-upload-check`, permission `asset.upload`.
   */
  async checkBulkUpload(
    assets: readonly BulkUploadItem[],
    options?: RequestOptions,
  ): Promise<BulkUploadCheck> {
    // To this servers respond with 500.
    if (assets.length === 0) return { results: [] };
    return this.transport.call(ASSETS.checkBulkUpload, { body: { assets: [...assets] } }, options);
  }

  /** The upload is done, so that not to know this is no failure. */
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
   * Downloads a small picture (`size: 'thumbnail'`, the default), a larger one (`'preview'`) or the full size
   * (`'fullsize'`). Right after an upload it is not there yet: a 404.
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
   * The address of the original file, for a browser to open; nothing is sent. There is no credential in it, unless one is given here.
   *
   * `GET /assets/{id}/original`.
   */
  originalUrl(id: string, query: AssetDownloadOptions = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.downloadAsset, id, { ...query, ...credential });
  }

  /**
   * The address of a small or larger picture, such as for `<img src>`; nothing is sent. There is no credential in it, unless one is given
   * here.
   *
   * `GET /assets/{id}/thumbnail`.
   */
  thumbnailUrl(id: string, query: AssetThumbnailOptions = {}, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.viewAsset, id, { ...query, ...credential });
  }

  /**
   * The address of a video for playback, such as for `<video src>`; nothing is sent. There is no credential in it, unless one is given
   * here.
   *
   * `GET /assets/{id}/video/playback`.
   */
  playbackUrl(id: string, credential: UrlCredential = {}): string {
    return assetUrl(this.transport.apiUrl, ASSETS.playAssetVideo, id, { ...credential });
  }
}

/** Whether an upload was refused for what only servers of the other generation want: 2.x the device, 3.x a number as `duration`. */
const isOfOtherGeneration = (error: unknown, withDevice: boolean): error is HttpError =>
  isHttpError(error) &&
  error.status === 400 &&
  error.issues.some(({ path: [field] }) =>
    withDevice ? field === 'duration' : field === 'deviceId' || field === 'deviceAssetId',
  );
