import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readDocument, readOperations, reportDrift } from '../src/contract/index.js';
import { oasdiffArguments, oasdiffProgram } from '../test/helpers/oasdiff.js';
import { median, scores } from './measure.js';
import { report } from './results.js';
import { type Column, printTable } from './table.js';

const FROM = 'released-v2.7.5.json';
const TO = 'released-v3.0.3.json';
const OPENAPI = fileURLToPath(new URL('../openapi', import.meta.url));
const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));

interface Cost {
  /** Elapsed time in milliseconds. */
  wall: number;
  /** CPU time in milliseconds, in user and system mode, of all threads; `NaN` if the system does not report it. */
  cpu: number;
}

/**
 * Two complete documents of Immich: compared by the functions in this process, and by the command and oasdiff in
 * their own processes. Needs `npm run build`.
 */
export async function drift({ quick }: { quick: boolean }): Promise<void> {
  const specs = process.env['IMMICH_SPECS'];
  if (specs === undefined) {
    report('Skipped: set IMMICH_SPECS to a folder of released documents.\n');
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
  const command = [
    COMMAND,
    'drift',
    '--base',
    from,
    '--against',
    to,
    '--format',
    'json',
    '--fail-on',
    'none',
  ];
  const OASDIFF = 'oasdiff, from the files';
  const costs = await scores(quick ? 1 : 11, {
    'ours, documents read already': () => costOf(async () => reportDrift({ contract, entries, ...read })),
    'ours, from the files': () =>
      costOf(async () => reportDrift({ contract, entries, ...(await documents()) })),
    'ours, the command': () => costOfProcess(process.execPath, command),
    [OASDIFF]: () => costOfProcess(oasdiffProgram(), oasdiffArguments(from, to)),
  });
  const column = (title: string, key: keyof Cost): Column => ({
    title,
    scores: Object.fromEntries(
      Object.entries(costs).map(([name, list]) => [name, median(list.map((cost) => cost[key]))]),
    ),
    relativeTo: OASDIFF,
  });
  printTable('Immich 2.7.5 compared with 3.0.3, whole documents (lower is better; x of oasdiff)', [
    column('wall ms', 'wall'),
    column('CPU ms', 'cpu'),
  ]);
}

async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
}

/**
 * Node reports no usage of child processes, but the shell does: `times` prints its own user and system time, then
 * that of its children.
 */
async function costOfProcess(program: string, args: readonly string[]): Promise<Cost> {
  const start = performance.now();
  if (process.platform === 'win32') {
    await promisify(execFile)(program, args, { maxBuffer: 64_000_000 });
    return { wall: performance.now() - start, cpu: NaN };
  }
  const script = '"$@" > /dev/null || exit; times';
  const { stdout } = await promisify(execFile)('sh', ['-c', script, 'sh', program, ...args]);
  const wall = performance.now() - start;
  const [, , user = NaN, system = NaN] = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => (Number(minutes) * 60 + Number(seconds)) * 1000,
  );
  return { wall, cpu: user + system };
}
