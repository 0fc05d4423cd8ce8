import type { RequestOptions } from '../options.js';
import type { TrashResult } from '../types.js';
import { call, checkArguments, ids } from './check-arguments.js';
import { Resource } from './resource.js';

/** The trash: where deleted assets wait, for `trashDays` of `server.config()`. `assets.delete` puts them there. */
export class TrashResource extends Resource {
  /**
   * Deletes everything in your trash for good. This cannot be undone.
   *
   * `POST /trash/empty`, permission `asset.delete`.
   */
  async empty(options?: RequestOptions): Promise<TrashResult> {
    return this.transport.call('emptyTrash', {}, options);
  }

  /**
   * Restores everything in your trash.
   *
   * `POST /trash/restore`, permission `asset.delete`.
   */
  async restore(options?: RequestOptions): Promise<TrashResult> {
    return this.transport.call('restoreTrash', {}, options);
  }

  /**
   * Restores these assets. `count` is how many were restored.
   *
   * `POST /trash/restore/assets`, permission `asset.delete`.
   */
  async restoreAssets(assetIds: readonly string[], options?: RequestOptions): Promise<TrashResult> {
    return this.transport.call('restoreAssets', { body: { ids: [...assetIds] } }, options);
  }
}

checkArguments(TrashResource, {
  empty: call(),
  restore: call(),
  restoreAssets: call({ assetIds: ids }),
});
