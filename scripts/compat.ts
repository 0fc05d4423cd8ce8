import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  canonicalise,
  compatibility,
  compatibilityHtml,
  compatibilityMarkdown,
  DocumentError,
  newRequestFields,
  newRequestValues,
  readConveniences,
  readDocument,
  readOperations,
  writeFiles,
} from '../src/contract/index.js';
import { frontDoor, REPOSITORY } from './front-door.js';

/**
 * Writes data from the documents of other releases in a folder: `openapi/request-fields.json`,
 * `openapi/request-values.json`, `docs/compatibility.md` and its heat map.
 */
async function compat(args: string[], { openapi, docs } = REPOSITORY): Promise<number> {
  const { specs } = parseArgs({ args, options: { specs: { type: 'string' } } }).values;
  if (specs === undefined) {
    throw new DocumentError('Say where the documents are: npm run compat -- --specs FOLDER');
  }
  const names = (await readdir(specs)).filter((name) => name.endsWith('.json'));
  const contract = await readDocument(join(openapi, 'immich.json'));
  const documents = await Promise.all(
    names.map(async (name) => canonicalise(await readDocument(join(specs, name)))),
  );
  const written = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
  await writeFiles(openapi, {
    'request-fields.json': written(newRequestFields(contract, documents)),
    'request-values.json': written(newRequestValues(contract, documents)),
  });
  const table = compatibility(
    contract,
    await readOperations(join(openapi, 'operations.json')),
    await readConveniences(join(openapi, 'conveniences.json')),
    documents,
  );
  await writeFiles(docs, {
    'compatibility.md': compatibilityMarkdown(table),
    'compatibility.html': compatibilityHtml(table),
  });
  console.log(`docs/compatibility.md: ${table.rows.length} methods, ${table.releases.length} releases.`);
  return 0;
}

await frontDoor(import.meta.url, compat);
