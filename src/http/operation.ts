import { operations } from '../../generated/operations.js';
import type { CallSite } from '../errors/index.js';
import type { EmptyOperation, OperationId, StreamOperation } from './operation-types.js';
import { type Repeat, repeatOf } from './retry/idempotency.js';

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH';

/** What an operation answers with. */
export type AnswerKind = 'json' | 'nothing' | 'file';

/** What the transport knows of an operation. */
export interface Operation extends CallSite {
  readonly method: Method;
  readonly answer: AnswerKind;
  readonly repeat: Repeat;
}

/** The compiler holds this list against the contract. */
const NOT_JSON: Record<EmptyOperation, 'nothing'> & Record<StreamOperation, 'file'> = {
  copyAsset: 'nothing',
  deleteAlbum: 'nothing',
  deleteAssetMetadata: 'nothing',
  deleteAssets: 'nothing',
  deleteBulkAssetMetadata: 'nothing',
  deleteServerLicense: 'nothing',
  deleteTag: 'nothing',
  endSession: 'nothing',
  removeAssetEdits: 'nothing',
  removeSharedLink: 'nothing',
  removeUserFromAlbum: 'nothing',
  runAssetJobs: 'nothing',
  updateAlbumUser: 'nothing',
  updateAssets: 'nothing',

  downloadArchive: 'file',
  downloadAsset: 'file',
  getMainPlaylist: 'file',
  getMediaPlaylist: 'file',
  getSegment: 'file',
  playAssetVideo: 'file',
  viewAsset: 'file',
};

const known = new Map<OperationId, Operation>();

/** An operation by its id. */
export function operationOf(id: OperationId): Operation {
  let operation = known.get(id);
  if (!operation) {
    const notJson: Partial<Record<OperationId, AnswerKind>> = NOT_JSON;
    const { method, path } = operations[id];
    operation = { operationId: id, method, path, answer: notJson[id] ?? 'json', repeat: repeatOf(id) };
    known.set(id, operation);
  }
  return operation;
}

/** An operation by its method and the template of its path. What the contract does not have is never repeated. */
export function operationAt(method: string, path: string): Operation {
  for (const id of Object.keys(operations) as OperationId[]) {
    if (operations[id].path === path && operations[id].method === method) return operationOf(id);
  }
  // The raw client has these five verbs.
  return { operationId: undefined, method: method as Method, path, answer: 'json', repeat: 'never' };
}
