import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient, type SizedStream } from '../../src/index.js';
import type { ClientSettings } from '../../src/options.js';
import { PATIENCE } from '../helpers/patience.js';
import { passing, passUntil, stopClock, until } from '../helpers/stopped-clock.js';
import { trackTimers } from '../helpers/timers.js';
import { trackedSource } from '../helpers/tracked-source.js';
import { accepts, after, CREATED, DUPLICATE, refusal, uploadServer } from './upload-server.js';

const MB = 1024 * 1024;
/** More than the buffers between two processes hold. */
const LARGE = 64 * MB;
const FACTS = { filename: 'fjord.jpg', fileCreatedAt: new Date(0), fileModifiedAt: new Date(0) };
const SIDECAR = new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>']);

const clientOf = (url: string, settings: Partial<ClientSettings> = {}) =>
  createImmichClient({ url, apiKey: 'a-key', serverVersion: '3.0.3', retries: 0, ...settings });

const { signal } = new AbortController();
let timers: ReturnType<typeof trackTimers>;
beforeEach(() => {
  timers = trackTimers('/src/http/');
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  timers.stop();
  vi.restoreAllMocks();
  expect(timers.live()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

describe('a connection that is cut while a file is being sent', () => {
  test('is retried with a new stream, at whatever byte it is cut', async () => {
    const whole = await uploadServer(accepts);
    const source = () => trackedSource(3_000, { piece: 500 });
    await clientOf(whole.url).assets.upload(source(), { ...FACTS, sidecarData: SIDECAR });
    const [body = Buffer.alloc(0)] = whole.bodies();
    const ends = [...body.toString('latin1').matchAll(/--(?=----immich-client)|\r\n\r\n/g)].flatMap(
      ({ index, 0: { length } }) => [index, index + length],
    );
    expect(ends).toHaveLength(2 * (6 + 5));

    for (const cut of ends) {
      const { url, bodies } = await uploadServer(
        after(cut, (socket) => socket.resetAndDestroy()),
        accepts,
      );
      const file = source();
      const upload = clientOf(url, { retries: 1 }).assets.upload(
        file,
        { ...FACTS, sidecarData: SIDECAR },
        { signal },
      );
      expect(await upload).toEqual({ id: 'x1', status: 'created' });
      const [first, second] = bodies();
      expect(first?.length).toBeGreaterThanOrEqual(cut);
      expect(second?.length).toBe(body.length);
      expect(file).toMatchObject({ given: 3_000 });
      expect(file.closed).toBe(file.opened);
    }
  });

  test('rejects with the hint that the file may be too large for the server', async () => {
    const { url } = await uploadServer(after(MB, (socket) => socket.resetAndDestroy()));
    const source = trackedSource(LARGE);
    await expect(clientOf(url).assets.upload(source, FACTS)).rejects.toMatchObject({
      name: 'NetworkError',
      delivered: 'unknown',
      message: expect.stringMatching(/closed the connection while the file was being sent.*413/),
    });
    expect(source.given).toBeLessThan(LARGE);
    expect(source).toMatchObject({ opened: 1, closed: 1 });
  });

  test('has no hint about the file size after the last byte', async () => {
    const { url } = await uploadServer((socket, _, isWhole) => {
      if (isWhole) socket.resetAndDestroy();
    });
    await expect(clientOf(url).assets.upload(trackedSource(9), FACTS)).rejects.toMatchObject({
      name: 'NetworkError',
      message: 'POST /assets lost the connection before the response arrived',
    });
  });
});

describe('a stalled upload', () => {
  // Runs before the timers that the tests count are restored.
  afterEach(() => void vi.useRealTimers());

  test('ends if the server accepts no more bytes', async () => {
    const { url } = await uploadServer(after(MB, () => {}));
    const source = trackedSource(LARGE);
    const upload = clientOf(url, { idleTimeoutMs: 400 }).assets.upload(source, FACTS, { signal });
    await expect(upload).rejects.toMatchObject({ name: 'TimeoutError', phase: 'send', limitMs: 400 });
    expect(source).toMatchObject({ opened: 1, closed: 1 });
  });

  test('ends if its source returns no more bytes', async () => {
    const { url } = await uploadServer(accepts);
    stopClock();
    const [pull, cancel] = [vi.fn(), vi.fn()];
    const silent: SizedStream = {
      size: 9,
      stream: () => new ReadableStream({ pull, cancel }, { highWaterMark: 0 }),
    };
    const upload = clientOf(url, { idleTimeoutMs: 400 }).assets.upload(silent, FACTS, { signal });
    await until(() => pull.mock.calls.length > 0);
    await expect(passing(400, upload)).rejects.toMatchObject({
      name: 'TimeoutError',
      phase: 'source',
      limitMs: 400,
    });
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('ends if the server does not respond', async () => {
    const { url } = await uploadServer(() => {});
    const upload = clientOf(url, { timeoutMs: 400 }).assets.upload(trackedSource(9), FACTS, { signal });
    await expect(upload).rejects.toMatchObject({ name: 'TimeoutError', phase: 'headers', limitMs: 400 });
  });

  test('ends at `totalTimeoutMs`', async () => {
    const { url } = await uploadServer(after(MB, () => {}));
    const upload = clientOf(url, { totalTimeoutMs: 400 }).assets.upload(trackedSource(LARGE), FACTS);
    await expect(upload).rejects.toMatchObject({ name: 'TimeoutError', phase: 'total' });
  });

  test('is retried with a new stream', async () => {
    const { url, bodies } = await uploadServer(
      after(MB, () => {}),
      accepts,
    );
    stopClock();
    const source = trackedSource(16 * MB);
    const onRetry = vi.fn();
    const upload = clientOf(url, { idleTimeoutMs: 60_000, retries: 1, onRetry }).assets.upload(source, FACTS);
    await until(() => (bodies()[0]?.length ?? 0) >= MB);
    await passUntil(60_000, () => onRetry.mock.calls.length > 0);
    // The pause before the second attempt.
    await passUntil(1, () => source.opened === 2);
    expect(await upload).toMatchObject({ status: 'created' });
    expect(source).toMatchObject({ opened: 2, closed: 2 });
  });
});

describe('a response before the end of the file', () => {
  const early: [string, string, object][] = [
    ['a duplicate', DUPLICATE, { status: 'duplicate' }],
    ['401', refusal(401, 'Invalid API key'), { status: 401, reason: 'invalid-api-key' }],
    ['403', refusal(403, 'Missing required permission: asset.upload'), { status: 403 }],
    ['413', refusal(413, 'Payload Too Large'), { status: 413 }],
    ['an unsupported type', refusal(400, 'Unsupported file type fjord.jpg'), { status: 400 }],
  ];

  test.each(early)('is read, and the rest of the file is not sent: %s', async (_, answer, outcome) => {
    const { url } = await uploadServer(after(MB, (socket) => socket.write(answer)));
    const source = trackedSource(LARGE);
    const upload = clientOf(url).assets.upload(source, FACTS, { signal });
    expect(await upload.catch((error: unknown) => error)).toMatchObject(outcome);
    expect(source.given).toBeLessThan(LARGE);
    expect(source).toMatchObject({ opened: 1, closed: 1 });
  });

  test.each(early)('is read if the server continues to read: %s', async (_, answer, outcome) => {
    const { url } = await uploadServer(
      after(MB, (socket) => {
        socket.write(answer);
        socket.resume();
      }),
    );
    const upload = clientOf(url).assets.upload(trackedSource(LARGE), FACTS);
    expect(await upload.catch((error: unknown) => error)).toMatchObject(outcome);
  });

  test('is read if the server closes the connection a moment later', async () => {
    const { url } = await uploadServer(
      after(MB, (socket) => {
        socket.end(refusal(413, 'Payload Too Large'));
        setTimeout(() => socket.destroy(), 200);
      }),
    );
    const upload = clientOf(url).assets.upload(trackedSource(LARGE), FACTS);
    await expect(upload).rejects.toMatchObject({ name: 'HttpError', status: 413 });
  });

  test('rejects with a message that contains the status if the server closes the connection at once', async () => {
    const { url } = await uploadServer(
      after(MB, (socket) => socket.write(refusal(413, 'Payload Too Large'), () => socket.destroy())),
    );
    const source = trackedSource(LARGE);
    await expect(clientOf(url).assets.upload(source, FACTS)).rejects.toThrow(/413/);
    expect(source).toMatchObject({ opened: 1, closed: 1 });
  });

  test('with `Retry-After` is followed by another attempt, with a new stream', async () => {
    const { url } = await uploadServer(
      after(MB, (socket) => socket.write(refusal(503, 'Busy'))),
      accepts,
    );
    const source = trackedSource(16 * MB);
    const upload = clientOf(url, { retries: 1 }).assets.upload(source, FACTS, { signal });
    expect(await upload).toEqual({ id: 'x1', status: 'created' });
    expect(source).toMatchObject({ opened: 2, closed: 2, given: 16 * MB });
  });
});

describe('an upload source', () => {
  test.each([
    ['fewer', MB - 1],
    ['more', MB + 1],
  ])('with %s bytes than its size rejects, and is not sent again', async (_, gives) => {
    const wholes: boolean[] = [];
    const { url, bodies } = await uploadServer((_socket, _received, isWhole) => wholes.push(isWhole));
    const source = trackedSource(MB, { gives });
    const upload = clientOf(url, { retries: 3 }).assets.upload(source, FACTS, { signal });
    await expect(upload).rejects.toMatchObject({ name: 'IntegrityError', operationId: 'uploadAsset' });
    expect(wholes).not.toContain(true);
    expect(bodies()).toHaveLength(1);
    expect(source).toMatchObject({ opened: 1, closed: 1 });
  });

  test('that throws makes the upload reject with its error, and is not sent again', async () => {
    const { url } = await uploadServer(accepts);
    const failure = new Error('the disk is gone');
    let opened = 0;
    const broken: SizedStream = {
      size: MB,
      async *stream() {
        opened += 1;
        yield new Uint8Array(9);
        throw failure;
      },
    };
    await expect(clientOf(url, { retries: 3 }).assets.upload(broken, FACTS)).rejects.toBe(failure);
    const closed: SizedStream = {
      size: MB,
      stream() {
        opened += 1;
        throw failure;
      },
    };
    await expect(clientOf(url, { retries: 3 }).assets.upload(closed, FACTS)).rejects.toBe(failure);
    expect(opened).toBe(2);
  });

  test('that returns text is rejected', async () => {
    const { url } = await uploadServer(accepts);
    const text = { size: 6, stream: () => new ReadableStream({ start: (body) => body.enqueue('pixels') }) };
    await expect(clientOf(url).assets.upload(text, FACTS)).rejects.toThrow('must return bytes');
  });
});

describe('an upload that is aborted', () => {
  test('rejects with the reason, and closes its source', async () => {
    const controller = new AbortController();
    const { url } = await uploadServer(after(MB, () => controller.abort('enough')));
    const source = trackedSource(LARGE);
    const upload = clientOf(url, { retries: 3 }).assets.upload(source, FACTS, { signal: controller.signal });
    await expect(upload).rejects.toBe('enough');
    await vi.waitFor(() => expect(source).toMatchObject({ opened: 1, closed: 1 }), PATIENCE);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
  });

  test('closes a source that is waiting for data', async () => {
    const { url } = await uploadServer(accepts);
    const controller = new AbortController();
    const cancel = vi.fn();
    const silent: SizedStream = {
      size: MB,
      stream: () =>
        new ReadableStream({
          pull: () => {
            controller.abort('enough');
            return new Promise(() => {});
          },
          cancel,
        }),
    };
    const upload = clientOf(url).assets.upload(silent, FACTS, { signal: controller.signal });
    await expect(upload).rejects.toBe('enough');
    expect(cancel).toHaveBeenCalledOnce();
  });

  test('is aborted even after the last byte was sent', async () => {
    const controller = new AbortController();
    const { url } = await uploadServer((socket, _, isWhole) => {
      if (!isWhole) return;
      controller.abort('enough');
      socket.write(CREATED);
    });
    const upload = clientOf(url).assets.upload(trackedSource(9), FACTS, { signal: controller.signal });
    await expect(upload).rejects.toBe('enough');
  });
});
