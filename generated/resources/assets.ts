// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ASSETS } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';
import { type Form, multipartOf } from '../../src/upload/form.js';
import type {
  Asset,
  AssetCopy,
  AssetDownloadOptions,
  AssetEdits,
  AssetEditsCreate,
  AssetJobs,
  AssetMetadata,
  AssetMetadataDeleteMany,
  AssetMetadataOfMany,
  AssetMetadataUpsert,
  AssetMetadataUpsertMany,
  AssetOcr,
  AssetRandomQuery,
  AssetStatistics,
  AssetStatisticsFilter,
  AssetUploadResult,
} from '../types.js';

/** The plain operations of `assets`. */
export interface AssetsOperations {
  /**
   * Checks by device asset id which assets the server already has.
   *
   * `POST /assets/exist`, permission `asset.upload`, until 2.7.5.
   */
  checkExisting(
    body: { deviceAssetIds: string[]; deviceId: string },
    options?: RequestOptions,
  ): Promise<{ existingIds: string[] }>;

  /**
   * Copies albums, shared links, favorite state and more from one asset to another.
   *
   * `PUT /assets/copy`, permission `asset.copy`, since 2.2.0.
   */
  copy(body: AssetCopy, options?: RequestOptions): Promise<void>;

  /**
   * Deletes all edits of an asset; the original file stays as it is.
   *
   * `DELETE /assets/{id}/edits`, permission `asset.edit.delete`, since 2.5.0.
   */
  deleteEdits(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Deletes one metadata entry of an asset.
   *
   * `DELETE /assets/{id}/metadata/{key}`, permission `asset.update`, since 1.140.0.
   */
  deleteMetadata(id: string, key: string, options?: RequestOptions): Promise<void>;

  /**
   * Deletes metadata entries of many assets.
   *
   * `DELETE /assets/metadata`, permission `asset.update`, since 2.5.0.
   */
  deleteMetadataMany(body: AssetMetadataDeleteMany, options?: RequestOptions): Promise<void>;

  /**
   * Downloads an asset's original file.
   *
   * `GET /assets/{id}/original`, permission `asset.download`; also with a shared link.
   */
  download(id: string, query?: AssetDownloadOptions, options?: FileOptions): Promise<Response>;

  /**
   * Replaces the edits of an asset: crop, rotate, mirror.
   *
   * `PUT /assets/{id}/edits`, permission `asset.edit.create`, since 2.5.0.
   */
  edit(id: string, body: AssetEditsCreate, options?: RequestOptions): Promise<AssetEdits>;

  /**
   * Ends an HLS session and deletes its transcoded segments.
   *
   * `DELETE /assets/{id}/video/stream/{sessionId}`, permission `asset.view`, since 3.0.0; also with a shared link.
   */
  endStream(id: string, sessionId: string, options?: RequestOptions): Promise<void>;

  /**
   * Reads one asset.
   *
   * `GET /assets/{id}`, permission `asset.read`; also with a shared link.
   */
  get(id: string, options?: RequestOptions): Promise<Asset>;

  /**
   * Lists the edits made to an asset.
   *
   * `GET /assets/{id}/edits`, permission `asset.edit.get`, since 2.5.0.
   */
  getEdits(id: string, options?: RequestOptions): Promise<AssetEdits>;

  /**
   * Reads one metadata entry of an asset.
   *
   * `GET /assets/{id}/metadata/{key}`, permission `asset.read`, since 1.140.0.
   */
  getMetadata(id: string, key: string, options?: RequestOptions): Promise<AssetMetadata>;

  /**
   * Lists the device asset ids of everything that a device uploaded.
   *
   * `GET /assets/device/{deviceId}`, until 2.7.5.
   */
  listByDevice(deviceId: string, options?: RequestOptions): Promise<string[]>;

  /**
   * Lists the metadata entries of an asset.
   *
   * `GET /assets/{id}/metadata`, permission `asset.read`, since 1.140.0.
   */
  listMetadata(id: string, options?: RequestOptions): Promise<AssetMetadata[]>;

  /**
   * Reads the main HLS playlist of a video.
   *
   * `GET /assets/{id}/video/stream/main.m3u8`, permission `asset.view`, since 3.0.0; also with a shared link.
   */
  mainPlaylist(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Reads the HLS playlist of one variant of a video.
   *
   * `GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/playlist.m3u8`, permission `asset.view`, since
   * 3.0.0; also with a shared link.
   */
  mediaPlaylist(
    id: string,
    sessionId: string,
    variantIndex: number,
    options?: FileOptions,
  ): Promise<Response>;

  /**
   * Lists the text that was recognised in an asset.
   *
   * `GET /assets/{id}/ocr`, permission `asset.read`, since 2.2.0.
   */
  ocr(id: string, options?: RequestOptions): Promise<AssetOcr[]>;

  /**
   * Streams a video in the form prepared for playback.
   *
   * `GET /assets/{id}/video/playback`, permission `asset.view`; also with a shared link.
   */
  playback(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Picks random assets of yours.
   *
   * `GET /assets/random`, permission `asset.read`, until 2.7.5.
   */
  random(query?: AssetRandomQuery, options?: RequestOptions): Promise<Asset[]>;

  /**
   * Replaces the file of an asset and keeps its id.
   *
   * `PUT /assets/{id}/original`, permission `asset.replace`, until 2.7.5; also with a shared link.
   */
  replace(
    id: string,
    body: Form<{
      assetData: string;
      deviceAssetId: string;
      deviceId: string;
      duration?: string;
      fileCreatedAt: string;
      fileModifiedAt: string;
      filename?: string;
    }>,
    options?: RequestOptions,
  ): Promise<AssetUploadResult>;

  /**
   * Queues a job, such as new thumbnails, for assets.
   *
   * `POST /assets/jobs`, permission `job.create`.
   */
  runJobs(body: AssetJobs, options?: RequestOptions): Promise<void>;

  /**
   * Reads one HLS segment of a video.
   *
   * `GET /assets/{id}/video/stream/{sessionId}/{variantIndex}/{filename}`, permission `asset.view`, since 3.0.0;
   * also with a shared link.
   */
  segment(
    id: string,
    sessionId: string,
    variantIndex: number,
    filename: string,
    options?: FileOptions,
  ): Promise<Response>;

  /**
   * Counts your images and videos.
   *
   * `GET /assets/statistics`, permission `asset.statistics`.
   */
  statistics(query?: AssetStatisticsFilter, options?: RequestOptions): Promise<AssetStatistics>;

  /**
   * Writes metadata entries of an asset.
   *
   * `PUT /assets/{id}/metadata`, permission `asset.update`, since 1.140.0.
   */
  updateMetadata(id: string, body: AssetMetadataUpsert, options?: RequestOptions): Promise<AssetMetadata[]>;

  /**
   * Writes metadata entries of many assets.
   *
   * `PUT /assets/metadata`, permission `asset.update`, since 2.5.0.
   */
  updateMetadataMany(body: AssetMetadataUpsertMany, options?: RequestOptions): Promise<AssetMetadataOfMany[]>;
}

/** The class of the group `assets`, for `createClient` of `immich-client/groups`. */
export const AssetsOperations = /* @__PURE__ */ operationsClass<AssetsOperations>(ASSETS, multipartOf);
