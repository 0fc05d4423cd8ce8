import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { temporaryFolder } from './temporary-folder.js';

const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
export const NEEDS_CHROMIUM = hasChromium ? '' : ` (install ${CHROMIUM} to run)`;

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-logging=stderr',
];

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
