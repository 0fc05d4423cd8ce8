import { join } from 'node:path';
import { type RequestFields, readRequestFields } from '../../contract/generate/request-fields.js';
import { type Conveniences, readConveniences } from '../../contract/read/conveniences.js';
import type { OpenApiDocument } from '../../contract/read/document.js';
import { type FieldDocs, readFieldDocs } from '../../contract/read/field-docs.js';
import {
  type Operations,
  readOperations,
  withDefaultEntries,
  withOperations,
} from '../../contract/read/operation-entries.js';
import { readDocument } from '../../contract/read/read-document.js';
import { openapiFolder } from '../openapi-folder.js';

/** The data that the commands of the client's methods are built from. */
export interface Contract {
  /** With the operations that the newest release has lost. */
  document: OpenApiDocument;
  /** One for each operation. */
  entries: Operations;
  conveniences: Conveniences;
  fields: FieldDocs;
  /** The fields of requests that older releases lack. */
  requestFields: RequestFields;
}

let reading: Promise<Contract> | undefined;

/** The contract in the package. It is read once a process. */
export const packagedContract = (): Promise<Contract> => (reading ??= readContract(openapiFolder()));

async function readContract(folder: string): Promise<Contract> {
  const [document, entries, conveniences, fields, requestFields] = await Promise.all([
    readDocument(join(folder, 'immich.json')),
    readOperations(join(folder, 'operations.json')),
    readConveniences(join(folder, 'conveniences.json')),
    readFieldDocs(join(folder, 'fields.json')),
    readRequestFields(join(folder, 'request-fields.json')),
  ]);
  return {
    document: withOperations(document, entries),
    entries: withDefaultEntries(document, entries),
    conveniences,
    fields,
    requestFields,
  };
}
