import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenApiDocument, operationsOf, readOperations } from '../../src/contract/index.js';
import { fieldDocGaps, readFieldDocs } from '../../src/contract/read/field-docs.js';
import { readEntries, withOperations } from '../../src/contract/read/operation-entries.js';
import { printable } from '../../src/values/printable.js';

const FIELDS = 'fields.json';
const TYPE_NAMES = 'type-names.json';

/** What a new contract leaves to do in the names of types and the sentences on fields, a line for each schema or operation. */
export async function wordsToDo(contract: OpenApiDocument, openapi: string): Promise<string[]> {
  const entries = await readOperations(join(openapi, 'operations.json'));
  const document = withOperations(contract, entries);
  const { missing, surplus } = fieldDocGaps(document, entries, await readFieldDocs(join(openapi, FIELDS)));
  const fieldsAt = await places(join(openapi, FIELDS));
  const namesAt = await places(join(openapi, TYPE_NAMES));
  const known = new Set([
    ...Object.keys(document.components?.schemas ?? {}),
    ...[...operationsOf(document)].map(({ operation }) => operation.operationId),
  ]);
  const typeNames = await readEntries<Record<string, string>>(join(openapi, TYPE_NAMES));
  return [
    ...missing.map(
      ({ owner, fields }) =>
        `openapi/${FIELDS}:${fieldsAt(owner)}: add a sentence to ${owner} for ${fields.join(', ')}`,
    ),
    ...surplus.map(
      ({ owner, fields }) =>
        `openapi/${FIELDS}:${fieldsAt(owner)}: ${owner} has no ${fields.join(', ')}; remove the sentences`,
    ),
    ...Object.keys(typeNames)
      .filter((name) => !known.has(name))
      .map((name) => `openapi/${TYPE_NAMES}:${namesAt(name)}: ${name} is gone; remove its name`),
  ].map(printable);
}

/** Finds the line of an entry in a file, from 1; line 1 if there is none. */
async function places(file: string): Promise<(entry: string) => number> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return (entry) =>
    Math.max(
      0,
      lines.findIndex((line) => line.startsWith(`  "${entry}": `)),
    ) + 1;
}
