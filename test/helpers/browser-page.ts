import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);
export const NEEDS_CHROMIUM = hasChromium ? '' : ` (install ${CHROMIUM} to run)`;

/** Flags of a browser without a window that sends no requests of its own. */
export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-logging=stderr',
];

/** A page in a browser. */
export interface BrowserPage {
  /** The origin of the page. */
  readonly origin: string;
  /** Opens the page, which calls `main` of its program with a setting, and returns what `main` returns. Both are JSON. */
  open(setting: object): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a page can take. A loaded machine can need a minute to start a browser. */
const TIMEOUT_MS = 120_000;

/**
 * Serves a page whose program is a bundled module. The server breaks every connection for a path below `/api`, as a stopped server on the
 * origin of the page.
 */
export async function browserPage(program: string): Promise<BrowserPage> {
  let setting = '{}';
  let report: (text: string) => void;
  const server = createServer(async (request, response) => {
    const { url = '' } = request;
    if (url.startsWith('/api/')) return void request.socket.destroy();
    if (url === '/report') report(await text(request));
    const [type, body] = {
      '/program.js': ['text/javascript', program],
      '/setting': ['application/json', setting],
    }[url] ?? ['text/html', PAGE];
    response.setHeader('content-type', `${type}; charset=utf-8`).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // A TCP server has no other kind.
  const origin = `http://127.0.0.1:${port}`;
  const profile = await mkdtemp(join(tmpdir(), 'immich-client-chromium-'));
  let chromium: ChildProcess | undefined;

  return {
    origin,
    async open(given) {
      setting = JSON.stringify(given);
      const reported = new Promise<string>((resolve) => (report = resolve));
      chromium = spawn(CHROMIUM, [...FLAGS, `--user-data-dir=${profile}`, origin], {
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: TIMEOUT_MS,
        killSignal: 'SIGKILL',
      });
      let log = '';
      chromium.stderr?.on('data', (part) => (log += String(part)));
      const ended = once(chromium, 'exit').then(() => {
        throw new Error(`The browser ended before the page reported: ${log}`);
      });
      const outcome = JSON.parse(await Promise.race([reported, ended])) as {
        value?: unknown;
        error?: string;
      };
      ended.catch(() => {});
      if (outcome.error !== undefined) throw new Error(`The page failed: ${outcome.error}`);
      return outcome.value;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      if (chromium?.exitCode === null && chromium.signalCode === null) {
        const exited = once(chromium, 'exit');
        chromium.kill('SIGKILL');
        await exited;
      }
      // Its child processes can still write for a moment.
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

const PAGE = `<!doctype html>
<meta charset="utf-8">
<link rel="icon" href="data:,">
<body>
<script type="module">
  import { main } from '/program.js';
  const setting = await (await fetch('/setting')).json();
  const outcome = await main(setting).then(
    (value) => ({ value }),
    (error) => ({ error: String(error?.stack ?? error) }),
  );
  await fetch('/report', { method: 'POST', body: JSON.stringify(outcome) });
</script>`;
