import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, runAsProgram } from '../src/cli/run-as-program.js';

/** Folders that a script reads and writes. */
export interface Folders {
  openapi: string;
  generated: string;
  docs: string;
}

/** The folders of this repository, or of a copy of it. */
export const foldersOf = (root: string): Folders => ({
  openapi: join(root, 'openapi'),
  generated: join(root, 'generated'),
  docs: join(root, 'docs'),
});

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The repository's own folders. */
export const REPOSITORY = foldersOf(ROOT);

/** Runs a script if it is the main program, not if it is imported. */
export async function runIfMain(url: string, main: Command): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== fileURLToPath(url)) return;
  await runAsProgram(main, process.argv.slice(2));
}
