import { parseArgs } from 'node:util';
import { bytes } from './bytes.js';
import { drift } from './drift.js';
import { paging } from './paging.js';
import { transport } from './transport.js';

const SUITES: Record<string, (options: { quick: boolean }) => Promise<void>> = {
  transport,
  drift,
  bytes,
  paging,
};

// `--quick` makes `bytes` and `paging` small, to try the benchmark. Its figures are not meaningful.
const {
  positionals: names,
  values: { quick },
} = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean', default: false } } });
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of names.length > 0 ? names : Object.keys(SUITES)) await SUITES[name]?.({ quick });
}
