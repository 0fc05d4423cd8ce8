import type { OpenApiDocument } from '../contract/document.js';
import { operationsOf } from '../contract/document.js';
import type { Handlers, ServedOperation } from './handler.js';
import { accountHandlers } from './handlers/account.js';
import { albumUserHandlers } from './handlers/album-users.js';
import { albumHandlers } from './handlers/albums.js';
import { assetNoteHandlers } from './handlers/asset-notes.js';
import { assetHandlers } from './handlers/assets.js';
import { downloadHandlers } from './handlers/download.js';
import { exploreHandlers } from './handlers/explore.js';
import { mediaHandlers } from './handlers/media.js';
import { searchHandlers } from './handlers/search.js';
import { serverHandlers } from './handlers/server.js';
import { sharedLinkHandlers } from './handlers/shared-links.js';
import { streamHandlers } from './handlers/streams.js';
import { tagHandlers } from './handlers/tags.js';
import { trashHandlers } from './handlers/trash.js';
import { uploadHandlers } from './handlers/upload.js';

/** The handler of every operation of the contract; one that is missing does not compile. */
export const handlers: Handlers<ServedOperation> = {
  ...accountHandlers,
  ...albumHandlers,
  ...albumUserHandlers,
  ...assetHandlers,
  ...assetNoteHandlers,
  ...downloadHandlers,
  ...exploreHandlers,
  ...mediaHandlers,
  ...searchHandlers,
  ...serverHandlers,
  ...sharedLinkHandlers,
  ...streamHandlers,
  ...tagHandlers,
  ...trashHandlers,
  ...uploadHandlers,
};

/** A handler whose call has been held against the contract; only then does it have the type the handler asks for. */
export type CheckedHandler = (call: never) => unknown;

/** The handler of each operation, by id. Throws where the contract has one that nobody handles. */
export function handlersFor(contract: OpenApiDocument): Map<string, CheckedHandler> {
  const table = new Map<string, CheckedHandler>(Object.entries(handlers));
  for (const { operation } of operationsOf(contract)) {
    if (!table.has(operation.operationId)) throw new Error(`The sandbox has no ${operation.operationId}.`);
  }
  return table;
}
