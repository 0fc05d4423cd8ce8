// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { VIEWS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Asset, ViewAssetsInFolderQuery } from '../types.js';

/** The plain operations of `views`. */
export interface ViewsOperations {
  /**
   * Lists the assets whose original files are in a folder.
   *
   * `GET /view/folder`, permission `folder.read`.
   */
  assetsInFolder(query: ViewAssetsInFolderQuery, options?: RequestOptions): Promise<Asset[]>;

  /**
   * Lists the folders that contain original files.
   *
   * `GET /view/folder/unique-paths`, permission `folder.read`.
   */
  folders(options?: RequestOptions): Promise<string[]>;
}

/** The class of the group `views`, for `createClient` of `immich-client/groups`. */
export const ViewsOperations = /* @__PURE__ */ operationsClass<ViewsOperations>(VIEWS);
