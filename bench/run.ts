import { drift } from './drift.js';
import { transport } from './transport.js';

const SUITES: Record<string, () => Promise<void>> = { transport, drift };

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No such suite: ${unknown.join(', ')}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of names.length > 0 ? names : Object.keys(SUITES)) await SUITES[name]?.();
}
