import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { canonicalise } from '../src/contract/canonicalise.js';
import { compatibilityHtml, compatibilityMarkdown } from '../src/contract/compatibility-report.js';
import { compatibility } from '../src/contract/compatibility.js';

const ROOT = new URL('../', import.meta.url);

/** Writes `docs/compatibility.md` and its picture from the documents in a folder, one a release. */
async function compat(specs: string): Promise<void> {
  const read = async (file: string | URL) => JSON.parse(await readFile(file, 'utf8'));
  const names = (await readdir(specs)).filter((name) => name.endsWith('.json'));
  const documents = await Promise.all(names.map(async (name) => canonicalise(await read(join(specs, name)))));
  const table = compatibility(
    await read(new URL('openapi/immich.json', ROOT)),
    await read(new URL('openapi/operations.json', ROOT)),
    documents,
  );
  const markdown = await format(compatibilityMarkdown(table), { parser: 'markdown' });
  await writeFile(new URL('docs/compatibility.md', ROOT), markdown);
  await writeFile(new URL('docs/compatibility.html', ROOT), compatibilityHtml(table));
  console.log(`docs/compatibility.md: ${table.rows.length} methods, ${table.releases.length} releases.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { specs: { type: 'string' } } });
  if (values.specs === undefined) {
    console.error('Say where the documents are: npm run compat -- --specs FOLDER');
    process.exitCode = 2;
  } else {
    await compat(values.specs);
  }
}
