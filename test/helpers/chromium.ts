import { execFile } from 'node:child_process';
import { CHROMIUM, FLAGS } from './browser-page.js';
import { temporaryFolder } from './temporary-folder.js';

/** Opens an address in a browser without a window: the document as the browser has it, and what came to the console. */
export async function opened(url: string): Promise<{ dom: string; messages: string[] }> {
  const profile = await temporaryFolder();
  return new Promise((resolve, reject) => {
    const flags = [...FLAGS, `--user-data-dir=${profile}`, '--dump-dom', url];
    execFile(CHROMIUM, flags, { timeout: 25_000, killSignal: 'SIGKILL' }, (error, dom, log) => {
      if (error) reject(error);
      else resolve({ dom, messages: log.split('\n').filter((line) => line.includes(':CONSOLE')) });
    });
  });
}
