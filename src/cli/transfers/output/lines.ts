import { readable } from '../../../node/files/raw-paths.js';
import { type AnyImmichError, isFileError, isHttpError } from '../../../index.js';
import { printableJson, printableLine } from '../../../values/printable.js';
import { handleWriteError, isClosedPipe } from '../../closed-pipe.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';

/**
 * Prints a line of a result, and waits while the reader is slower than the command. A reader that has closed the pipe is no error: the transfer goes on
 * without it. Any other failure, such as a full disk, ends the transfer, because its events would be lost.
 */
export async function printResult(line: string): Promise<void> {
  const { stdout } = process;
  const error = await new Promise<Error | null | undefined>((resolve) => {
    stdout.write(`${line}\n`, resolve);
  });
  if (!error || isClosedPipe(error)) return;
  handleWriteError(error);
  throw new CliError(`Cannot write the result: ${error.message}`, EXIT.failed, { cause: error });
}

/** A message of the command, such as a warning. Errors of standard error itself have no place to be shown. */
export const printMessage = (text: string): void => console.error(text);

/** A printable path: bytes that are not UTF-8 are read as ISO 8859-1, and control characters are replaced. */
export const shownPath = (path: string): string => printableLine(readable(path));

/** Why a file failed, with its name. Errors of files have it in their message. */
export const failureText = (name: string, error: AnyImmichError): string =>
  printableLine(isFileError(error) ? error.message : `${name}: ${error.message}`);

/** An event as one line of JSON. What acts on a terminal is escaped. */
export const jsonLine = (event: object): string => printableJson(JSON.stringify(event, plain));

/** Errors have no enumerable fields; their stack is of no use to a reader of events, and their cause can hold a request. */
function plain(_name: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return {
    name: value.name,
    message: value.message,
    ...(isHttpError(value) && { status: value.status }),
    ...(isFileError(value) && { reason: value.reason }),
  };
}
