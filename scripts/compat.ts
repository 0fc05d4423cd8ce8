import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { canonicalise } from '../src/contract/canonicalise.js';
import { compatibility } from '../src/contract/compatibility.js';
import { compatibilityHtml, compatibilityMarkdown } from '../src/contract/compatibility-report.js';
const read = (p: string | URL) => JSON.parse(readFileSync(p, 'utf8'));
const { values } = parseArgs({ options: { specs: { type: 'string' } } });
const dir = values.specs ?? process.env['IMMICH_SPECS'] ?? '';
const docs = readdirSync(dir)
  .filter((f) => f.startsWith('released-'))
  .map((f) => canonicalise(read(join(dir, f))));
const root = (p: string) => new URL('../' + p, import.meta.url);
const table = compatibility(read(root('openapi/immich.json')), read(root('openapi/operations.json')), docs);
writeFileSync(
  root('docs/compatibility.md'),
  await format(compatibilityMarkdown(table), { parser: 'markdown', printWidth: 110 }),
);
writeFileSync(root('docs/compatibility.html'), compatibilityHtml(table));
