import { operations } from '../../../generated/operations.js';
import type { OperationId } from '../operation-types.js';

/**
 * Whether a call may be sent again when its first answer is lost: it only reads; it leaves the server the same however often
 * it arrives; or a second one would do harm or say something wrong.
 */
export type Repeat = 'read' | 'idempotent' | 'never';

type Method = (typeof operations)[OperationId]['method'];
type OperationBy<Verb extends Method> = {
  [Id in OperationId]: (typeof operations)[Id]['method'] extends Verb ? Id : never;
}[OperationId];

/** The verb decides, except for what is written here. */
const BY_VERB = { GET: 'read', PUT: 'idempotent', DELETE: 'idempotent' } as const;

/** POST and PATCH say nothing of what they do, so the compiler wants a decision for each of them. */
const WRITTEN = {
  // Searches and look-ups, which are POSTs for the sake of their body.
  searchAssets: 'read',
  searchAssetStatistics: 'read',
  searchLargeAssets: 'read',
  searchRandom: 'read',
  searchSmart: 'read',
  checkBulkUpload: 'read',
  getDownloadInfo: 'read',
  downloadArchive: 'read',
  validateAccessToken: 'read',
  // Answers with proof of the password, and keeps nothing.
  sharedLinkLogin: 'read',

  // They set fields to given values.
  updateAlbumInfo: 'idempotent',
  updateSharedLink: 'idempotent',
  // The server tells files by their bytes, and keeps one of each.
  uploadAsset: 'idempotent',

  // A second one of the same name, or a refusal that it is there already.
  createAlbum: 'never',
  createSharedLink: 'never',
  createTag: 'never',
  // A second session, of which nobody has the token.
  login: 'never',
  // The session is gone by then: a 401.
  logout: 'never',
  // The same jobs again.
  runAssetJobs: 'never',
  // What was put into the trash in the meantime would go too.
  emptyTrash: 'never',
  // Their counts would leave out what the first one did.
  restoreAssets: 'never',
  restoreTrash: 'never',

  // PUTs that are not idempotent: a user who is there already is a 400,
  addUsersToAlbum: 'never',
  // assets that are there already are no `success`,
  addAssetsToAlbums: 'never',
  // the count would leave out what the first one did,
  bulkTagAssets: 'never',
  // and stacks and sidecars are merged, not set.
  copyAsset: 'never',
} as const satisfies Record<OperationBy<'POST' | 'PATCH'>, Repeat> & Partial<Record<OperationId, Repeat>>;

/** The decision for an operation. */
export function repeatOf(id: OperationId): Repeat {
  const written: Partial<Record<OperationId, Repeat>> = WRITTEN;
  const verbs: Partial<Record<Method, Repeat>> = BY_VERB;
  return written[id] ?? verbs[operations[id].method] ?? 'never';
}
