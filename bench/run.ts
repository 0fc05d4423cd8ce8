import { parseArgs } from 'node:util';
import { bytes } from './bytes.js';
import { drift } from './drift.js';
import { packageCosts } from './package.js';
import { paging } from './paging.js';
import { report, RESULTS, writeResults } from './results.js';
import { transport } from './transport.js';

const SUITES: Record<string, (options: { quick: boolean }) => Promise<void>> = {
  transport,
  package: packageCosts,
  drift,
  bytes,
  paging,
};

// `--quick` runs one round with little data, to try the benchmark. Its figures are not meaningful.
const {
  positionals: names,
  values: { quick, out },
} = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exitCode = 2;
} else {
  const startedAt = new Date();
  for (const name of names.length > 0 ? names : Object.keys(SUITES)) {
    report(`## ${name}\n`);
    await SUITES[name]?.({ quick });
  }
  // Partial results must not replace complete ones.
  const file = out ?? (names.length === 0 && !quick ? RESULTS : undefined);
  if (file === undefined) {
    console.log('Not written: only a complete run writes bench/RESULTS.md. `--out FILE` writes this one.');
  } else {
    await writeResults(file, ['npm run bench', ...options()].join(' '), startedAt);
    console.log(`Written: ${file}`);
  }
}

/** The arguments of the command, as typed in a shell. */
function options(): string[] {
  const passed = [...names, ...(quick ? ['--quick'] : [])];
  return passed.length > 0 ? ['--', ...passed] : [];
}
