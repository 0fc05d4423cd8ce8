import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import type { RequestOptions, UploadOptions, UploadProgress } from '../../src/index.js';
import { observed } from '../helpers/network.js';
import { PATIENCE } from '../helpers/patience.js';
import { trackedSource } from '../helpers/tracked-source.js';

const FACTS = { filename: 'fjord.jpg', fileCreatedAt: new Date(0), fileModifiedAt: new Date(0) };
const created = () => Response.json({ id: 'x1', status: 'created' });

/** Uploads with an ear for progress. */
async function progressOf(size: number, answer: () => Response, retries = 0) {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  const heard: UploadProgress[] = [];
  const { immich, requests } = observed(answer, { retries });
  await immich.assets.upload(trackedSource(size), FACTS, { onProgress: (progress) => heard.push(progress) });
  vi.restoreAllMocks();
  return { heard, totalBytes: Number(requests[0]?.headers.get('content-length')) };
}

describe('onProgress', () => {
  test('reports the sent bytes up to the size of the request', async () => {
    const { heard, totalBytes } = await progressOf(300_000, created);
    const sent = heard.map(({ sentBytes }) => sentBytes);
    expect(heard.map((progress) => progress.totalBytes)).toEqual(sent.map(() => totalBytes));
    expect(sent).toEqual(sent.toSorted((a, b) => a - b));
    expect(sent.length).toBeGreaterThan(4);
    expect(sent.at(-1)).toBe(totalBytes);
    expect(totalBytes).toBeGreaterThan(300_000);
  });

  test('starts again at 0 for another attempt', async () => {
    const answers = [() => new Response(null, { status: 503 }), created];
    const { heard, totalBytes } = await progressOf(9, () => (answers.shift() ?? created)(), 1);
    const isWhole = heard.map(({ sentBytes }) => sentBytes === totalBytes);
    expect(isWhole).toEqual([false, false, true, false, false, true]);
  });

  test('reports a large chunk in several steps', async () => {
    const heard: UploadProgress[] = [];
    const { immich } = observed(created);
    await immich.assets.upload(trackedSource(1_000_000, { piece: 1_000_000 }), FACTS, {
      onProgress: (progress) => heard.push(progress),
    });
    expect(heard.length).toBeGreaterThan(4);
  });

  test('may throw without making the upload fail', async () => {
    const { immich } = observed(created);
    const onProgress = () => {
      throw new Error('no');
    };
    const upload = immich.assets.upload(trackedSource(9), FACTS, { onProgress });
    expect(await upload).toEqual({ id: 'x1', status: 'created' });
  });

  test('is an option of uploads only', () => {
    expectTypeOf<UploadOptions>().toExtend<RequestOptions>();
    expectTypeOf<UploadOptions['onProgress']>().toEqualTypeOf<
      ((progress: UploadProgress) => void) | undefined
    >();
    const { immich } = observed(created);
    void immich.albums
      // @ts-expect-error nothing is sent that takes long
      .list({}, { onProgress: () => {} })
      .catch(() => {});
  });
});

describe('a source whose bytes differ from its size by one', () => {
  test.each([
    [99, 'returned 99 of its 100 bytes'],
    [101, 'returned more than its 100 bytes'],
  ])('rejects the upload if it returns %i bytes', async (gives, message) => {
    const { immich, requests } = observed(created, { retries: 3 });
    const upload = immich.assets.upload(trackedSource(100, { gives }), FACTS);
    await expect(upload).rejects.toMatchObject({
      name: 'IntegrityError',
      message: expect.stringContaining(message),
    });
    expect(requests).toHaveLength(1);
  });
});

describe('a `fetch` that responds before it has read the body', () => {
  test('cancels the source if it is a ReadableStream', async () => {
    let cancelled = 0;
    const stream = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(1000)),
        cancel: () => void (cancelled += 1),
      });
    const { immich } = observed(created, {
      fetch: async (_, init) => {
        const reader = new Response(init?.body).body?.getReader();
        await reader?.read();
        await reader?.read();
        return created();
      },
    });
    expect(await immich.assets.upload({ size: 300_000, stream }, FACTS)).toMatchObject({ id: 'x1' });
    await vi.waitFor(() => expect(cancelled).toBe(1), PATIENCE);
  });

  test('gets no further part of it while the response is read', async () => {
    const source = trackedSource(300_000);
    let given: number[] = [];
    const { immich } = observed(created, {
      fetch: async (_, init) => {
        const reader = new Response(init?.body).body?.getReader();
        await reader?.read();
        await reader?.read();
        const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
          const before = source.given;
          reader?.read().catch(() => {});
          for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
          given = [before, source.given];
          controller.enqueue(new TextEncoder().encode('{"id":"x1","status":"created"}'));
          controller.close();
        };
        return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
      },
    });
    await immich.assets.upload(source, FACTS);
    expect(given).toEqual([64 * 1024, 64 * 1024]);
  });

  test('makes the upload succeed, and closes the source', async () => {
    let reader: ReadableStreamDefaultReader | undefined;
    const source = trackedSource(300_000);
    const { immich } = observed(created, {
      fetch: async (_, init) => {
        reader = new Response(init?.body).body?.getReader();
        await reader?.read();
        await reader?.read();
        return created();
      },
    });
    expect(await immich.assets.upload(source, FACTS)).toEqual({ id: 'x1', status: 'created' });
    await vi.waitFor(() => expect(source).toMatchObject({ opened: 1, closed: 1 }), PATIENCE);
    await expect(reader?.read()).rejects.toThrow('The request has ended.');
  });
});
