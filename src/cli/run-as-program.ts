import { ignoreClosedPipes } from './closed-pipe.js';
import { printableLines, printableStack } from '../values/printable.js';
import { DocumentError, MissingPackageError } from '../contract/index.js';

/** A command: takes its arguments, and returns its exit code. It throws if it cannot run. */
export type Command = (args: string[]) => Promise<number>;

/** Runs a command as this process. Sets its exit code, or prints a message and sets 2 if it cannot run. */
export async function runAsProgram(command: Command, args: string[]): Promise<void> {
  ignoreClosedPipes();
  try {
    process.exitCode = await command(args);
  } catch (error) {
    // Errors that the user can fix are printed as one sentence, all others with a stack trace.
    console.error(isForPerson(error) ? printableLines(error.message) : printableStack(error));
    process.exitCode = 2;
  }
}

const isForPerson = (error: unknown): error is Error =>
  error instanceof DocumentError || error instanceof MissingPackageError || isUsageError(error);

/** `parseArgs` and the client explain an invalid argument in one sentence. */
const isUsageError = (error: unknown): error is Error =>
  error instanceof Error &&
  (error.name === 'ArgumentError' || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
