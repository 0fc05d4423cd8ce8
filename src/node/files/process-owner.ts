import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { codeOf } from './error-code.js';

/** This machine: several can share a folder, and process ids are those of one machine. */
export const HOST = createHash('sha1').update(hostname()).digest('hex').slice(0, 8);

/** Whether a process exists. Signal 0 is not sent; a process of another user is reported as `EPERM`. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}
