import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { createImmichClient } from '../src/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { vacatedUrl } from './helpers/http-server.js';
import { installed } from './helpers/programs.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

const page = await readFile(fileURLToPath(new URL('../docs/guide/browser.md', import.meta.url)), 'utf8');
const APP = 'https://app.example.com';

/** The snippets of a language on the page: for the same origin, then with CORS headers. */
function snippets(language: string): { sameOrigin: string; cors: string } {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
  const [sameOrigin = '', cors = '', ...rest] = blocks;
  expect(rest).toEqual([]);
  return { sameOrigin, cors };
}

interface Proxy {
  program: string;
  /** The arguments for a configuration in a folder. */
  args: (file: string, folder: string) => string[];
  /** A complete configuration with a snippet of the page in it. */
  configuration: (snippet: string, proxy: URL, immich: URL, folder: string) => string;
}

const nginx: Proxy = {
  program: 'nginx',
  args: (file, folder) => ['-p', folder, '-c', file, '-e', 'stderr'],
  configuration: (snippet, proxy, immich, folder) => `
    daemon off;
    pid ${folder}/nginx.pid;
    events {}
    http {
      access_log off;
      ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
      server { listen ${proxy.host}; ${snippet.replaceAll('immich-server:2283', immich.host)} }
    }`,
};

const caddy: Proxy = {
  program: 'caddy',
  args: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  configuration: (snippet, proxy, immich) =>
    `{\n\tadmin off\n}\n${snippet.replaceAll('immich-server:2283', immich.host).replace(/^\S+ \{/m, `${proxy.origin} {`)}`,
};

/** Starts a proxy in front of a sandbox. */
async function proxied({ program, args, configuration }: Proxy, snippet: string) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const folder = await temporaryFolder();
  const url = await vacatedUrl();
  const file = join(folder, 'configuration');
  await writeFile(file, configuration(snippet, new URL(url), new URL(sandbox.url), folder));
  const process = spawn(installed(program) ?? program, args(file, folder), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { HOME: folder },
  });
  let log = '';
  process.stderr.on('data', (text) => (log += String(text)));
  onTestFinished(async () => {
    if (process.exitCode !== null) return;
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill();
    await ended;
  });
  await vi.waitFor(
    async () => {
      if (process.exitCode !== null) throw new Error(`${program} ended: ${log}`);
      await fetch(`${url}/api/server/ping`);
    },
    { timeout: 30_000, interval: 50 },
  );
  return { url, sandbox };
}

for (const proxy of [nginx, caddy]) {
  const isHere = installed(proxy.program) !== undefined;
  const needs = isHere ? '' : ` (install ${proxy.program} to run)`;
  const language = proxy === caddy ? 'caddyfile' : proxy.program;

  describe.runIf(isHere)(`the snippet for ${proxy.program}${needs}`, () => {
    test('forwards calls and uploads of the same origin', async () => {
      const { url, sandbox } = await proxied(proxy, snippets(language).sameOrigin);
      const immich = createImmichClient({ url, apiKey: sandbox.apiKey });
      const file = new File([new Uint8Array(3_000_000)], 'large.jpg');
      expect(await immich.assets.upload(file)).toMatchObject({ status: 'created' });
    });

    test('allows pages of one origin, and of no other', async () => {
      const { url, sandbox } = await proxied(proxy, snippets(language).cors);
      const preflight = (origin: string) =>
        fetch(`${url}/api/assets`, {
          method: 'OPTIONS',
          headers: {
            origin,
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'x-api-key,x-immich-checksum',
          },
        });

      const allowed = await preflight(APP);
      expect(allowed.status).toBe(204);
      expect(allowed.headers.get('access-control-allow-origin')).toBe(APP);
      expect(allowed.headers.get('access-control-allow-methods')).toContain('PATCH');
      expect(allowed.headers.get('access-control-allow-headers')?.toLowerCase()).toContain(
        'x-immich-checksum',
      );

      const refused = await preflight('https://evil.example');
      expect(refused.headers.get('access-control-allow-origin') || null).toBeNull();

      const response = await fetch(`${url}/api/albums`, {
        headers: { origin: APP, 'x-api-key': sandbox.apiKey },
      });
      expect(response.status).toBe(200);
      expect(response.headers.get('access-control-allow-origin')).toBe(APP);
      expect(response.headers.get('access-control-expose-headers')).toContain('Content-Disposition');
      expect(response.headers.get('vary')).toContain('Origin');

      const denied = await fetch(`${url}/api/albums`, { headers: { origin: APP } });
      expect(denied.status).toBe(401);
      expect(denied.headers.get('access-control-allow-origin')).toBe(APP);
    });
  });
}
