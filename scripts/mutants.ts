import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { DocumentError } from '../src/contract/index.js';
import { runIfMain, ROOT } from './repository.js';
import { type Mutation, mutationsOf } from './mutants/mutations.js';
import { nearTests, runTests, runTypeCheck } from './mutants/run-tests.js';

const USAGE = `Usage: npm run mutants -- [options] FILE...

Changes one place of a source file at a time, in a copy of the project, and prints the changes that no test notices.

  --tests FILTER   run only the test files whose path contains this text; may be repeated
  --max N          try at most N changes of each file, evenly spread
  --jobs N         how many changes to try at once (default: one per core)
  --timeout S      seconds after which the tests of one change are stopped, which counts as caught (default: 60)

Exit code: 0 every change was caught, 1 some survived, 2 the tests could not be run.`;

/** A change to a source file, which is named relative to the root of the project. */
interface Mutant extends Mutation {
  file: string;
}

/** Tests each change to the given files; returns 1 if any survives. */
async function mutants(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean' },
      tests: { type: 'string', multiple: true },
      max: { type: 'string' },
      jobs: { type: 'string' },
      timeout: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (files.length === 0) throw new DocumentError('Name the source files: npm run mutants -- FILE...');
  const max = positive('--max', values.max) ?? Infinity;
  const jobs = positive('--jobs', values.jobs) ?? availableParallelism();
  const timeoutMs = 1000 * (positive('--timeout', values.timeout) ?? 60);

  const names = files.map((file) => relative(ROOT, file));
  const queue = (await Promise.all(names.map(mutantsOf))).flatMap((all) => spread(all, max));
  const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
  try {
    const copies = await Promise.all(
      Array.from({ length: jobs }, (_, index) => copyOfProject(join(folder, String(index)))),
    );
    const testsOf = (file: string) => values.tests ?? nearTests(ROOT, file);
    await requireGreen(copies[0] ?? '', names, testsOf);

    const counts: Record<Outcome, number> = { tests: 0, types: 0, timeout: 0, survived: 0 };
    const work = async (root: string) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const outcome = await outcomeOf(
          next,
          root,
          await testsOf(next.file),
          values.tests === undefined,
          timeoutMs,
        );
        counts[outcome] += 1;
        if (outcome === 'survived') console.log(`survived  ${next.file}:${next.line}  ${next.description}`);
      }
    };
    await Promise.all(copies.map(work));

    const caught = counts.tests + counts.types + counts.timeout;
    console.log(
      `${caught} of ${caught + counts.survived} changes were caught: ` +
        `${counts.tests} by tests, ${counts.types} by types, ${counts.timeout} by the time limit.`,
    );
    return counts.survived > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function positive(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) {
    throw new DocumentError(`${option} must be a whole number above 0, not ${text}.`);
  }
  return value;
}

const mutantsOf = async (file: string): Promise<Mutant[]> =>
  mutationsOf(file, await readFile(join(ROOT, file), 'utf8')).map((mutation) => ({ ...mutation, file }));

/** At most `max` items, at equal distances. */
const spread = <T>(items: T[], max: number): T[] =>
  items.length <= max ? items : items.filter((_, index) => (index * max) % items.length < max);

/** Copies the project; installed and built files are shared. */
async function copyOfProject(root: string): Promise<string> {
  for (const name of await readdir(ROOT)) {
    if (['.git', 'dist', 'node_modules'].includes(name)) continue;
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Throws if the tests fail without a change, because results would then mean nothing. */
async function requireGreen(
  root: string,
  files: string[],
  testsOf: (file: string) => string[] | Promise<string[]>,
): Promise<void> {
  const tests = new Set((await Promise.all(files.map(testsOf))).flat());
  if (tests.size === 0) return;
  console.log(`Tests: ${[...tests].map((test) => basename(test)).join(', ')}`);
  const { passed, output } = await runTests(root, ['run', ...tests]);
  if (!passed) throw new DocumentError(`The tests fail without any change.\n${output}`);
}

type Outcome = 'tests' | 'types' | 'timeout' | 'survived';

/** Runs the nearest tests first, because they catch most changes; all related tests take minutes. */
async function outcomeOf(
  { file, start, end, replacement }: Mutant,
  root: string,
  tests: string[],
  related: boolean,
  timeoutMs: number,
): Promise<Outcome> {
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, start) + replacement + text.slice(end));
  try {
    if (tests.length > 0) {
      const { passed, timedOut } = await runTests(root, ['run', '--bail=1', ...tests], timeoutMs);
      if (!passed) return timedOut ? 'timeout' : 'tests';
    }
    if (!(await runTypeCheck(root))) return 'types';
    if (!related) return 'survived';
    return (await runTests(root, ['related', '--run', '--bail=1', file])).passed ? 'survived' : 'tests';
  } finally {
    await writeFile(path, text);
  }
}

await runIfMain(import.meta.url, mutants);
