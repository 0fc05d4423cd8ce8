import { listenForInterrupt } from '../src/cli/interrupt.js';
import { immichClient } from '../src/cli/program.js';
import { frontDoor } from './front-door.js';

/** `immich-client sandbox`, from the sources. */
export const sandboxScript = (args: string[]): Promise<number> => immichClient(['sandbox', ...args]);

await frontDoor(import.meta.url, (args) => {
  listenForInterrupt();
  return sandboxScript(args);
});
