/**
 * `drift | head` closes the pipe before the command has written everything. The command still finishes its work, and its exit code is what
 * it would have been: dying of the signal, as other programs do, would leave files half written and hide whether there is drift.
 */
export function surviveClosedPipes(): void {
  for (const output of [process.stdout, process.stderr]) {
    // Tests run several commands in one process.
    if (!output.listeners('error').includes(ignoreClosedPipe)) output.on('error', ignoreClosedPipe);
  }
}

function ignoreClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
