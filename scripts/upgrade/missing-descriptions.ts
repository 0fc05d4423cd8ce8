import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type OpenApiDocument, operationsOf, readOperations } from '../../src/contract/index.js';
import { fieldDocGaps, readFieldDocs } from '../../src/contract/read/field-docs.js';
import { readEntries, withOperations } from '../../src/contract/read/operation-entries.js';
import { printable } from '../../src/values/printable.js';
import { lineOf } from './line-of.js';

const FIELDS = 'fields.json';
const TYPE_NAMES = 'type-names.json';

/** Missing type names and field descriptions of a new contract, one line per schema or operation. */
export async function missingDescriptions(contract: OpenApiDocument, openapi: string): Promise<string[]> {
  const entries = await readOperations(join(openapi, 'operations.json'));
  const document = withOperations(contract, entries);
  const { missing, surplus } = fieldDocGaps(document, entries, await readFieldDocs(join(openapi, FIELDS)));
  const fieldsText = await readFile(join(openapi, FIELDS), 'utf8');
  const namesText = await readFile(join(openapi, TYPE_NAMES), 'utf8');
  const known = new Set([
    ...Object.keys(document.components?.schemas ?? {}),
    ...[...operationsOf(document)].map(({ operation }) => operation.operationId),
  ]);
  const typeNames = await readEntries<Record<string, string>>(join(openapi, TYPE_NAMES));
  return [
    ...missing.map(
      ({ owner, fields }) =>
        `openapi/${FIELDS}:${lineOf(`  "${owner}": {`, fieldsText)}: add a sentence to ${owner} for ${fields.join(', ')}`,
    ),
    ...surplus.map(
      ({ owner, fields }) =>
        `openapi/${FIELDS}:${lineOf(`  "${owner}": {`, fieldsText)}: ${owner} has no ${fields.join(', ')}; remove the sentences`,
    ),
    ...Object.keys(typeNames)
      .filter((name) => !known.has(name))
      .map(
        (name) =>
          `openapi/${TYPE_NAMES}:${lineOf(`  "${name}": `, namesText)}: ${name} is gone; remove its name`,
      ),
  ].map(printable);
}
