import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { breakingChanges, callsIn, checkDrift } from '../examples/drift-check/main.js';
import { foldersToAlbums } from '../examples/folders-to-albums/main.js';
import { fillLibrary, listen, withPhotoFolder } from '../examples/library.js';
import { importNew } from '../examples/nightly-import/main.js';
import { photoFrame, photosFor } from '../examples/photo-frame/main.js';
import { gallery } from '../examples/shared-link-gallery/main.js';
import { tagByFolder } from '../examples/tag-by-folder/main.js';
import { backUp } from '../examples/trusted-backup/main.js';
import { createImmichClient } from '../src/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { hasChromium, NEEDS_CHROMIUM } from './helpers/browser-page.js';
import { opened } from './helpers/chromium.js';
import { committed } from './helpers/documents.js';
import { runExampleFile } from './helpers/run-example-file.js';
import { temporaryFolder } from './helpers/temporary-folder.js';

const root = fileURLToPath(new URL('../examples', import.meta.url));
const names = (await readdir(root, { withFileTypes: true })).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

afterEach(() => vi.restoreAllMocks());

/** A client of a sandbox, with the photos of the examples unless `isEmpty`. */
async function library({ isEmpty = false } = {}) {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const immich = createImmichClient(sandbox);
  if (!isEmpty) await fillLibrary(immich);
  return { sandbox, immich };
}

/** What is printed from now on. */
function printed(): string[] {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  return lines;
}

async function served(server: Server): Promise<string> {
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return listen(server, 0);
}

describe('the examples', () => {
  test.each(names)('have a program and a README: %s', async (name) => {
    await access(join(root, name, 'main.ts'));
    const readme = await readFile(join(root, name, 'README.md'), 'utf8');
    expect(readme).toContain(`npx tsx examples/${name}/main.ts`);
    expect(await readFile(join(root, 'README.md'), 'utf8')).toContain(`[${name}](${name})`);
  });

  test('run with one command, each with its own sandbox', async () => {
    const { code, out, err } = await runExampleFile('tag-by-folder');
    expect(err).toBe('');
    expect(out).toContain('folders/Lofoten: 2 tagged, 0 had the tag\n');
    expect(code).toBe(0);
  });
});

describe('trusted-backup', () => {
  test('saves every original with matching checksums, and the albums', async () => {
    const { immich } = await library();
    const folder = await temporaryFolder();
    expect(await backUp(immich, folder)).toEqual({ safe: 5, missing: [] });

    const sums = (await readFile(join(folder, 'SHA1SUMS'), 'utf8')).trim().split('\n');
    expect(sums).toHaveLength(5);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(
        createHash('sha1')
          .update(await readFile(join(folder, path)))
          .digest('hex'),
      ).toBe(sum);
    }
    const albums: unknown = JSON.parse(await readFile(join(folder, 'albums.json'), 'utf8'));
    expect(albums).toMatchObject([{ albumName: 'Kyoto', checksums: { length: 3 } }]);
    expect(await backUp(immich, folder)).toEqual({ safe: 5, missing: [] });
  });

  test('names a file that could not be downloaded', async () => {
    const { sandbox, immich } = await library();
    const temple = await immich.search.metadata({ originalFileName: 'temple.jpg' }).first();
    const broken = createImmichClient({
      url: sandbox.url,
      apiKey: sandbox.apiKey,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        if (request.url.includes(`${temple?.id}/original`)) return new Response(null, { status: 404 });
        return fetch(request);
      },
    });
    const { safe, missing } = await backUp(broken, await temporaryFolder());
    expect(safe).toBe(4);
    expect(missing).toEqual([expect.stringContaining(temple?.id ?? '?')]);
  });
});

describe('folders-to-albums', () => {
  test('adds each subfolder to an album, and changes nothing in the second run', async () => {
    const { immich } = await library({ isEmpty: true });
    const lines = printed();
    await withPhotoFolder(async (folder) => {
      expect(await foldersToAlbums(immich, folder)).toBe(0);
      expect(await foldersToAlbums(immich, folder)).toBe(0);
    });
    const albums = await immich.albums.list();
    const counts = albums.map(({ albumName, assetCount }) => `${albumName} ${assetCount}`).toSorted();
    expect(counts).toEqual(['Lofoten 2', 'Oslo 1']);
    expect(lines.at(-1)).toBe('0 uploaded, 3 on the server before, 0 failed');
  });
});

describe('tag-by-folder', () => {
  test('tags each photo with its folder', async () => {
    const { immich } = await library({ isEmpty: true });
    printed();
    expect(await withPhotoFolder((folder) => tagByFolder(immich, folder))).toBe(0);
    const tag = await immich.tags.findByPath('folders/Lofoten');
    expect(await immich.search.count({ tagIds: [tag?.id ?? ''] })).toBe(2);
  });
});

describe('nightly-import', () => {
  test('uploads new files and reports them', async () => {
    const { immich } = await library({ isEmpty: true });
    const state = await temporaryFolder();
    await withPhotoFolder(async (inbox) => {
      const first = await importNew(immich, inbox, state);
      expect(first.created.toSorted()).toEqual(['Lofoten/beach.jpg', 'Lofoten/bridge.jpg', 'Oslo/opera.jpg']);
      expect(first.failed).toEqual([]);
      const file = join(state, `${first.startedAt.slice(0, 10)}.json`);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(first);
    });
  });
});

describe('drift-check', () => {
  const sources = join(root, 'drift-check/src');

  test('names the call that a server breaks, and none if the server has the same contract', async () => {
    const used = await callsIn(sources);
    expect(breakingChanges(checkDrift(committed(), used))).toEqual([]);

    const document = committed();
    const { delete: _gone, ...others } = document.paths['/albums/{id}/assets'] ?? {};
    document.paths['/albums/{id}/assets'] = others;
    const report = checkDrift(document, used);
    expect(report.drifted).toBe(true);
    expect(breakingChanges(report).join('\n')).toMatch(/src\/albums\.ts:\d+ albums\.removeAssets/);
  });

  test('rejects for a folder without a call of the client', async () => {
    await expect(callsIn(await temporaryFolder())).rejects.toThrow();
  });
});

describe('shared-link-gallery', () => {
  async function openGallery(albumName = 'Kyoto') {
    const { immich } = await library();
    const album = await immich.albums.ensure('Kyoto');
    await immich.albums.update(album.id, { albumName });
    const { key } = await immich.sharedLinks.forAlbum(album.id, { showMetadata: false });
    const requests: string[] = [];
    const server = await gallery(immich.with({ sharedLink: { key } }));
    server.prependListener('request', ({ url = '' }) => requests.push(url));
    return { url: await served(server), immich, requests };
  }

  test('serves the photos of the link, and no other photo', async () => {
    const { url, immich } = await openGallery();
    const page = await (await fetch(url)).text();
    const images = [...page.matchAll(/src="([^"]+)"/g)].map(([, path = '']) => path);
    expect(images).toHaveLength(3);
    for (const path of images) expect((await fetch(url + path)).status).toBe(200);

    const fjord = await immich.search.metadata({ originalFileName: 'fjord.jpg' }).first();
    expect((await fetch(`${url}/small/${fjord?.id}`)).status).toBe(404);
  });

  test('shows names as text, not as HTML', async () => {
    const { url } = await openGallery('<script>alert(1)</script> & co');
    const page = await (await fetch(url)).text();
    expect(page).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#38; co');
    expect(page).not.toContain('<script>');
  });

  test.runIf(hasChromium)(`loads its photos in a browser${NEEDS_CHROMIUM}`, async () => {
    const { url, requests } = await openGallery();
    const { dom, messages } = await opened(url);
    expect(dom).toContain('<h1>Kyoto</h1>');
    expect(requests.filter((path) => path.startsWith('/small/'))).toHaveLength(3);
    expect(messages.filter((line) => !line.includes('favicon'))).toEqual([]);
  });
});

describe('photo-frame', () => {
  test('prefers the memories of the day', async () => {
    const { immich } = await library();
    const today = new Date();
    expect(await photosFor(immich, today)).toHaveLength(5);

    const temple = await immich.search.metadata({ originalFileName: 'temple.jpg' }).first();
    const assetIds = [temple?.id ?? ''];
    await immich.memories.create({ type: 'on_this_day', data: { year: 2024 }, memoryAt: today, assetIds });
    expect(await photosFor(immich, today)).toEqual(assetIds);
  });

  test('shows one photo after the other', async () => {
    const { immich } = await library();
    const url = await served(photoFrame(immich, 30));
    const shown = new Set<string>();
    for (let turn = 0; turn < 5; turn += 1) {
      const response = await fetch(url);
      expect(response.headers.get('refresh')).toBe('30');
      const [, path = ''] = /src="([^"]+)"/.exec(await response.text()) ?? [];
      expect((await fetch(url + path)).status).toBe(200);
      shown.add(path);
    }
    expect(shown.size).toBe(5);
  });
});
