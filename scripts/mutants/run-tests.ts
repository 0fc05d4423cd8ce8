import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

/** How a run of the tests ended. */
export interface TestRun {
  passed: boolean;
  timedOut: boolean;
  output: string;
}

/** The test files of a source file: the one at the mirrored path, and those that import it directly. */
export async function nearTests(root: string, file: string): Promise<string[]> {
  const mirrored = file.replace(/^src/, 'test').replace(/\.ts$/, '.test.ts');
  const names = await readdir(join(root, 'test'), { recursive: true });
  const tests = names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test', name));
  const near = await Promise.all(
    tests.map(async (test) => {
      const { importedFiles } = ts.preProcessFile(await readFile(join(root, test), 'utf8'));
      const imported = importedFiles.map(({ fileName }) =>
        resolve(root, dirname(test), fileName.replace(/\.js$/, '.ts')),
      );
      return test === mirrored || imported.includes(resolve(root, file)) ? [test] : [];
    }),
  );
  return near.flat();
}

/** Runs vitest in a copy of the project, with one worker. */
export async function runTests(root: string, args: string[], timeoutMs?: number): Promise<TestRun> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return run(root, [vitest, ...args, '--no-cache', '--maxWorkers=1', '--reporter=dot'], timeoutMs);
}

/** Whether a copy of the project compiles. */
export const runTypeCheck = async (root: string): Promise<boolean> =>
  (await run(root, ['node_modules/typescript-7/bin/tsc'])).passed;

const running = new Set<ChildProcess>();

/** Ends a process and its children, such as a worker in an endless loop. */
function end(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
}

process.on('exit', () => running.forEach(end));
process.on('SIGINT', () => process.exit(130));

function run(cwd: string, args: string[], timeoutMs?: number): Promise<TestRun> {
  const child = spawn(process.execPath, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  let timedOut = false;
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end(child);
        }, timeoutMs);
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      clearTimeout(timer);
      done({ passed: code === 0, timedOut, output });
    });
  });
}
