import { once } from 'node:events';
import { get, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createImmichClient, type ImmichClient, isImmichError } from '../../../src/index.js';
import { fileRequestHeaders, forwardFile, type ForwardFileOptions } from '../../../src/node/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { picture } from '../../cases/picture.js';
import { served } from '../../helpers/http-server.js';
import { observed } from '../../helpers/network.js';

const ID = '00000000-0000-4000-8000-000000000000';

/** A server that forwards an original, and the outcome of each `forwardFile`. */
async function forwarding(
  immich: ImmichClient,
  { id = ID, ...options }: ForwardFileOptions & { id?: string } = {},
) {
  const outcomes: Promise<unknown>[] = [];
  const { url } = await served((request, response) => {
    const outcome = immich.assets
      .download(id, {}, { headers: fileRequestHeaders(request) })
      .then((file) => forwardFile(file, response, options))
      .catch((error: unknown) => error);
    outcomes.push(outcome);
  });
  return { url, outcomes };
}

const file = (body: BodyInit | null, headers: Record<string, string> = {}, status = 200) =>
  new Response(body, { status, headers: { 'content-type': 'image/jpeg', ...headers } });

/** A body that goes on for as long as it is read, and whether it was cancelled. */
function endless() {
  let pieces = 0;
  let cancel: () => void;
  const cancelled = new Promise<void>((resolve) => (cancel = resolve));
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pieces += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
    cancel: () => cancel(),
  });
  return { stream, cancelled, pieces: () => pieces };
}

/** Far more than sockets on one machine buffer. */
const MOST_PIECES = 2000;

const received = async (url: string, headers: IncomingHttpHeaders = {}): Promise<IncomingMessage> => {
  const [response] = await once(get(url, { headers, agent: false }), 'response');
  return response;
};

describe('forwardFile', () => {
  test('forwards bytes, length, type, caching and name of a sandbox file', async () => {
    const sandbox = await startSandbox({ extractionDelayMs: 0 });
    try {
      const immich = createImmichClient(sandbox);
      const photo = new File([picture()], 'fjord.jpg');
      const { id } = await immich.assets.upload(photo);
      const original = await immich.assets.download(id);
      const { url, outcomes } = await forwarding(immich, { id });

      const whole = await fetch(url);
      expect(whole.status).toBe(200);
      const bytes = Buffer.from(await whole.arrayBuffer());
      expect(bytes.equals(new Uint8Array(await photo.arrayBuffer()))).toBe(true);
      for (const name of ['content-type', 'content-length', 'etag', 'content-disposition', 'cache-control']) {
        expect(whole.headers.get(name)).toBe(original.headers.get(name));
      }
      expect(await outcomes[0]).toBe(true);

      const part = await fetch(url, { headers: { range: 'bytes=2-5' } });
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${bytes.length}`]);
      expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(2, 6))).toBe(true);

      const etag = whole.headers.get('etag') ?? '';
      const unchanged = await received(url, { 'if-none-match': etag });
      expect([unchanged.statusCode, unchanged.headers['etag']]).toEqual([304, etag]);

      const head = await fetch(url, { method: 'HEAD' });
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.length)]);
    } finally {
      await sandbox.close();
    }
  });

  test('forwards no cookie, credential or header of the connection, in either direction', async () => {
    const { immich, requests } = observed(() =>
      file('x', {
        'set-cookie': 'immich_access_token=1',
        authorization: 'Bearer 1',
        'x-api-key': '1',
        'x-correlation-id': '1',
        connection: 'close',
        'access-control-allow-origin': '*',
      }),
    );
    const { url } = await forwarding(immich);
    const { headers } = await received(url, {
      cookie: 'session=1',
      authorization: 'Bearer 2',
      'x-forwarded-for': '10.0.0.1',
      range: 'bytes=0-',
    });
    expect(Object.keys(headers).sort()).toEqual([
      'connection',
      'content-security-policy',
      'content-type',
      'date',
      'transfer-encoding',
      'x-content-type-options',
    ]);
    const sent = Object.fromEntries(requests[0]?.headers ?? []);
    expect(sent).toMatchObject({ range: 'bytes=0-', 'x-api-key': 'a-key' });
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['cookie']));
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['x-forwarded-for']));
    expect(Object.keys(sent)).not.toEqual(expect.arrayContaining(['authorization']));
  });

  test('sets the disposition `attachment` on request, so that the browser saves the file', async () => {
    const { immich } = observed(() =>
      file('x', { 'content-disposition': "inline; filename*=UTF-8''fj%C3%B8rd.jpg" }),
    );
    const { url } = await forwarding(immich, { disposition: 'attachment' });
    const { headers } = await received(url);
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''fj%C3%B8rd.jpg");
  });

  test('sets the disposition alone if the file has no name', async () => {
    const { immich } = observed(() => file('x'));
    const { url } = await forwarding(immich, { disposition: 'attachment' });
    expect((await received(url)).headers['content-disposition']).toBe('attachment');
  });

  test('forbids scripts in the file, and a type other than the given one', async () => {
    const { immich } = observed(() => file('<svg/>', { 'content-type': 'image/svg+xml' }));
    const { url } = await forwarding(immich);
    const { headers } = await received(url);
    expect(headers['content-security-policy']).toBe('sandbox');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('keeps headers that are already set', async () => {
    const { immich } = observed(() => file('x', { 'cache-control': 'private, max-age=86400' }));
    const { url } = await served(async (_, response) => {
      response.setHeader('cache-control', 'no-store');
      await forwardFile(await immich.assets.download(ID), response);
    });
    expect((await received(url)).headers['cache-control']).toBe('no-store');
  });

  test('leaves out the length of a body that was compressed', async () => {
    const compressed = Object.assign(
      file('longer than that', { 'content-length': '3', 'content-encoding': 'gzip' }),
    );
    const { url } = await served((_, response) => void forwardFile(compressed, response));
    const response = await fetch(url);
    expect(response.headers.get('content-length')).toBeNull();
    expect(await response.text()).toBe('longer than that');
  });

  test('cancels the download if the browser leaves early', async () => {
    const body = endless();
    const { immich } = observed(() => file(body.stream));
    const { url, outcomes } = await forwarding(immich);
    const response = await received(url);
    await once(response, 'data');
    response.destroy();
    await body.cancelled;
    expect(await outcomes[0]).toBe(false);
  });

  test('reads no more than the browser accepts', async () => {
    const body = endless();
    const { immich } = observed(() => file(body.stream));
    const waiting = new Promise<ServerResponse>((resolve) => {
      void served(async (_, response) => {
        resolve(response);
        await forwardFile(await immich.assets.download(ID), response);
      }).then(async ({ url }) => (await received(url)).pause());
    });
    const serverResponse = await waiting;
    // The socket buffers fill up, and then nothing is read.
    for (let before = -1; body.pieces() !== before || !serverResponse.writableNeedDrain;) {
      before = body.pieces();
      if (before > MOST_PIECES) break;
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(body.pieces()).toBeLessThan(MOST_PIECES);
    serverResponse.destroy();
    await body.cancelled;
  });

  test.each([
    ['of known length', { 'content-length': '100' }],
    ['of unknown length', {}],
  ])('destroys the connection if the download of a file %s fails in the middle', async (_, headers) => {
    let pulls = 0;
    const cut = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulls += 1;
        if (pulls === 1) controller.enqueue(new Uint8Array(10));
        else controller.error(new TypeError('terminated'));
      },
    });
    const { immich } = observed(() => file(cut, headers));
    const { url, outcomes } = await forwarding(immich);
    await expect(fetch(url).then((response) => response.arrayBuffer())).rejects.toThrow();
    const error = await outcomes[0];
    expect(isImmichError(error)).toBe(true);
  });

  const read = () => {
    const response = file('x');
    void response.text();
    return response;
  };

  test('rejects with an ArgumentError if the headers are already sent', async () => {
    const outcome = new Promise<unknown>((resolve) => {
      void served((_request, serverResponse) => {
        serverResponse.writeHead(200).flushHeaders();
        forwardFile(file('x'), serverResponse).catch((error: unknown) => {
          resolve(error);
          serverResponse.end();
        });
      }).then(({ url }) => fetch(url));
    });
    expect(await outcome).toMatchObject({ name: 'ArgumentError' });
  });

  test.each<[string, () => Response, object]>([
    ['a response that is not a file', () => file(null, {}, 404), {}],
    ['an unknown disposition', () => file('x'), { disposition: 'download' }],
    ['an unknown option', () => file('x'), { filename: 'x' }],
    ['a body that has been read', read, {}],
  ])('rejects with an ArgumentError for %s', async (_, response, options) => {
    const outcome = new Promise<unknown>((resolve) => {
      void served((_request, serverResponse) => {
        forwardFile(response(), serverResponse, options).catch((error: unknown) => {
          resolve(error);
          serverResponse.writeHead(502).end();
        });
      }).then(({ url }) => fetch(url));
    });
    expect(await outcome).toMatchObject({ name: 'ArgumentError' });
  });

  test.each<[string, string, ForwardFileOptions, boolean | undefined]>([
    ['of a HEAD request', 'HEAD', {}, true],
    // @ts-expect-error no such disposition
    ['that is not forwarded because of an option', 'GET', { disposition: 'download' }, undefined],
    ['if the browser has left before', 'GET', {}, false],
  ])('cancels the download %s', async (_, method, options, expected) => {
    const body = endless();
    const outcome = new Promise<boolean | undefined>((resolve) => {
      void served((_request, serverResponse) => {
        if (expected === false) serverResponse.destroy();
        forwardFile(file(body.stream), serverResponse, options).then(resolve, () => {
          resolve(undefined);
          serverResponse.writeHead(502).end();
        });
      }).then(({ url }) => fetch(url, { method }).catch(() => {}));
    });
    expect(await outcome).toBe(expected);
    await body.cancelled;
  });
});
