import { randomUUID } from 'node:crypto';
import type { OpenApiDocument } from '../../contract/read/document.js';
import { contract } from '../contract.js';
import { notFound } from '../errors.js';
import { handlersFor } from '../handlers/handler-table.js';
import { createValidator } from '../validator.js';
import type { Generation } from './generation.js';

/** A 3.x server: what the handlers are written for. */
export const v3 = (served: OpenApiDocument = contract): Generation => ({
  contract: served,
  validator: createValidator(served, { staysText }),
  handlers: handlersFor(served),
  patchTwins: ['updateAsset', 'updateAssets', 'updateTag'],
  correlation: { header: 'X-Correlation-ID', newId: randomUUID, elsewhere: 'undefined' },
  // Every failure while a file is sent is "not found".
  unsatisfiableRange: () => notFound(),
  errorBody: ({ message, issues }) => (issues ? { message, errors: issues } : { message }),
});

/** The query of this search is read like a JSON body: only these two are numbers, and no flag can be sent. */
const staysText = (operationId: string, parameter: string): boolean =>
  operationId === 'searchLargeAssets' && parameter !== 'size' && parameter !== 'minFileSize';
