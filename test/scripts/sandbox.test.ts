import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sandboxScript } from '../../scripts/sandbox.js';
import { runHere } from '../helpers/run-here.js';

describe('npm run sandbox', () => {
  test('says where it listens, and ends when it is told to', async () => {
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
    [['--port', 'abc'], 'Cannot start the sandbox: options.port should be >= 0 and < 65536.'],
    [['--immich', '9.9.9'], 'Cannot start the sandbox: The sandbox is no Immich 9.9.9;'],
    [['--prot', '0'], "Unknown option '--prot'"],
  ])('refuses %j in one sentence and exits with 2', async (args, said) => {
    const { code, out, err } = await runHere(sandboxScript, args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(said);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
