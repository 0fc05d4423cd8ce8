import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Creates a project in a folder and installs packages into it, as a user would. */
export async function createProject(
  folder: string,
  packages: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  await writeFiles(folder, files);
  await runIn(folder, 'npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]);
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Runs a program in a folder. Rejects with what it printed if it fails. */
export async function runIn(
  folder: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await run(program, args, {
      cwd: folder,
      timeout: 300_000,
      maxBuffer: 64_000_000,
      env: { ...process.env, NO_COLOR: '1', ...env },
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error([message, stdout, stderr].filter((text) => text !== '').join('\n'), { cause: error });
  }
}

/** Runs a program of a package that is installed in the folder. */
export const runInstalled = (
  folder: string,
  name: string,
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<string> => runIn(folder, join(folder, 'node_modules', '.bin', name), args, env);
