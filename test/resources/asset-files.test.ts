import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { createImmichClient, type UploadedAsset } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { mp4 } from '../helpers/metadata-files.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

const photo = new File(['pixels'], 'fjord.jpg', { lastModified: Date.UTC(2024, 5, 1) });

describe('asset files', () => {
  test.each<[string, Call]>([
    [
      'POST /api/assets/bulk-upload-check {"assets":[{"id":"0","checksum":"2jmj7l5rSw0yVb/vlWAYkK/YBwk="}]}',
      ({ assets }) => assets.checkBulkUpload([{ id: '0', checksum: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }]),
    ],
    ['GET /api/assets/x1/original', ({ assets }) => assets.download('x1')],
    ['GET /api/assets/x1/original?edited=true', ({ assets }) => assets.download('x1', { edited: true })],
    [
      'GET /api/assets/x1/thumbnail?size=preview',
      ({ assets }) => assets.thumbnail('x1', { size: 'preview' }),
    ],
    ['GET /api/assets/x1/video/playback', ({ assets }) => assets.playback('x1')],
    ['GET /api/assets/x1/video/stream/main.m3u8', ({ assets }) => assets.mainPlaylist('x1')],
    [
      'GET /api/assets/x1/video/stream/s1/0/playlist.m3u8',
      ({ assets }) => assets.mediaPlaylist('x1', 's1', 0),
    ],
    [
      'GET /api/assets/x1/video/stream/s1/0/seg_7.m4s',
      ({ assets }) => assets.segment('x1', 's1', 0, 'seg_7.m4s'),
    ],
    ['DELETE /api/assets/x1/video/stream/s1', ({ assets }) => assets.endStream('x1', 's1')],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('assets.upload', () => {
  test('sends the file as a form, and returns the id', async () => {
    const { immich, requests } = observed(() =>
      Response.json({ id: 'x1', status: 'created' }, { status: 201 }),
    );
    const result = await immich.assets.upload(photo);
    expect(result).toEqual({ id: 'x1', status: 'created' });
    expectTypeOf(result).toEqualTypeOf<UploadedAsset>();
    expect(line(requests[0])).toBe('POST /api/assets');
    expect((await requests[0]?.formData())?.get('assetData')).toMatchObject({ name: 'fjord.jpg', size: 6 });
  });

  test('does not follow a redirect', async () => {
    const { immich, requests } = observed(() => Response.json({ id: 'x1', status: 'created' }));
    await immich.assets.upload(photo);
    expect(requests[0]?.redirect).toBe('error');
  });

  const checksum = 'da39a3ee5e6b4b0d3255bfef95601890afd80709';
  const created = () => Response.json({ id: 'x1', status: 'created' }, { status: 201 });
  /** A server that has the file, and responds to a check with this. */
  const known =
    (...results: object[]) =>
    (request: Request) =>
      request.url.endsWith('/assets')
        ? Response.json({ id: 'x1', status: 'duplicate' })
        : Response.json({ results });

  test('sends content length and content type', async () => {
    const { immich, requests } = observed(created, { headers: { 'content-type': 'text/plain' } });
    await immich.assets.upload(photo);
    const body = await requests[0]?.clone().arrayBuffer();
    expect(requests[0]?.headers.get('content-length')).toBe(String(body?.byteLength));
    expect(requests[0]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });

  test('sends a checksum as a header if it is given', async () => {
    const { immich, requests } = observed(created);
    await immich.assets.upload(photo, { checksum });
    await immich.assets.upload(photo);
    const sent = requests.map((request) => request.headers.get('x-immich-checksum'));
    expect(sent).toEqual([checksum, null]);
  });

  test('sends no checksum from a shared-link client, so that the duplicate is added to the link', async () => {
    const { immich, requests } = observed(known(), { sharedLink: { key: 'a-link' } });
    expect(await immich.assets.upload(photo, { checksum })).toEqual({ id: 'x1', status: 'duplicate' });
    expect(requests.map((request) => request.headers.get('x-immich-checksum'))).toEqual([null]);
  });

  test.each([true, false])('returns whether a duplicate is in the trash: %s', async (isTrashed) => {
    const { immich, requests } = observed(known({ id: '0', action: 'reject', isTrashed }));
    const result = await immich.assets.upload(photo, { checksum });
    expect(result).toEqual({ id: 'x1', status: 'duplicate', isTrashed });
    expect(await requests[1]?.json()).toEqual({ assets: [{ id: '0', checksum }] });
  });

  test('leaves `isTrashed` undefined if it cannot be determined', async () => {
    const { immich, requests } = observed(known());
    expect(await immich.assets.upload(photo)).toEqual({ id: 'x1', status: 'duplicate' });
    expect(requests).toHaveLength(1);
    expect(await immich.assets.upload(photo, { checksum })).toEqual({ id: 'x1', status: 'duplicate' });
    const busy = observed((request) =>
      request.url.endsWith('/assets') ? known()(request) : new Response(null, { status: 500 }),
    );
    expect(await busy.immich.assets.upload(photo, { checksum })).toEqual({ id: 'x1', status: 'duplicate' });
  });

  const fields = async (serverVersion: string) => {
    const { immich, requests } = observed(() => Response.json({ id: 'x1', status: 'created' }), {
      serverVersion,
    });
    await immich.assets.upload(photo, { duration: 83_000 });
    const form = await requests[0]?.formData();
    return Object.fromEntries([...(form ?? [])].filter(([, value]) => typeof value === 'string'));
  };

  test('rejects if it is aborted while it determines `isTrashed`', async () => {
    const controller = new AbortController();
    const { immich } = observed(({ url }) => {
      if (!url.endsWith('/bulk-upload-check')) return Response.json({ id: 'x1', status: 'duplicate' });
      controller.abort(new Error('enough'));
      return new Promise<Response>(() => {});
    });
    const upload = immich.assets.upload(photo, { checksum: '0'.repeat(40) }, { signal: controller.signal });
    await expect(upload).rejects.toThrow('enough');
  });

  test('sends the required device to a 2.x server, and the duration as text', async () => {
    expect(await fields('2.7.5')).toMatchObject({
      deviceId: 'immich-client',
      deviceAssetId: 'fjord.jpg-6',
      duration: '0:01:23.00000',
    });
  });

  test('sends no device to a 3.x server, and the duration in milliseconds', async () => {
    expect(await fields('3.0.0')).toEqual({
      fileCreatedAt: '2024-06-01T00:00:00.000Z',
      fileModifiedAt: '2024-06-01T00:00:00.000Z',
      duration: '83000',
      filename: 'fjord.jpg',
    });
  });

  test('rejects an invalid form before anything is sent', async () => {
    const { immich, requests } = observed(() => Response.json({}), { serverVersion: null });
    // @ts-expect-error a Blob has no name
    await expect(immich.assets.upload(new Blob(['pixels']))).rejects.toMatchObject({
      name: 'ArgumentError',
    });
    expect(requests).toEqual([]);
  });
});

describe('assets.download', () => {
  test('returns the response before its body is read', async () => {
    const { immich } = observed(() => new Response('pixels'));
    const response = await immich.assets.download('x1');
    expect(response.bodyUsed).toBe(false);
    expect(await response.text()).toBe('pixels');
    expectTypeOf(response).toEqualTypeOf<Response>();
  });

  test('returns a partial response to `range`', async () => {
    const { immich, requests } = observed(() => new Response('pix', { status: 206 }));
    const response = await immich.assets.download('x1', {}, { headers: { range: 'bytes=0-2' } });
    expect(response.status).toBe(206);
    expect(requests[0]?.headers.get('range')).toBe('bytes=0-2');
  });

  test.each(['If-None-Match', 'if-modified-since'])('returns a 304 response to %s', async (header) => {
    const { immich } = observed(() => new Response(null, { status: 304 }));
    const response = await immich.assets.download('x1', {}, { headers: { [header]: 'before' } });
    expect(response.status).toBe(304);
  });

  test('rejects with a 304 that was not requested', async () => {
    const { immich } = observed(() => new Response(null, { status: 304 }));
    await expect(immich.assets.download('x1')).rejects.toMatchObject({ status: 304 });
  });

  test('rejects with an HttpError instead of returning an error body as the file', async () => {
    const { immich } = observed(() => Response.json({ message: 'Not Found' }, { status: 404 }));
    await expect(immich.assets.download('x1')).rejects.toMatchObject({ name: 'HttpError', status: 404 });
  });
});

describe.each([
  ['2.7.5', 500],
  ['3.0.3', 404],
] as const)('a range of a file from Immich %s', (release, unsatisfiable) => {
  async function files() {
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const { assets } = createImmichClient(sandbox);
    const video = new File([new Uint8Array(mp4({ seconds: 1 }))], 'a.mp4', { lastModified: 0 });
    const { id } = await assets.upload(video);
    await vi.waitFor(() => assets.thumbnail(id), { timeout: 60_000 });
    return {
      original: (headers = {}) => assets.download(id, {}, { headers }),
      thumbnail: (headers = {}) => assets.thumbnail(id, {}, { headers }),
      preview: (headers = {}) => assets.thumbnail(id, { size: 'preview' }, { headers }),
      playback: (headers = {}) => assets.playback(id, { headers }),
    };
  }

  test.each(['original', 'thumbnail', 'preview', 'playback'] as const)(
    'returns a 206, and a 304 if the file has not changed: %s',
    async (name) => {
      const { [name]: read } = await files();
      const whole = await read();
      const etag = whole.headers.get('etag') ?? 'none';
      const bytes = Buffer.from(await whole.arrayBuffer());

      for (const headers of [{ range: 'bytes=5-9' }, { range: 'bytes=5-9', 'if-range': etag }]) {
        const part = await read(headers);
        expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 5-9/${bytes.length}`]);
        expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(5, 10));
      }
      const other = await read({ range: 'bytes=5-9', 'if-range': 'W/"another"' });
      expect([other.status, (await other.arrayBuffer()).byteLength]).toEqual([200, bytes.length]);
      const unchanged = await read({ 'if-none-match': etag });
      expect([unchanged.status, await unchanged.text()]).toEqual([304, '']);
      await expect(read({ range: `bytes=${bytes.length}-` })).rejects.toMatchObject({
        status: unsatisfiable,
      });
    },
  );
});
