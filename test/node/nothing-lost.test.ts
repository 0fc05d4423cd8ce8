import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import type { UploadReport } from '../../src/node/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { startFaultyProxy } from '../faults/faulty-proxy.js';
import { bundle } from '../helpers/bundle.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const FILES = 1_000;
/** Interval of files that have the same bytes as another one. */
const COPY_EVERY = 50;
const KILL_AFTER = [200, 450, 700];

test('1,000 files are uploaded exactly once, although a tenth of the requests fail and the process is killed three times', async () => {
  const folder = await temporaryFolder();
  const paths = await fill(join(folder, 'photos'));
  const copies = paths.filter((_, index) => isCopy(index));

  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  let uploads = 0;
  let attempt = 0;
  let child: ChildProcess | undefined;
  const proxy = await startFaultyProxy(sandbox.url, {
    share: 0.1,
    seed: 7,
    onAnswer: ({ method, url }) => {
      if (method !== 'POST' || url !== '/api/assets') return;
      uploads += 1;
      if (uploads === KILL_AFTER[attempt]) child?.kill('SIGKILL');
    },
  });
  onTestFinished(() => proxy.close());

  const program = await bundle(new URL('./upload-process.ts', import.meta.url), folder);
  const journal = join(folder, 'journal.jsonl');
  const endings: (string | null)[] = [];
  let printed = '';
  for (; attempt <= KILL_AFTER.length; attempt += 1) {
    const args = [program, proxy.url, sandbox.apiKey, join(folder, 'photos'), journal];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child?.kill('SIGKILL'));
    const [output, [, signal]] = await Promise.all([text(child.stdout!), once(child, 'exit')]);
    endings.push(signal as string | null);
    printed = output;
  }
  expect(endings).toEqual(['SIGKILL', 'SIGKILL', 'SIGKILL', null]);

  const report = JSON.parse(printed) as UploadReport;
  expect(report.failed).toEqual([]);
  expect(report.duplicates.map(({ path }) => path).toSorted()).toEqual(copies.toSorted());
  const settled = [...report.created, ...report.duplicates].map(({ path }) => path);
  expect(settled.toSorted()).toEqual(paths.toSorted());

  const immich = createImmichClient(sandbox);
  const assets = await immich.search.metadata({}).toArray();
  expect(assets).toHaveLength(FILES - copies.length);
  const nameOf = new Map(assets.map(({ id, originalFileName }) => [id, originalFileName]));
  for (const { path, id } of report.created) expect(path.endsWith(`/${nameOf.get(id)}`), path).toBe(true);

  const lines = (await readFile(journal, 'utf8')).trimEnd().split('\n');
  const hashed = lines.filter((line) => line.includes('"state":"hashed"')).length;
  console.log(`${uploads} upload responses; faults: ${JSON.stringify(proxy.faults)}; ${hashed} files hashed`);
  // Recorded hashes are reused. Only files whose record was not yet written when the process was killed are hashed
  // again.
  expect(hashed).toBeLessThan(FILES * 1.5);
  expect(Object.values(proxy.faults).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(50);
}, 600_000);

const isCopy = (index: number): boolean => index % COPY_EVERY === COPY_EVERY - 1;

/** Small files in ten folders; a copy follows the file that it is of. */
async function fill(root: string): Promise<string[]> {
  const paths = Array.from({ length: FILES }, (_, index) =>
    join(root, String(Math.floor(index / 200)), `${String(index).padStart(4, '0')}.jpg`),
  );
  for (const [index, path] of paths.entries()) {
    if (index % 200 === 0) await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, `photo ${isCopy(index) ? index - 1 : index}`);
  }
  return paths;
}
