import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ignoreClosedPipes } from '../../src/cli/closed-pipe.js';
import { driftCommand } from '../../src/cli/drift.js';
import { committed } from '../helpers/documents.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a program whose standard output is closed before it writes anything, as by a `head` that has seen enough. */
const closed = (file: string, args: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx/esm', file, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => resolve({ code, said }));
  });

async function documentWithout(path: string): Promise<string> {
  const document = committed();
  delete document.paths[path];
  const file = join(await temporaryFolder(), 'document.json');
  await writeFile(file, JSON.stringify(document));
  return file;
}

test('drift exits with 2 if its report cannot be written, because 1 would mean drift', async () => {
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  const log = vi.spyOn(console, 'error').mockReturnValue();
  onTestFinished(() => {
    exit.mockRestore();
    log.mockRestore();
  });
  const contract = join(ROOT, 'openapi/immich.json');
  ignoreClosedPipes();
  await driftCommand(['--against', contract, '--operation', 'ping'], join(ROOT, 'openapi')).catch(() => {});
  process.stdout.emit('error', Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  expect(exit.mock.calls).toEqual([[2]]);
  expect(log.mock.calls).toEqual([['error: Cannot write the result: no space left']]);
});

describe('a command whose output is closed early', () => {
  test('exits with its usual exit code, and prints no stack trace', async () => {
    const drift = (...args: string[]) => closed('src/cli/main.ts', ['drift', ...args]);
    const contract = join(ROOT, 'openapi/immich.json');
    const changed = await documentWithout('/server/ping');
    expect(await drift('--against', contract)).toEqual({ code: 0, said: '' });
    expect(await drift('--against', changed)).toEqual({ code: 1, said: '' });
    expect(await drift('--help')).toEqual({ code: 0, said: '' });
  });

  test('is handled in every script of this repository', async () => {
    for (const name of ['pull', 'generate', 'upgrade', 'drift', 'sandbox', 'compat', 'demo']) {
      expect(await readFile(join(ROOT, `scripts/${name}.ts`), 'utf8')).toContain(
        'await runIfMain(import.meta.url',
      );
    }
  });

  test('stops the sandbox', async () => {
    expect(await closed('scripts/sandbox.ts', ['--port', '0'])).toEqual({ code: 0, said: '' });
  });
});
