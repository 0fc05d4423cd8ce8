import { readdir, readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, expectTypeOf, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient, type RequestOptions } from '../../../src/index.js';
import { type ArchiveEvent, type ArchiveReport, downloadArchive } from '../../../src/node/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { onFileRead } from '../../helpers/file-handle.js';
import { served } from '../../helpers/http-server.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

async function library(immich: '2.7.5' | '3.0.3' = '3.0.3'): Promise<ImmichClient> {
  const sandbox = await startSandbox({ immich });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

const upload = async (immich: ImmichClient, name: string, text: string) =>
  (await immich.assets.upload(new File([text], name), { fileCreatedAt: '2020-01-02T03:04:05.000Z' })).id;

const unzipped = async (path: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await readFile(path))).map(([name, bytes]) => [
      name,
      Buffer.from(bytes).toString(),
    ]),
  );

describe.each(['2.7.5', '3.0.3'] as const)('downloadArchive from Immich %s', (release) => {
  test('saves as many archives as the server plans, and lists the assets of each', async () => {
    const immich = await library(release);
    const ids = [
      await upload(immich, 'a.jpg', 'A'.repeat(60)),
      await upload(immich, 'b.jpg', 'B'.repeat(60)),
      await upload(immich, 'a.jpg', 'C'),
    ];
    const to = join(await temporaryFolder(), 'new');
    const run = downloadArchive(immich, { assetIds: ids }, { to, archiveSize: 100, name: 'Kyōto: 2024' });
    expectTypeOf(run.report).returns.resolves.toEqualTypeOf<ArchiveReport>();
    const events: ArchiveEvent[] = [];
    for await (const event of run) events.push(event);
    const { saved, failed } = await run.report();

    expect(failed).toEqual([]);
    expect(saved.map(({ path, assetIds, files }) => [path, assetIds, files])).toEqual([
      [join(to, 'Kyōto_ 2024-1.zip'), ids.slice(0, 1), 1],
      [join(to, 'Kyōto_ 2024-2.zip'), ids.slice(1), 2],
    ]);
    expect(await Promise.all(saved.map(({ path }) => unzipped(path)))).toEqual([
      { 'a.jpg': 'A'.repeat(60) },
      { 'b.jpg': 'B'.repeat(60), 'a.jpg': 'C' },
    ]);
    expect(await readdir(to)).toHaveLength(2);
    expect(events.filter(({ type }) => type === 'saved')).toHaveLength(2);
    expect(events[0]).toEqual({
      type: 'progress',
      assetIds: ids.slice(0, 1),
      receivedBytes: expect.any(Number) as number,
      expectedBytes: 60,
    });
  });

  test('downloads an album, or everything of a user, and overwrites nothing', async () => {
    const immich = await library(release);
    const [a] = [await upload(immich, 'a.jpg', 'A'), await upload(immich, 'b.jpg', 'B')];
    const { id: albumId } = await immich.albums.create({ albumName: 'Kyoto', assetIds: [a] });
    const { id: userId } = await immich.users.me();
    const to = await temporaryFolder();
    await writeFile(join(to, 'immich.zip'), 'mine');
    const album = await downloadArchive(immich, { albumId }, { to }).report();
    expect(album.saved.map(({ path, assetIds }) => [path, assetIds])).toEqual([
      [join(to, 'immich (1).zip'), [a]],
    ]);
    const mine = await downloadArchive(immich, { userId }, { to }).report();
    expect(mine.saved.map(({ files }) => files)).toEqual([2]);
    expect(await readFile(join(to, 'immich.zip'), 'utf8')).toBe('mine');
  });

  test('rejects if the server plans no archive', async () => {
    const immich = await library(release);
    const to = await temporaryFolder();
    const albumId = '00000000-0000-4000-8000-000000000000';
    await expect(downloadArchive(immich, { albumId }, { to }).report()).rejects.toMatchObject({
      status: 400,
    });
    expect(await readdir(to)).toEqual([]);
  });
});

const ZIP = Buffer.from(
  zipSync({ 'a.jpg': new Uint8Array(5_000), 'b.jpg': new Uint8Array(5_000) }, { level: 0 }),
);
/** The same without one byte of its central directory: its end, which is 22 bytes long, is as it should be. */
const lacking = Buffer.concat([ZIP.subarray(0, -30), ZIP.subarray(-29)]);
const send =
  (bytes: Buffer, type = 'application/octet-stream'): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': type }).end(bytes);
/** As Immich does after a disk error of its own: a response without a length that stops. */
const cut: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.write(ZIP.subarray(0, 3_000), () => setImmediate(() => response.socket?.destroy()));
};

/**
 * A run against a server that plans two archives of two assets each, and responds to each request with the next of
 * the responses.
 */
async function archives(answers: RequestListener[], options: RequestOptions = {}) {
  const plan = [
    ['x1', 'x2'],
    ['x3', 'x4'],
  ].map((assetIds) => ({ size: 10_000, assetIds }));
  let next = 0;
  const { url } = await served((request, response) => {
    if (request.url !== '/api/download/info') return answers[next++]?.(request, response);
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ totalSize: 20_000, archives: plan }));
  });
  const immich = createImmichClient({ url, apiKey: 'a-key', retries: 1 });
  const to = await temporaryFolder();
  return { run: downloadArchive(immich, { assetIds: ['x1', 'x2', 'x3', 'x4'] }, { to, ...options }), to };
}

test('reports requested assets that the server leaves out of its plan, such as those in the trash', async () => {
  const immich = await library();
  const kept = await upload(immich, 'a.jpg', 'A');
  const trashed = await upload(immich, 'b.jpg', 'B');
  const planning = immich.with({
    fetch: async (input, init) =>
      String(input).endsWith('/download/info')
        ? Response.json({ totalSize: 1, archives: [{ size: 1, assetIds: [kept] }] })
        : fetch(input, init),
  });
  const run = downloadArchive(
    planning,
    { assetIds: [kept.toUpperCase(), trashed] },
    { to: await temporaryFolder() },
  );
  const types: string[] = [];
  for await (const { type } of run) types.push(type);
  const { saved, failed } = await run.report();
  expect(saved).toMatchObject([{ files: 1 }]);
  expect(failed).toEqual([{ assetIds: [trashed], error: expect.objectContaining({ kind: 'integrity' }) }]);
  expect(types).toContain('failed');
});

describe('an incomplete archive', () => {
  test('is downloaded again after a lost connection', async () => {
    const { run } = await archives([cut, send(ZIP), send(ZIP)]);
    const { saved, failed } = await run.report();
    expect(failed).toEqual([]);
    expect(saved.map(({ bytes }) => bytes)).toEqual([ZIP.length, ZIP.length]);
    for (const { path } of saved) expect((await readFile(path)).equals(ZIP)).toBe(true);
  });

  test.each<[what: string, answer: RequestListener, error: object]>([
    ['a lost connection', cut, { name: 'NetworkError' }],
    ['a truncated archive with a valid end record', send(ZIP.subarray(0, -1)), { name: 'IntegrityError' }],
    ['a central directory that lacks a byte', send(lacking), { name: 'IntegrityError' }],
    ['nothing', send(Buffer.alloc(0)), { name: 'IntegrityError' }],
    ['a web page', send(Buffer.from('<h1>Sorry</h1>'), 'text/html'), { name: 'ParseError' }],
    [
      'a web page with the media type of an archive',
      send(Buffer.from('<h1>Sorry</h1>')),
      { name: 'IntegrityError' },
    ],
  ])('is reported as failed, and the others continue: %s', async (_, answer, error) => {
    const { run, to } = await archives([answer, send(ZIP)], { retries: 0 });
    const { saved, failed } = await run.report();
    expect(failed).toEqual([{ assetIds: ['x1', 'x2'], error: expect.objectContaining(error) as Error }]);
    expect(saved.map(({ assetIds }) => assetIds)).toEqual([['x3', 'x4']]);
    expect(await readdir(to)).toEqual(['immich-2.zip']);
  });

  test('is distinguished from a complete one that lacks files, whose number is reported', async () => {
    const one = Buffer.from(zipSync({ 'a.jpg': new Uint8Array(5_000) }));
    const { run } = await archives([send(one), send(ZIP)]);
    const { saved } = await run.report();
    expect(saved.map(({ assetIds, files }) => [assetIds.length, files])).toEqual([
      [2, 1],
      [2, 2],
    ]);
  });

  test('is deleted if the download is aborted', async () => {
    const controller = new AbortController();
    const half: RequestListener = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).write(ZIP.subarray(0, 3_000));
    };
    const { run, to } = await archives([half], { signal: controller.signal });
    const loop = async () => {
      for await (const { type } of run) if (type === 'progress') controller.abort('enough');
    };
    await expect(loop()).rejects.toBe('enough');
    expect(await readdir(to)).toEqual([]);
    expect(run.soFar).toEqual({ saved: [], failed: [] });
  });

  test('is deleted if the download is aborted after the last byte, while the archive is checked', async () => {
    const controller = new AbortController();
    const checking = await onFileRead(() => controller.abort('enough'));
    const { run, to } = await archives([send(ZIP), send(ZIP)], { signal: controller.signal });
    await expect(run.report()).rejects.toBe('enough');
    expect(checking).toHaveBeenCalled();
    expect(await readdir(to)).toEqual([]);
    expect(run.soFar).toEqual({ saved: [], failed: [] });
  });

  test('is not requested if the folder cannot be created', () => {
    const immich = createImmichClient({ url: 'http://127.0.0.1:1' });
    expect(() => downloadArchive(immich, { assetIds: [] }, { to: '' })).toThrow('`to`');
    // @ts-expect-error an archive is of one kind of contents
    expect(() => downloadArchive(immich, {}, { to: 'x' })).toThrow('`contents`');
  });
});
