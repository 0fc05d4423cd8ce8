import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { codeOf } from './error-code.js';

/** Identifies this machine: several machines can share a folder, and process IDs are unique only per machine. */
export const HOST = createHash('sha1').update(hostname()).digest('hex').slice(0, 8);

/** Whether a process exists. Signal 0 only checks; a process of another user causes `EPERM`. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
