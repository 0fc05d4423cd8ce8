import { listenForInterrupt } from '../src/cli/interrupt.js';
import { immichClient } from '../src/cli/program.js';
import { runIfMain } from './repository.js';

/** `immich-client sandbox`, from the sources. */
export const sandboxScript = (args: string[]): Promise<number> => immichClient(['sandbox', ...args]);

await runIfMain(import.meta.url, (args) => {
  listenForInterrupt();
  return sandboxScript(args);
});
