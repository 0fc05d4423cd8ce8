import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Asset } from '../../src/index.js';
import { downloadAll, downloadArchive, uploadAll, uploadFile } from '../../src/node/index.js';
import { observed } from '../helpers/network.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const TYPES = { image: ['.jpg'], video: ['.mp4'], sidecar: ['.xmp'] };
const KEY = { id: 'k1', permissions: ['all'] };

/** A client whose server responds as Immich does, but for one path. */
const clientOf = (path: string, body: string, status = 200) =>
  observed(({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === path)
      return new Response(body, { status, headers: { 'content-type': 'application/json' } });
    if (pathname === '/api/api-keys/me') return Response.json(KEY);
    if (pathname === '/api/server/media-types') return Response.json(TYPES);
    if (pathname === '/api/assets/bulk-upload-check') return Response.json({ results: [] });
    return Response.json({ id: 'x1', status: 'created' }, { status: 201 });
  }).immich;

async function photo(): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.jpg'), 'A');
  return folder;
}

describe('uploadAll', () => {
  test.each<[string, number]>([
    ['{}', 201],
    ['[]', 201],
    ['"ok"', 200],
    ['null', 200],
    ['{}', 202],
    ['{"id":5,"status":"created"}', 201],
    ['{"id":"","status":"created"}', 201],
  ])('counts a file as failed if the response to its upload is %s (%i)', async (body, status) => {
    const immich = clientOf('/api/assets', body, status);
    const { created, duplicates, failed } = await uploadAll(immich, await photo()).report();
    expect([created, duplicates]).toEqual([[], []]);
    expect(failed).toEqual([
      expect.objectContaining({
        error: expect.objectContaining({ kind: 'parse', likelyCause: 'unexpected' }),
      }),
    ]);
  });

  test.each(['null', '{}', '[]', '{"results":null}', '{"results":[null]}'])(
    'counts the files as failed if the response to their check is %s',
    async (body) => {
      const immich = clientOf('/api/assets/bulk-upload-check', body);
      const { failed } = await uploadAll(immich, await photo()).report();
      expect(failed).toEqual([
        expect.objectContaining({ error: expect.objectContaining({ kind: 'parse' }) }),
      ]);
    },
  );

  test.each(['error', 'CREATED', 'replaced'])(
    'counts a file as failed if the status of its upload is %s',
    async (status) => {
      const immich = clientOf('/api/assets', JSON.stringify({ id: 'x1', status }));
      const { created, duplicates, failed } = await uploadAll(immich, await photo()).report();
      expect([created, duplicates]).toEqual([[], []]);
      expect(failed).toEqual([
        expect.objectContaining({ error: expect.objectContaining({ kind: 'integrity' }) }),
      ]);
    },
  );

  test.each([
    { id: '0', action: 'accept', assetId: 'x2' },
    { id: ' ', action: 'reject', assetId: 'x2' },
    { id: '0x0', action: 'reject', assetId: 'x2' },
  ])('does not count a file as a duplicate because of the result %j', async (result) => {
    const immich = clientOf('/api/assets/bulk-upload-check', JSON.stringify({ results: [result] }));
    const { created, duplicates } = await uploadAll(immich, await photo()).report();
    expect([created.length, duplicates]).toEqual([1, []]);
  });

  test.each(['5', '{}', '""'])('counts the files as failed if a duplicate has the ID %s', async (assetId) => {
    const body = `{"results":[{"id":"0","action":"reject","assetId":${assetId}}]}`;
    const immich = clientOf('/api/assets/bulk-upload-check', body);
    const { duplicates, failed } = await uploadAll(immich, await photo()).report();
    expect(duplicates).toEqual([]);
    expect(failed).toEqual([expect.objectContaining({ error: expect.objectContaining({ kind: 'parse' }) })]);
  });

  test.each(['null', '{}', '5'])(
    'reports the album as failed if the response to its creation is %s',
    async (body) => {
      const { immich } = observed(({ url, method }) => {
        const { pathname } = new URL(url);
        if (pathname === '/api/albums') return new Response(method === 'POST' ? body : '[]');
        if (pathname === '/api/api-keys/me') return Response.json(KEY);
        if (pathname === '/api/server/media-types') return Response.json(TYPES);
        if (pathname === '/api/assets/bulk-upload-check') return Response.json({ results: [] });
        return Response.json({ id: 'x1', status: 'created' }, { status: 201 });
      });
      const { created, albums } = await uploadAll(immich, await photo(), { album: 'Bergen' }).report();
      expect(created).toHaveLength(1);
      expect(albums).toEqual([
        expect.objectContaining({ name: 'Bergen', error: expect.objectContaining({ kind: 'parse' }) }),
      ]);
    },
  );

  test('takes an album without a list of its users for one that it cannot add to', async () => {
    const { immich } = observed(({ url, method }) => {
      const { pathname, searchParams } = new URL(url);
      const isOwned = searchParams.get('isOwned') === 'true';
      if (pathname === '/api/albums')
        return Response.json(
          method === 'POST' ? { id: 'a2' } : isOwned ? [] : [{ id: 'a1', albumName: 'Bergen' }],
        );
      if (pathname === '/api/albums/a2/assets') return Response.json([{ id: 'x1', success: true }]);
      if (pathname === '/api/users/me') return Response.json({ id: 'u1' });
      if (pathname === '/api/api-keys/me') return Response.json(KEY);
      if (pathname === '/api/server/media-types') return Response.json(TYPES);
      if (pathname === '/api/assets/bulk-upload-check') return Response.json({ results: [] });
      return Response.json({ id: 'x1', status: 'created' }, { status: 201 });
    });
    const { albums } = await uploadAll(immich, await photo(), { album: 'Bergen' }).report();
    expect(albums).toEqual([expect.objectContaining({ id: 'a2' })]);
  });

  test.each<[string, unknown]>([
    ['a promise', Promise.resolve({ isFavorite: true })],
    ['a number', 5],
    ['a `filename` that is not text', { filename: 5 }],
  ])('counts a file as failed if `fields` returns %s', async (_, fields) => {
    const run = uploadAll(clientOf('/none', ''), await photo(), { fields: () => fields as object });
    const { created, failed } = await run.report();
    expect(created).toEqual([]);
    expect(failed).toEqual([
      expect.objectContaining({ error: expect.objectContaining({ kind: 'argument' }) }),
    ]);
  });

  test.each(['null', '{}', '{"image":".jpg","video":[],"sidecar":[]}'])(
    'rejects with a ParseError if the media types are %s',
    async (body) => {
      const immich = clientOf('/api/server/media-types', body);
      await expect(uploadAll(immich, await photo()).report()).rejects.toMatchObject({ kind: 'parse' });
    },
  );
});

describe('downloadAll', () => {
  test.each(['null', '{}', '"x1"'])(
    'counts an asset as failed if the server describes it by %s',
    async (body) => {
      const id = '00000000-0000-4000-8000-000000000001';
      const to = await temporaryFolder();
      const { failed } = await downloadAll(clientOf(`/api/assets/${id}`, body), [id], { to }).report();
      expect(failed).toEqual([{ id, error: expect.objectContaining({ kind: 'parse' }) }]);
      expect(await readdir(to)).toEqual([]);
    },
  );

  test('downloads the video of a live photo, but not the video of that video', async () => {
    const bytes = 'JPEG';
    const checksum = createHash('sha1').update(bytes).digest('base64');
    let assets = 0;
    const { immich } = observed(({ url }) => {
      if (url.endsWith('/api-keys/me')) return Response.json(KEY);
      if (url.endsWith('/original')) return new Response(bytes);
      assets += 1;
      // An endless chain would be cut here.
      if (assets > 5) return Response.json({ message: 'Not found' }, { status: 404 });
      const asset = {
        id: `x${assets}`,
        checksum,
        originalFileName: 'a.jpg',
        livePhotoVideoId: `x${assets + 1}`,
      };
      return Response.json(asset);
    });
    const { saved, failed } = await downloadAll(immich, ['x1'], { to: await temporaryFolder() }).report();
    expect([...saved, ...failed].map(({ id }) => id)).toEqual(['x1']);
    expect(assets).toBe(2);
  });

  test('counts an asset as failed if the server returns another one', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    const immich = clientOf(`/api/assets/${id}`, JSON.stringify({ id: 'x2' }));
    const { saved, failed } = await downloadAll(immich, [id], { to: await temporaryFolder() }).report();
    expect([saved, failed]).toEqual([[], [{ id, error: expect.objectContaining({ kind: 'integrity' }) }]]);
  });

  test('counts an asset as failed if `layout` returns no text', async () => {
    const immich = clientOf('/api/assets/x1', JSON.stringify({ id: 'x1' }));
    const options = { to: await temporaryFolder(), layout: () => undefined as unknown as string };
    const { failed } = await downloadAll(immich, ['x1'], options).report();
    expect(failed).toEqual([{ id: 'x1', error: expect.objectContaining({ kind: 'argument' }) }]);
  });

  test.each(['checksum', 'fileModifiedAt', 'livePhotoVideoId', 'originalFileName'])(
    'rejects an asset whose `%s` is not a string',
    async (name) => {
      const immich = clientOf('/none', '');
      const assets = (async function* () {
        yield { id: 'x1', [name]: { toString: 1, valueOf: 1 } } as unknown as Asset;
      })();
      const run = downloadAll(immich, assets, { to: await temporaryFolder() });
      await expect(run.report()).rejects.toThrow(`the \`${name}\` of one is an object`);
    },
  );

  test.each(['null', '{}', '[null]', '5'])(
    'rejects if the permissions of the key are %s',
    async (permissions) => {
      const immich = clientOf('/api/api-keys/me', `{"id":"k1","permissions":${permissions}}`);
      const run = downloadAll(immich, ['x1'], { to: await temporaryFolder() });
      await expect(run.report()).rejects.toMatchObject({ kind: 'parse' });
    },
  );
});

test.each(['null', '{}', '[null]', '[{"assetIds":null}]', '5'])(
  'downloadArchive rejects if the archives of the plan are %s',
  async (archives) => {
    const immich = clientOf('/api/download/info', `{"totalSize":1,"archives":${archives}}`);
    const run = downloadArchive(immich, { assetIds: ['x1'] }, { to: await temporaryFolder() });
    await expect(run.report()).rejects.toMatchObject({ kind: 'parse' });
  },
);

test.each([1e10, 257, 0, 1.5, NaN])(
  'uploadAll and downloadAll reject a concurrency of %d',
  async (concurrency) => {
    const { immich, requests } = observed(() => Response.json({}));
    const message = '`concurrency` must be a whole number from 1 to 256';
    expect(() => uploadAll(immich, '.', { concurrency })).toThrow(message);
    expect(() => downloadAll(immich, [], { to: '.', concurrency })).toThrow(message);
    expect(requests).toEqual([]);
  },
);

const hasPipes = process.platform !== 'win32';
if (!hasPipes)
  console.warn('Not tested here: uploads of pipes and devices, which Windows does not have as files.');

test.skipIf(!hasPipes)('uploadFile rejects a pipe, a device and a folder, and sends nothing', async () => {
  const folder = await temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe.jpg')]);
  const { immich, requests } = observed(() => Response.json({ id: 'x1', status: 'created' }));
  for (const [path, reason] of [
    [join(folder, 'pipe.jpg'), 'not-a-file'],
    ['/dev/zero', 'not-a-file'],
    [folder, 'is-a-folder'],
  ] as const) {
    await expect(uploadFile(immich, path)).rejects.toMatchObject({ kind: 'file', reason });
  }
  expect(requests).toEqual([]);
});
