import { gzipSync } from 'node:zlib';
import { type FileHandle, open, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../../src/index.js';
import { type DownloadedFile, downloadFile } from '../../../src/node/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { assetServer, BYTES, file, ID, sha1 } from '../../helpers/asset-server.js';
import { vacatedUrl } from '../../helpers/http-server.js';
import { observed } from '../../helpers/network.js';
import { stopClock } from '../../helpers/stopped-clock.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

afterEach(() => vi.restoreAllMocks());

const answer = file();
const MODIFIED = new Date('2023-11-12T13:14:15.000Z');

async function library(immich: '2.7.5' | '3.0.3' = '3.0.3'): Promise<ImmichClient> {
  const sandbox = await startSandbox({ immich });
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

const upload = async (immich: ImmichClient, name: string, bytes: BlobPart = BYTES): Promise<string> => {
  const file = new File([bytes], name, { lastModified: MODIFIED.getTime() });
  return (await immich.assets.upload(file, { fileCreatedAt: '2020-01-02T03:04:05.000Z' })).id;
};

describe.each(['2.7.5', '3.0.3'] as const)('downloadFile from Immich %s', (release) => {
  test('saves the verified original in a folder, with its name and date', async () => {
    const immich = await library(release);
    const id = await upload(immich, 'IMG 1.jpg');
    const folder = await temporaryFolder();

    const downloaded = await downloadFile(immich, id, { to: folder });

    const path = join(folder, 'IMG 1.jpg');
    expect(downloaded).toEqual({ path, bytes: BYTES.length, verified: true });
    expectTypeOf(downloaded).toEqualTypeOf<DownloadedFile>();
    expectTypeOf(downloaded.verified).toEqualTypeOf<true | 'edited' | 'shared-link' | 'external-library'>();
    expect(sha1(await readFile(path))).toBe(sha1(BYTES));
    expect((await stat(path)).mtime).toEqual(MODIFIED);
    expect(await readdir(folder)).toEqual(['IMG 1.jpg']);
  });

  test('saves an empty file', async () => {
    const immich = await library(release);
    const folder = await temporaryFolder();
    const { path, verified } = await downloadFile(immich, await upload(immich, 'a.jpg', ''), { to: folder });
    expect([(await stat(path)).size, verified]).toEqual([0, true]);
  });

  test('resumes after a lost connection', async () => {
    const immich = await library(release);
    const id = await upload(immich, 'a.jpg');
    const folder = await temporaryFolder();
    const ranges: (string | null)[] = [];
    const flaky = immich.with({
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (!String(input).includes('/original')) return response;
        ranges.push(new Headers(init?.headers).get('range'));
        return ranges.length > 1 ? response : cutAfter(100_000, response);
      },
    });
    const { path, verified } = await downloadFile(flaky, id, { to: folder });
    expect(verified).toBe(true);
    expect(sha1(await readFile(path))).toBe(sha1(BYTES));
    expect(ranges).toEqual([null, 'bytes=100000-']);
  });

  test('rejects for an unknown asset, and leaves no file', async () => {
    const immich = await library(release);
    const folder = await temporaryFolder();
    const unknown = downloadFile(immich, '00000000-0000-4000-8000-000000000000', { to: folder });
    await expect(unknown).rejects.toMatchObject({ name: 'HttpError', status: 400 });
    expect(await readdir(folder)).toEqual([]);
  });

  test('reports whether a file from a shared link is the original', async () => {
    const immich = await library(release);
    const id = await upload(immich, 'a.jpg');
    const { key } = await immich.sharedLinks.forAssets([id], {});
    const visitor = immich.with({ sharedLink: { key } });
    const folder = await temporaryFolder();
    expect(await downloadFile(visitor, id, { to: folder })).toMatchObject({ verified: true });
  });
});

describe('the path of a download', () => {
  const named = (name: string) => ({
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(name)}`,
  });

  test.each([
    ['../../evil.jpg', '.._.._evil.jpg'],
    ['/etc/passwd', '_etc_passwd'],
    ['CON.jpg', '_CON.jpg'],
    ['a "b"\nc\0.jpg', 'a _b__c_.jpg'],
    ['北京.jpg', '北京.jpg'],
    ['..', 'unnamed'],
    [`${'ä'.repeat(200)}.jpg`, `${'ä'.repeat(125)}.jpg`],
  ])('stays inside the folder, whatever file name the server returns: %j', async (name, want) => {
    const { immich } = await assetServer([file({ headers: named(name) })]);
    const folder = await temporaryFolder();
    expect((await downloadFile(immich, ID, { to: folder })).path).toBe(join(folder, want));
    expect(await readdir(folder)).toEqual([want]);
  });

  test('is the name of the asset if the response has no file name', async () => {
    const { immich } = await assetServer([file({ headers: { 'content-disposition': undefined } })]);
    const folder = await temporaryFolder();
    expect((await downloadFile(immich, ID, { to: folder })).path).toBe(join(folder, 'IMG_0001.jpg'));
  });

  test('is numbered if the name is used already, also by simultaneous downloads', async () => {
    const { immich } = await assetServer(Array<typeof answer>(10).fill(answer));
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'IMG_0001.jpg'), 'mine');
    const downloads = Array.from({ length: 10 }, () => downloadFile(immich, ID, { to: folder }));
    const paths = (await Promise.all(downloads)).map(({ path }) => path);

    const names = Array.from({ length: 10 }, (_, index) => `IMG_0001 (${index + 1}).jpg`);
    expect(paths.toSorted()).toEqual(names.map((name) => join(folder, name)).toSorted());
    expect(await readdir(folder)).toHaveLength(11);
    for (const path of paths) expect(sha1(await readFile(path))).toBe(sha1(BYTES));
    expect(await readFile(join(folder, 'IMG_0001.jpg'), 'utf8')).toBe('mine');
  });

  test('is the given one, and missing folders are created', async () => {
    const { immich } = await assetServer([answer, answer]);
    const folder = await temporaryFolder();
    const path = join(folder, 'new', 'deep', 'mine.jpg');
    expect((await downloadFile(immich, ID, { to: path })).path).toBe(path);
    const made = await downloadFile(immich, ID, { to: `${join(folder, 'other')}/` });
    expect(made.path).toBe(join(folder, 'other', 'IMG_0001.jpg'));
  });

  test('is rejected before anything is sent if the file exists', async () => {
    const immich = createImmichClient({ url: await vacatedUrl(), apiKey: 'a-key' });
    const path = join(await temporaryFolder(), 'mine.jpg');
    await writeFile(path, 'mine');
    await expect(downloadFile(immich, ID, { to: path })).rejects.toMatchObject({
      kind: 'file',
      reason: 'taken',
    });
    await expect(downloadFile(immich, ID, { to: '' })).rejects.toMatchObject({ kind: 'argument' });
    expect(await readFile(path, 'utf8')).toBe('mine');
  });

  test('is rejected if the file is created during the download', async () => {
    const path = join(await temporaryFolder(), 'mine.jpg');
    const { immich } = await assetServer([
      (request, response) => void writeFile(path, 'mine').then(() => answer(request, response)),
    ]);
    await expect(downloadFile(immich, ID, { to: path })).rejects.toMatchObject({ reason: 'taken', path });
    expect(await contentsOf(dirname(path))).toEqual({ 'mine.jpg': 'mine' });
  });

  test('can be an existing file with `overwrite`, which is kept until the new one is complete', async () => {
    const { immich } = await assetServer([file({ bytes: Buffer.from('wrong') }), answer, answer]);
    const folder = await temporaryFolder();
    const path = join(folder, 'IMG_0001.jpg');
    await writeFile(path, 'mine');

    const wrong = downloadFile(immich, ID, { to: path, overwrite: true });
    await expect(wrong).rejects.toMatchObject({ kind: 'integrity' });
    expect(await contentsOf(folder)).toEqual({ 'IMG_0001.jpg': 'mine' });

    for (const to of [path, folder]) {
      expect((await downloadFile(immich, ID, { to, overwrite: true })).path).toBe(path);
      expect(sha1(await readFile(path))).toBe(sha1(BYTES));
    }
    expect(await readdir(folder)).toEqual(['IMG_0001.jpg']);
  });
});

describe('a download that may not be the original', () => {
  const other = file({ bytes: Buffer.from('GIF89a edited'), headers: { etag: undefined } });

  test('is saved as not verified', async () => {
    const { immich } = await assetServer([other, other]);
    const visitor = immich.with({ sharedLink: { key: 'a-key' } });
    const folder = await temporaryFolder();
    const edited = await downloadFile(immich, ID, { to: folder, edited: true });
    expect(edited).toEqual({ path: join(folder, 'IMG_0001.jpg'), bytes: 13, verified: 'edited' });
    expect((await downloadFile(visitor, ID, { to: folder })).verified).toBe('shared-link');
  });

  test('is saved as verified if it is the original', async () => {
    const { immich } = await assetServer([answer]);
    const { verified } = await downloadFile(immich, ID, { to: await temporaryFolder(), edited: true });
    expect(verified).toBe(true);
  });
});

describe('a file without a checksum', () => {
  const jpeg = Buffer.from('\xff\xd8\xff\xe0 a small photo', 'latin1');
  const body =
    (
      bytes: Buffer | string,
      headers: Record<string, string | undefined> = {},
      status = 200,
    ): RequestListener =>
    (_, response) => {
      const all = { 'content-length': String(Buffer.byteLength(bytes)), ...headers };
      for (const [name, value] of Object.entries(all))
        if (value !== undefined) response.setHeader(name, value);
      response.writeHead(status).end(bytes);
    };
  const type = (value: string) => ({ 'content-type': value });

  test.each<[string, RequestListener]>([
    [
      'half of the file without content-length',
      body(jpeg.subarray(0, 6), { ...type('image/jpeg'), 'content-length': undefined }),
    ],
    [
      'half of the file, compressed',
      body(gzipSync(BYTES).subarray(0, 500), { ...type('image/jpeg'), 'content-encoding': 'gzip' }),
    ],
    ['a compressed body without content-encoding', body(gzipSync(jpeg), type('image/jpeg'))],
    ['text', body('Unauthorized', type('text/plain'))],
    ['a problem in JSON', body('{"title":"Gateway"}', type('application/problem+json'))],
    ['an XHTML page', body('<html xmlns="x"/>', type('application/xhtml+xml'))],
    ['an HTML page', body('<!doctype html>', type('text/html'))],
    ['an error in JSON that is labelled as a photo', body('{"message":"Not Found"}', type('image/jpeg'))],
    ['an error page that is labelled as a photo', body(' \n<html>', type('image/jpeg'))],
    ['text without a media type', body('Unauthorized')],
    ['no bytes', body('', type('image/jpeg'))],
    ['205', body('', type('image/jpeg'), 205)],
  ])('is rejected, and not saved, if the server returns %s', async (_what, listener) => {
    const { immich } = await assetServer([listener, listener, listener, listener], { retries: 0 });
    const folder = await temporaryFolder();
    for (const client of [immich, immich.with({ sharedLink: { key: 'a-key' } })]) {
      const edited = client === immich;
      await expect(downloadFile(client, ID, { to: folder, edited })).rejects.toMatchObject({
        kind: expect.stringMatching(/^(integrity|parse|network)$/),
      });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test.each<[string, RequestListener]>([
    ['image/jpeg', body(jpeg, type('image/jpeg'))],
    ['a video', body(Buffer.from('    ftypisom'), type('video/mp4; codecs=x'))],
    ['application/octet-stream', body(jpeg, type('application/octet-stream'))],
    ['SVG', body('<svg/>', type('image/svg+xml'))],
    ['no media type and the bytes of a photo', body(jpeg)],
  ])('is saved if it is complete and has %s', async (_what, listener) => {
    const { immich } = await assetServer([listener]);
    const folder = await temporaryFolder();
    await downloadFile(immich, ID, { to: folder, edited: true });
    expect(await readdir(folder)).toHaveLength(1);
  });
});

describe('a download that ends early', () => {
  const halfway: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': BYTES.length });
    response.write(BYTES.subarray(0, 1_000));
  };

  test('rejects with the reason of the abort, closes the connection and leaves no file', async () => {
    const { immich } = await assetServer([halfway]);
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = () => controller.abort('enough');
    const download = downloadFile(immich, ID, { to: folder }, { signal, onProgress });
    await expect(download).rejects.toBe('enough');
    expect(await readdir(folder)).toEqual([]);
  });

  test('rejects at `totalTimeoutMs`, however many requests it sends', async () => {
    // As many attempts as fit into the limit, each of which takes the idle limit.
    const { immich } = await assetServer([halfway, halfway, halfway, halfway], {
      idleTimeoutMs: 100,
      totalTimeoutMs: 400,
      retries: 50,
    });
    const folder = await temporaryFolder();
    const late = { name: 'TimeoutError', phase: 'total', limitMs: 400 };
    await expect(downloadFile(immich, ID, { to: folder })).rejects.toMatchObject(late);
    expect(await readdir(folder)).toEqual([]);
  });

  /** A client with a time limit, over a function as its network, because a real network has timers of its own. */
  const limited = (): ImmichClient => {
    stopClock();
    const asset = { id: ID, checksum: sha1(BYTES), originalFileName: 'a.jpg' };
    const respond = ({ url }: Request) =>
      url.endsWith('/original') ? new Response(BYTES) : Response.json(asset);
    return observed(respond, { totalTimeoutMs: 60_000 }).immich;
  };

  test('rejects with the abort reason, although it has a `totalTimeoutMs`, and leaves no timer', async () => {
    const folder = await temporaryFolder();
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort('enough') };
    await expect(downloadFile(limited(), ID, { to: folder }, options)).rejects.toBe('enough');
    expect([vi.getTimerCount(), await readdir(folder)]).toEqual([0, []]);
  });

  test('leaves no timer after a success with `totalTimeoutMs`', async () => {
    await downloadFile(limited(), ID, { to: await temporaryFolder() });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('requests an uncompressed file, although the caller sets `Accept-Encoding`', async () => {
    const encodings: unknown[] = [];
    const recorded: RequestListener = (request, response) => {
      encodings.push(request.headers['accept-encoding']);
      answer(request, response);
    };
    const { immich } = await assetServer([recorded]);
    const headers = { 'Accept-Encoding': 'gzip' };
    await downloadFile(immich, ID, { to: await temporaryFolder() }, { headers });
    expect(encodings).toEqual(['identity']);
  });

  test('continues if `onProgress` throws', async () => {
    const { immich } = await assetServer([answer]);
    const onProgress = () => {
      throw new Error('no more');
    };
    const { verified } = await downloadFile(immich, ID, { to: await temporaryFolder() }, { onProgress });
    expect(verified).toBe(true);
  });
});

describe('a disk error', () => {
  /** Every open file of this process fails at one thing from now on. */
  async function failing(step: 'write' | 'sync' | 'utimes', code: string): Promise<void> {
    const handle = await open(process.execPath);
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const failure = Object.assign(new Error(`${code}: the disk says no`), { code });
    vi.spyOn(prototype, step).mockRejectedValue(failure);
  }

  test.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['write', 'EDQUOT', 'disk-full'],
    ['sync', 'EIO', 'device-error'],
    ['utimes', 'EPERM', 'permission-denied'],
    ['write', 'EFBIG', 'too-large'],
    ['write', 'EROFS', 'read-only'],
    ['write', 'EWHATEVER', 'unwritable'],
  ] as const)('rejects with its reason, and leaves no file: %s %s', async (step, code, reason) => {
    const { immich } = await assetServer([answer]);
    const folder = await temporaryFolder();
    await failing(step, code);
    await expect(downloadFile(immich, ID, { to: folder })).rejects.toMatchObject({
      name: 'FileError',
      reason,
      cause: { code },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('rejects before the file is requested if no file can be created', async () => {
    const { immich, asked } = await assetServer([answer]);
    const path = join(await temporaryFolder(), 'a-file');
    await writeFile(path, '');
    await expect(downloadFile(immich, ID, { to: join(path, 'b.jpg') })).rejects.toMatchObject({
      reason: 'taken',
      path,
    });
    expect(asked).toEqual([]);
  });
});

/** The same response, whose body stops after a number of bytes. */
function cutAfter(bytes: number, { body, headers }: Response): Response {
  const reader = body?.getReader();
  let left = bytes;
  const cut = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value } = (await reader?.read()) ?? {};
      if (!value || left === 0) throw new TypeError('terminated');
      controller.enqueue(value.subarray(0, left));
      left -= Math.min(left, value.byteLength);
    },
  });
  return new Response(cut, { headers });
}
