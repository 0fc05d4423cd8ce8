import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument, readOperations, reportDrift } from '../src/contract/index.js';
import { oasdiff } from '../test/helpers/oasdiff.js';
import { medians } from './measure.js';
import { printTable } from './table.js';

const FROM = 'released-v2.7.5.json';
const TO = 'released-v3.0.3.json';
const OPENAPI = fileURLToPath(new URL('../openapi', import.meta.url));

/** Two whole documents of Immich, compared by us within this process and by oasdiff in one of its own. */
export async function drift(): Promise<void> {
  const specs = process.env['IMMICH_SPECS'];
  if (specs === undefined) {
    console.log('drift: skipped, set IMMICH_SPECS to a folder of released documents.\n');
    return;
  }
  const [from, to] = [join(specs, FROM), join(specs, TO)];
  const contract = await readDocument(join(OPENAPI, 'immich.json'));
  const entries = await readOperations(join(OPENAPI, 'operations.json'));
  const documents = async () => {
    const [base, revision] = await Promise.all([readDocument(from), readDocument(to)]);
    return { base: { document: base, origin: FROM }, revision: { document: revision, origin: TO } };
  };
  const read = await documents();
  const scores = await medians(11, {
    'ours, documents read already': () =>
      milliseconds(async () => reportDrift({ contract, entries, ...read })),
    'ours, from the files': () =>
      milliseconds(async () => reportDrift({ contract, entries, ...(await documents()) })),
    'oasdiff, from the files': () => milliseconds(() => oasdiff(from, to)),
  });
  const columns = [{ title: 'ms', scores, relativeTo: 'oasdiff, from the files' }];
  printTable('Immich 2.7.5 held against 3.0.3, whole documents (lower is better; x of oasdiff)', columns);
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
