import { isImmichError } from '../index.js';
import { DocumentError, MissingPackageError } from '../contract/index.js';
import { printableLine, printableStack } from '../values/printable.js';
import { CliError } from './cli-error.js';
import { EXIT } from './exit-codes.js';

/** How the command ends because of an error. */
export interface Failure {
  exitCode: number;
  /** The line on standard error, without `error: `. */
  message: string;
}

/** Returns the message for an error, and the exit code. The message of an unexpected error is its stack. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CliError) return { exitCode: error.exitCode, message: printableLine(error.message) };
  if (error instanceof DocumentError || error instanceof MissingPackageError) {
    return { exitCode: EXIT.usage, message: error.message };
  }
  if (isImmichError(error)) return immichFailure(error);
  if (isAbort(error)) return { exitCode: EXIT.interrupted, message: 'interrupted' };
  if (isSystemError(error)) return { exitCode: EXIT.failed, message: printableLine(error.message) };
  return { exitCode: EXIT.failed, message: printableStack(error) };
}

function immichFailure(error: Parameters<typeof isImmichError>[0]): Failure {
  if (!isImmichError(error)) return failureOf(error);
  const message = printableLine(error.message);
  switch (error.kind) {
    case 'argument':
      return { exitCode: EXIT.usage, message };
    case 'network':
    case 'timeout':
      return {
        exitCode: EXIT.unreachable,
        message: `${message.replace(/\.$/, '')}. Find out why: immich-client doctor`,
      };
    case 'http':
      if (error.status !== 401 && error.status !== 403) return { exitCode: EXIT.failed, message };
      return {
        exitCode: EXIT.credentials,
        message: `${message.replace(/\.$/, '')}. ${adviceFor(error.missingPermission)}`,
      };
    default:
      return { exitCode: EXIT.failed, message };
  }
}

const adviceFor = (missingPermission: string | undefined): string =>
  missingPermission === undefined
    ? 'Check the API key: immich-client whoami'
    : `Give the API key the permission ${missingPermission}`;

/** Of the client, or of a prompt that Ctrl-C ended. */
const isAbort = (error: unknown): boolean =>
  error instanceof Error && ['AbortError', 'AbortPromptError', 'ExitPromptError'].includes(error.name);

/** An error of the file system or the network, such as `ENOSPC`, whose message is clear enough. */
const isSystemError = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'code' in error;
