import type { OperationId } from '../operation-types.js';

/**
 * Whether a call may be sent again when its response is lost: it only reads; it leaves the server the same however often it arrives; or a
 * second one would do harm or report something wrong.
 */
export type Repeat = 'read' | 'idempotent' | 'never';

/** HTTP defines these verbs as repeatable. A POST or PATCH is never repeated, unless it is listed below. */
const BY_VERB: Readonly<Record<string, Repeat>> = { GET: 'read', PUT: 'idempotent', DELETE: 'idempotent' };

/** Operations whose verb says something else. */
const EXCEPTIONS: Partial<Record<OperationId, Repeat>> = {
  // Searches, checks and downloads that are POSTs because of their body.
  ...all('read', [
    'checkBulkUpload',
    'downloadArchive',
    'getDownloadInfo',
    'getNotificationTemplateAdmin',
    'searchAssets',
    'searchAssetStatistics',
    'searchLargeAssets',
    'searchRandom',
    'searchSmart',
    'validate',
    'validateAccessToken',
    // Returns proof of the password, and stores nothing.
    'sharedLinkLogin',
  ]),
  ...all('idempotent', [
    // They set fields to given values.
    'updateAlbumInfo',
    'updateSharedLink',
    'updateAdminOnboarding',
    // The server identifies files by their checksum, and stores each one once.
    'uploadAsset',
    // They set a state, whatever it was before.
    'lockAuthSession',
    'lockSession',
    'unlockAuthSession',
    'sendSyncAck',
    'getSyncStream',
  ]),
  ...all('never', [
    // A user who is a member already is a 400.
    'addUsersToAlbum',
    // Assets that are in the albums already are not reported as a success.
    'addAssetsToAlbums',
    // The count would leave out what the first request did.
    'bulkTagAssets',
    // Stacks and sidecars are merged, not set.
    'copyAsset',
    // The first request may have ended what the second one needs: the old PIN code, a queue that is not running, an open request.
    'changePinCode',
    'createClusterGroupRequest',
    'resetPinCode',
    'runQueueCommandLegacy',
    // Jobs that were queued in the meantime would be removed too.
    'emptyQueue',
    // `dateTimeRelative` would shift the dates twice. `assets.updateMany` repeats the call without it.
    'updateAssets',
  ]),
};

function all(repeat: Repeat, ids: readonly OperationId[]): Partial<Record<OperationId, Repeat>> {
  return Object.fromEntries(ids.map((id) => [id, repeat]));
}

/** Whether an operation may be repeated; `never` if nothing says so. */
export const repeatOf = (id: OperationId, method: string): Repeat =>
  EXCEPTIONS[id] ?? BY_VERB[method] ?? 'never';
