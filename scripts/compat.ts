import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  canonicalise,
  compareReleases,
  compatibility,
  compatibilityHtml,
  compatibilityMarkdown,
  DocumentError,
  newRequestFields,
  newRequestValues,
  OLDEST_RELEASE,
  readConveniences,
  readDocument,
  readOperations,
  writeFiles,
} from '../src/contract/index.js';
import { clientSupport } from '../src/cli/client-support.js';
import { isBridged } from '../src/compat/bridged-methods.js';
import { parseRelease } from '../src/compat/releases.js';
import { treatments } from './compat/treatments.js';
import { runIfMain, REPOSITORY } from './repository.js';

/**
 * Compares the contract with the documents in a folder, one file per release. Writes `openapi/request-fields.json`,
 * `openapi/request-values.json`, and what the client does on each release that it supports: `docs/compatibility.md` and its heat map.
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
  const entries = await readOperations(join(openapi, 'operations.json'));
  const support = await clientSupport(openapi);
  const newest = parseRelease(contract.info.version);
  const table = compatibility(
    contract,
    entries,
    await readConveniences(join(openapi, 'conveniences.json')),
    documents.filter(({ info }) => compareReleases(info.version, OLDEST_RELEASE) >= 0),
    {
      treatments: (document) => treatments(contract, entries, support, document),
      isBridged: (client, version) => isBridged(client, parseRelease(version), newest),
    },
  );
  await writeFiles(docs, {
    'compatibility.md': compatibilityMarkdown(table),
    'compatibility.html': compatibilityHtml(table),
  });
  console.log(`docs/compatibility.md: ${table.rows.length} methods, ${table.releases.length} releases.`);
  return 0;
}

await runIfMain(import.meta.url, compat);
