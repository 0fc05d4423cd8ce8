import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DocumentError } from '../src/contract/index.js';

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

/**
 * Runs a script if it is the program, not if it is imported. The exit code is what `main` answers, or 2 where it could not
 * do its work.
 */
export async function frontDoor(url: string, main: (args: string[]) => Promise<number>): Promise<void> {
  const program = process.argv[1];
  if (program === undefined || realpathSync(program) !== fileURLToPath(url)) return;
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    // What a person did, or gave, is said in a sentence; anything else is our fault and shows where.
    console.error(error instanceof DocumentError || isUsageError(error) ? error.message : error);
    process.exitCode = 2;
  }
}

/** `parseArgs` and the client say in one sentence what is wrong with an argument. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'ArgumentError' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
