import type { OperationId } from '../operation-types.js';

/**
 * Whether a call may be retried if its response is lost: `read` changes nothing; `idempotent` has the same effect
 * however often it arrives; `never` would do harm or report a wrong result the second time.
 */
export type Repeat = 'read' | 'idempotent' | 'never';

/** HTTP defines these methods as repeatable. POST and PATCH are never retried, unless they are listed below. */
const BY_VERB: Readonly<Record<string, Repeat>> = { GET: 'read', PUT: 'idempotent', DELETE: 'idempotent' };

/** Operations that differ from the rule for their method. */
const EXCEPTIONS: Partial<Record<OperationId, Repeat>> = {
  // Searches, checks and downloads that use POST for their body.
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
    // Returns a token for the password, and stores nothing.
    'sharedLinkLogin',
  ]),
  ...all('idempotent', [
    // These set fields to given values.
    'updateAlbumInfo',
    'updateSharedLink',
    'updateAdminOnboarding',
    // The server identifies files by their checksum, and stores each one once.
    'uploadAsset',
    // These set a state, whatever it was before.
    'lockAuthSession',
    'lockSession',
    'unlockAuthSession',
    'sendSyncAck',
    'getSyncStream',
  ]),
  ...all('never', [
    // Fails with a 400 if a user is already a member.
    'addUsersToAlbum',
    // Assets that are already in the albums are not reported as a success.
    'addAssetsToAlbums',
    // The count would not include what the first request did.
    'bulkTagAssets',
    // Stacks and sidecars are merged, not set.
    'copyAsset',
    // The first request may have removed what the second one needs: the old PIN code, a stopped queue, an open request.
    'changePinCode',
    'createClusterGroupRequest',
    'resetPinCode',
    'runQueueCommandLegacy',
    // Would also remove jobs that were queued in the meantime.
    'emptyQueue',
    // `dateTimeRelative` would shift the dates twice. `assets.updateMany` repeats the call without it.
    'updateAssets',
  ]),
};

function all(repeat: Repeat, ids: readonly OperationId[]): Partial<Record<OperationId, Repeat>> {
  return Object.fromEntries(ids.map((id) => [id, repeat]));
}

/** Whether an operation may be retried; `never` by default. */
export const idempotencyOf = (id: OperationId, method: string): Repeat =>
  EXCEPTIONS[id] ?? BY_VERB[method] ?? 'never';
