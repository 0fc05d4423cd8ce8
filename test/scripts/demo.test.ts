import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { demo } from '../../scripts/demo.js';
import { Steps } from '../../scripts/demo/steps.js';
import { writeTour } from '../../scripts/demo/write-tour.js';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.js';
import { committed } from '../helpers/documents.js';
import { served } from '../helpers/http-server.js';
import { runScript } from '../helpers/run-script.js';

let sandbox: Sandbox;
let immich: ImmichClient;
let printed: string[];

beforeEach(async () => {
  sandbox = await startSandbox({ extractionDelayMs: 0 });
  immich = createImmichClient(sandbox);
  printed = [];
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void printed.push(line));
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  await sandbox.close();
});

/** Everything that a demo could leave behind. */
async function library() {
  const [{ total }, albums, tags, links] = await Promise.all([
    immich.assets.statistics(),
    immich.albums.list(),
    immich.tags.list(),
    immich.sharedLinks.list(),
  ]);
  return { total, albums: albums.length, tags: tags.length, links: links.length };
}

async function hasUnread({ search }: ImmichClient): Promise<boolean> {
  const photos = await search.metadata({ withExif: true }).toArray();
  return photos.some(({ exifInfo }) => exifInfo?.modifyDate === null);
}

/** When each photo was changed. */
const changes = async ({ search }: ImmichClient): Promise<string> =>
  (await search.metadata().toArray()).map(({ updatedAt }) => updatedAt).join();

describe('the demo', () => {
  test('runs all steps on its own sandbox', async () => {
    expect(await demo([])).toBe(0);
    expect(printed.at(-1)).toMatch(/^\nDone: \d+ steps/);
  });

  test('only reads from a server that is given', async () => {
    await immich.albums.create({ albumName: 'Kyoto' });
    expect(await demo(['--server', sandbox.url, `--api-key=${sandbox.apiKey}`])).toBe(0);
    expect(await library()).toEqual({ total: 0, albums: 1, tags: 0, links: 0 });
  });

  test('leaves no data after writing', async () => {
    expect(await demo(['--server', sandbox.url, `--api-key=${sandbox.apiKey}`, '--write'])).toBe(0);
    expect(await library()).toEqual({ total: 0, albums: 0, tags: 0, links: 0 });
  });

  test('leaves no tag on a server that reads the photos after a tag is deleted', async () => {
    await sandbox.close();
    sandbox = await startSandbox({ extractionDelayMs: 1_000 });
    immich = createImmichClient(sandbox);
    const waiting: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      // A server writes tags to a sidecar, which it reads again later.
      if (request.method === 'PUT') while (await hasUnread(immich));
      const response = await fetch(request);
      if (request.method !== 'DELETE' || !request.url.includes('/api/tags/')) return response;
      const before = await changes(immich);
      while (before !== '' && (await changes(immich)) === before);
      return response;
    };
    await writeTour(immich.with({ fetch: waiting }), new Steps());
    expect(await library()).toEqual({ total: 0, albums: 0, tags: 0, links: 0 });
  });

  test('returns 1 if a step fails, names the step, and never prints the key', async () => {
    expect(await demo(['--server', sandbox.url, '--api-key', 'a-wrong-key'])).toBe(1);
    expect(printed.join('\n')).toContain('Ask who I am: FAILED');
    expect(printed.join('\n')).not.toContain('a-wrong-key');
  });

  test.each(['2.7.5', '3.0.3'] as const)('completes on a server of Immich %s', async (release) => {
    const older = await startSandbox({ immich: release, extractionDelayMs: 0 });
    try {
      expect(await demo(['--server', older.url, '--api-key', older.apiKey, '--write'])).toBe(0);
    } finally {
      await older.close();
    }
    expect(printed.join('\n')).toMatch(
      /Check for drift from the committed contract: Supported, with \d+ limits/,
    );
    expect(printed.filter((line) => line.includes('FAILED'))).toEqual([]);
  });

  test('continues if the server lacks a required operation, and exits with 1', async () => {
    const document = committed();
    delete document.paths['/server/ping'];
    const { url } = await served(async (request, response) => {
      if (request.url === '/api/docs') return void response.end(JSON.stringify(document));
      const { method = 'GET', headers } = request;
      const answer = await fetch(`${sandbox.url}${request.url}`, {
        method,
        headers: { 'x-api-key': String(headers['x-api-key']), 'content-type': 'application/json' },
        ...(method === 'POST' && { body: Buffer.concat(await request.toArray()) }),
      });
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
    });
    expect(await demo(['--server', url, '--api-key', sandbox.apiKey])).toBe(1);
    expect(printed.filter((line) => line.includes('FAILED'))).toEqual([
      expect.stringContaining(
        'Check for drift from the committed contract: FAILED, Drift: 1 cause (1 error), 1 fact',
      ),
    ]);
    expect(printed.join('\n')).toContain('Search the newest images');
  });

  test('rejects an invalid URL with a one-sentence message and exits with 2', async () => {
    expect(await runScript('demo', '--server', 'photos', '--api-key', 'key')).toEqual({
      code: 2,
      out: '',
      err: '`url` must be an address such as https://photos.example.com.\n',
    });
  });

  test('rejects a server without a key', async () => {
    await expect(demo(['--server', sandbox.url])).rejects.toThrow('Usage');
  });
});
