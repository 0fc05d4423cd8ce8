import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A runtime that this machine cannot get. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/**
 * Installs packages of the npm registry into a temporary folder while a function uses them. No script of theirs runs: the packages of the
 * runtimes hold the programs themselves.
 */
export async function withPackages<Result>(
  packages: readonly string[],
  use: (modules: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-runtime-'));
  try {
    const flags = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
    await new Promise<void>((resolve, reject) => {
      execFile('npm', ['install', ...flags, ...packages], { cwd: folder }, (error, _, log) => {
        if (error) reject(new Unavailable(`npm cannot install ${packages.join(' ')}: ${reasonIn(log)}`));
        else resolve();
      });
    });
    return await use(join(folder, 'node_modules'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What npm reports: its code and the first line after it. */
const reasonIn = (log: string): string =>
  log
    .split('\n')
    .flatMap((line) => (line.startsWith('npm error ') ? [line.slice('npm error '.length)] : []))
    .slice(0, 2)
    .join(', ') || 'npm does not run';
