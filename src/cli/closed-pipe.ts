import { EXIT } from './exit-codes.js';

/** Write errors that the command handles itself. */
const handled = new WeakSet<Error>();

/** Exit code if the output cannot be written. */
let codeOfLostOutput: number = EXIT.failed;

/** Sets the exit code for the case that the output of this command cannot be written: 1 would mean drift. */
export const exitIfOutputIsLost = (code: number): void => void (codeOfLostOutput = code);

/** Marks a write error as handled by the command, so that the process does not end at once. */
export const handleWriteError = (error: Error): void => void handled.add(error);

/**
 * `drift | head` closes the pipe before the command has written everything. The command still finishes its work, and its exit code is what
 * it would have been: dying of the signal, as other programs do, would leave files half written and hide whether there is drift. Any other error, such as
 * a full disk, ends the command, because its result is lost.
 */
export function ignoreClosedPipes(): void {
  codeOfLostOutput = EXIT.failed;
  for (const output of [process.stdout, process.stderr]) {
    // Tests run several commands in one process.
    if (!output.listeners('error').includes(ignoreClosedPipe)) output.on('error', ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: Error): void {
  if (isClosedPipe(error) || handled.has(error)) return;
  console.error(`error: Cannot write the result: ${error.message}`);
  process.exit(codeOfLostOutput);
}

/** Whether the reader of an output has ended. */
export const isClosedPipe = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
