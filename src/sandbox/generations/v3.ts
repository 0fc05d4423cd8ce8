import { randomUUID } from 'node:crypto';
import { type OpenApiDocument, type Operation, operationsOf } from '../../contract/read/document.js';
import { contract } from '../contract.js';
import { notFound } from '../errors.js';
import { type CheckedHandler, handlerTable } from '../handlers/handler-table.js';
import { createValidator } from '../validator.js';
import type { Generation } from './generation.js';
import { withKnownFields } from '../known-fields.js';

/**
 * A 3.x server. The handlers are those of the newest release; older releases ignore and omit fields that they do not
 * have.
 */
export const v3 = (served: OpenApiDocument = contract): Generation => ({
  contract: served,
  enforced: served,
  validator: createValidator(served, { staysText }),
  handlers: served === contract ? handlerTable() : olderHandlers(served),
  patchTwins: PATCH_TWINS,
  correlation: { header: 'X-Correlation-ID', newId: randomUUID, elsewhere: 'undefined' },
  // Every error while a file is sent becomes a 404.
  unsatisfiableRange: () => notFound(),
  errorBody: ({ message, issues }) => (issues ? { message, errors: issues } : { message }),
});

const PATCH_TWINS = [
  ...['updateApiKey', 'updateAsset', 'updateAssets', 'updateLibrary', 'updateMemory', 'updatePerson'],
  ...['updateSession', 'updateStack', 'updateTag', 'updateUserAdmin', 'updateUserPreferencesAdmin'],
  ...['updateMyUser', 'updateMyPreferences', 'updateWorkflow'],
];

function olderHandlers(served: OpenApiDocument): Map<string, CheckedHandler> {
  const handlers = handlerTable();
  for (const { operation } of operationsOf(served)) {
    const handle = handlers.get(operation.operationId);
    if (handle) handlers.set(operation.operationId, (call) => trimmed(handle(call), operation, served));
  }
  return handlers;
}

/** A response without the fields that the release does not have. */
export function trimmed(data: unknown, { responses }: Operation, served: OpenApiDocument): unknown {
  const contents = Object.values(responses).map(({ content }) => content?.['application/json']);
  const schema = contents.find((content) => content !== undefined)?.schema;
  return schema ? withKnownFields(data, schema, served.components?.schemas ?? {}) : data;
}

/** The query of this search is parsed like a JSON body: only these two are numbers, and booleans cannot be sent. */
const staysText = (operationId: string, parameter: string): boolean =>
  operationId === 'searchLargeAssets' && parameter !== 'size' && parameter !== 'minFileSize';
