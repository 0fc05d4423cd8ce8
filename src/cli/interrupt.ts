import { setMaxListeners } from 'node:events';
import { EXIT } from './exit-codes.js';

const controller = new AbortController();

/** Aborts at the first Ctrl-C, so that a command can stop cleanly and report what it has done. */
export const interrupted: AbortSignal = controller.signal;
// Each request adds a listener while it runs, and Node warns at the eleventh.
setMaxListeners(0, interrupted);

/** Begins to listen for Ctrl-C and `SIGTERM`. The second one ends the process at once. */
export function listenForInterrupt(): void {
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (interrupted.aborted) process.exit(EXIT.interrupted);
      controller.abort(new DOMException('The command was interrupted.', 'AbortError'));
    });
  }
}
