// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ASSET_FILES } from '../operations.js';
import type { FileOptions, RequestOptions } from '../../src/options.js';

import type { AssetFile, AssetFileListQuery } from '../types.js';

/** The plain operations of `assetFiles`. */
export interface AssetFilesOperations {
  /**
   * Deletes one stored file of an asset.
   *
   * `DELETE /asset-files/{id}`, permission `assetFile.delete`, since 3.2.0.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Downloads one stored file of an asset.
   *
   * `GET /asset-files/{id}/download`, permission `assetFile.download`, since 3.2.0.
   */
  download(id: string, options?: FileOptions): Promise<Response>;

  /**
   * Reads the details of one stored file of an asset.
   *
   * `GET /asset-files/{id}`, permission `assetFile.read`, since 3.2.0.
   */
  get(id: string, options?: RequestOptions): Promise<AssetFile>;

  /**
   * Lists the stored files of an asset, such as its thumbnails and sidecar.
   *
   * `GET /asset-files`, permission `assetFile.read`, since 3.2.0.
   */
  list(query: AssetFileListQuery, options?: RequestOptions): Promise<AssetFile[]>;
}

/** The class of the group `assetFiles`, for `createClient` of `immich-client/groups`. */
export const AssetFilesOperations = /* @__PURE__ */ operationsClass<AssetFilesOperations>(ASSET_FILES);
