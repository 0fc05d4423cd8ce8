import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sandboxScript } from '../../scripts/sandbox.js';
import { readFault } from '../../src/cli/tools/sandbox/fault.js';
import { startFrom } from '../../src/cli/tools/sandbox/sandbox-command.js';
import { createImmichClient } from '../../src/index.js';
import type { SandboxFault } from '../../src/sandbox/index.js';
import { served } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';

describe('npm run sandbox', () => {
  test('prints its URL, and stops on a signal', async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    const program = spawn(process.execPath, ['--import', 'tsx/esm', 'scripts/sandbox.ts', '--port', '0'], {
      cwd: root,
    });
    onTestFinished(() => void program.kill('SIGKILL'));
    const [printed] = (await once(program.stdout, 'data')) as [Buffer];
    const url = /listens on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed.toString())?.[1];

    expect(await (await fetch(`${url}/api/server/ping`)).json()).toEqual({ res: 'pong' });
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  test.each([
    [
      ['--port', 'abc'],
      "option '--port <port>' argument 'abc' is invalid. It must be a whole number from 0 to 65535.",
    ],
    [['--immich', '9.9.9'], "argument '9.9.9' is invalid. Allowed choices are 2.7.5, 3.0.3, 3.2.2."],
    [['--prot', '0'], "unknown option '--prot'"],
    [['--seed', '-1'], 'It must be a whole number from 0 to 100000.'],
    [['--cors', 'app'], 'It must be an origin such as https://app.example.com.'],
    [['--fault', '200'], 'The kind is a status from 400 to 599, reset, html or slow.'],
    [
      ['--fault', '503 twice'],
      '"twice" is not understood. A fault is: KIND [once | N times] [METHOD] [/PATH].',
    ],
    [['--fault', 'slow'], 'Say how slow, such as: slow 2000ms.'],
    [['more'], 'too many arguments'],
  ])('rejects %j and exits with 2', async (args, said) => {
    const { code, out, err } = await runHere(sandboxScript, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
  });

  test('reports that a port is in use', async () => {
    const { port } = new URL((await served(() => {})).url);
    expect(await runHere(sandboxScript, ['--port', port])).toEqual({
      code: 1,
      out: '',
      err: `error: Port ${port} is in use. Choose another with --port, or 0 for a free one.\n`,
    });
  });

  test.each<[string, SandboxFault]>([
    ['503', { kind: 503 }],
    ['503 once', { kind: 503, times: 1 }],
    ['429 3 times POST /assets', { kind: 429, times: 3, method: 'POST', path: '/assets' }],
    ['reset /api/albums', { kind: 'reset', path: '/albums' }],
    ['html get', { kind: 'html', method: 'GET' }],
    ['slow 2000ms once', { kind: 'slow', delayMs: 2000, times: 1 }],
  ])('parses the fault %j', (text, fault) => {
    expect(readFault(text, [{ kind: 500 }])).toEqual([{ kind: 500 }, fault]);
  });

  test('starts what its options describe', async () => {
    const sandbox = await startFrom({
      port: 0,
      immich: '3.0.3',
      seed: 4,
      cors: 'http://localhost:5173',
      fault: readFault('503 once /albums'),
    });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox).with({ retries: 0 });
    expect(await immich.search.count()).toBe(4);
    await expect(immich.albums.list()).rejects.toMatchObject({ status: 503 });
    expect((await immich.server.version()).major).toBe(3);
    const headers = { origin: 'http://localhost:5173' };
    const { headers: sent } = await fetch(`${sandbox.url}/api/server/ping`, { headers });
    expect(sent.get('access-control-allow-origin')).toBe('http://localhost:5173');
  });
});
