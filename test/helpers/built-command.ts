import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let built: Promise<string> | undefined;

/** The program `immich-client`, bundled once for all tests of a worker: it starts in a tenth of the time that its sources take. */
export const builtCommand = (): Promise<string> => (built ??= buildCommand());

async function buildCommand(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  // The command resolves its contract through the name of its package.
  for (const name of ['package.json', 'openapi', 'node_modules'])
    await symlink(join(ROOT, name), join(folder, name));
  await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts', 'hash-worker': 'src/node/upload/hash-worker.js' },
    outdir: join(folder, 'cli'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    external: ['openapi-typescript', 'prettier', 'typescript'],
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
  return join(folder, 'cli', 'main.js');
}

interface CommandOptions {
  env?: Record<string, string>;
  /** Where standard output goes; its text is collected unless this is given. */
  stdout?: number;
  /** A program and its arguments that start the command, such as `unshare`. */
  through?: readonly string[];
  /** Called with each piece of standard output. */
  onOutput?: (text: string, child: ReturnType<typeof spawn>) => void;
}

/** Runs `immich-client` as a process of its own, not on a terminal. No credentials of the machine reach it. */
export async function runCommand(
  args: readonly string[],
  { env = {}, stdout, through = [], onOutput }: CommandOptions = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const program = await builtCommand();
  return new Promise((resolve, reject) => {
    const [starter = '', ...words] = [...through, process.execPath, program, ...args];
    const child = spawn(starter, words, {
      env: { PATH: process.env['PATH'] ?? '', IMMICH_CONFIG_DIR: '/nonexistent', ...env },
      stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
    });
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      onOutput?.(text, child);
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}
