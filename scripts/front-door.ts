import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, runAsProgram } from '../src/cli/program.js';

/** Where a script reads and writes. */
export interface Folders {
  openapi: string;
  generated: string;
  docs: string;
}

/** The repository's own folders. */
export const REPOSITORY: Folders = {
  openapi: fileURLToPath(new URL('../openapi', import.meta.url)),
  generated: fileURLToPath(new URL('../generated', import.meta.url)),
  docs: fileURLToPath(new URL('../docs', import.meta.url)),
};

/** Runs a script as a program if it is the program, not if it is imported. */
export async function frontDoor(url: string, main: Command): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== fileURLToPath(url)) return;
  await runAsProgram(main, process.argv.slice(2));
}
