import { DocumentError, MissingPackageError } from '../contract/index.js';

/** A command: its arguments in, its exit code out. It throws whatever keeps it from telling. */
export type Command = (args: string[]) => Promise<number>;

/** Runs a command as this process: its exit code, or 2 and a sentence where it could not do its work. */
export async function runAsProgram(command: Command, args: string[]): Promise<void> {
  for (const output of [process.stdout, process.stderr]) {
    // Tests run several commands in one process.
    if (!output.listeners('error').includes(ignoreClosedPipe)) output.on('error', ignoreClosedPipe);
  }
  try {
    process.exitCode = await command(args);
  } catch (error) {
    // What a person did, or gave, is said in a sentence; anything else is our fault and shows where.
    console.error(isForPerson(error) ? error.message : error);
    process.exitCode = 2;
  }
}

/**
 * `drift | head` closes the pipe before the command has written everything. The command still finishes its work, and its exit code is what
 * it would have been: dying of the signal, as other programs do, would leave files half written and hide whether there is drift.
 */
function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}

const isForPerson = (error: unknown): error is Error =>
  error instanceof DocumentError || error instanceof MissingPackageError || isUsageError(error);

/** `parseArgs` and the client say in one sentence what is wrong with an argument. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'ArgumentError' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
