import type { OpenApiDocument } from '../../contract/read/document.js';
import { operationsOf } from '../../contract/read/document.js';
import type { Handlers, ServedOperation } from './handler.js';
import { accountHandlers } from './account.js';
import { albumUserHandlers } from './album-users.js';
import { albumHandlers } from './albums.js';
import { assetNoteHandlers } from './asset-notes.js';
import { assetHandlers } from './assets.js';
import { downloadHandlers } from './download.js';
import { exploreHandlers } from './explore.js';
import { mediaHandlers } from './media.js';
import { searchHandlers } from './search.js';
import { serverHandlers } from './server.js';
import { sharedLinkHandlers } from './shared-links.js';
import { streamHandlers } from './streams.js';
import { tagHandlers } from './tags.js';
import { trashHandlers } from './trash.js';
import { uploadHandlers } from './upload.js';

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
