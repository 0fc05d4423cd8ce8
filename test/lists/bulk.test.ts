import { describe, expect, expectTypeOf, test } from 'vitest';
import { inChunks } from '../../src/lists/bulk.js';
import { BulkResult } from '../../src/errors/bulk-error.js';
import { BulkError, DEFAULT_CHUNK_SIZE } from '../../src/index.js';

const done = (ids: string[]) => Promise.resolve(ids.map((id) => ({ id, success: true })));
const rejection = (promise: Promise<unknown>) => promise.catch((reason: unknown) => reason);

describe('a bulk call', () => {
  test('sends at most `chunkSize` ids per request, in order', async () => {
    const sent: string[][] = [];
    const result = await inChunks(['x1', 'x2', 'x3'], { chunkSize: 2 }, (ids) => {
      sent.push(ids);
      return done(ids);
    });
    expect(sent).toEqual([['x1', 'x2'], ['x3']]);
    expect(result.succeeded).toEqual(['x1', 'x2', 'x3']);
  });

  test('sends 1,000 ids per request by default', async () => {
    const sizes: number[] = [];
    const ids = Array.from({ length: DEFAULT_CHUNK_SIZE + 1 }, (_, index) => `x${index}`);
    await inChunks(ids, {}, (chunk) => {
      sizes.push(chunk.length);
      return done(chunk);
    });
    expect(sizes).toEqual([1000, 1]);
  });

  test('sends an id once if it is given twice', async () => {
    const { succeeded } = await inChunks(['x1', 'x2', 'x1'], {}, done);
    expect(succeeded).toEqual(['x1', 'x2']);
  });

  test('counts an id without a result as failed, and keeps an unknown reason', async () => {
    const { failed } = await inChunks(['x1', 'x2'], {}, () =>
      Promise.resolve([{ id: 'x1', success: false, error: 'on_holiday' }]),
    );
    expect(failed).toEqual([
      { id: 'x1', reason: 'on_holiday' },
      { id: 'x2', reason: 'unknown' },
    ]);
  });

  test('rejects with the error itself if no chunk succeeded', async () => {
    const cause = new Error('refused');
    expect(await rejection(inChunks(['x1', 'x2'], { chunkSize: 1 }, () => Promise.reject(cause)))).toBe(
      cause,
    );
  });

  test('reports what was done before a later chunk failed, and what was not', async () => {
    const cause = new Error('refused');
    const error = await rejection(
      inChunks(['x1', 'x2', 'x3'], { chunkSize: 1 }, (ids) =>
        ids[0] === 'x1' ? done(ids) : Promise.reject(cause),
      ),
    );
    expect(error).toBeInstanceOf(BulkError);
    expect(error).toMatchObject({
      kind: 'bulk',
      message: 'Stopped after 1 of 3: refused',
      cause,
      result: { succeeded: ['x1'], duplicates: [], failed: [] },
      remaining: ['x2', 'x3'],
    });
  });

  test('stops between chunks when it is aborted, and reports what was done', async () => {
    const controller = new AbortController();
    const error = await rejection(
      inChunks(['x1', 'x2'], { chunkSize: 1, signal: controller.signal }, (ids) => {
        controller.abort();
        return done(ids);
      }),
    );
    expect(error).toMatchObject({ cause: { name: 'AbortError' }, remaining: ['x2'] });
  });

  test.each([0, -1, 1.5, NaN])('rejects a chunk size of %s', async (chunkSize) => {
    await expect(inChunks(['x1'], { chunkSize }, done)).rejects.toThrow('`chunkSize`');
  });
});

describe('throwIfFailed', () => {
  const result = (failed: BulkResult['failed']) =>
    Object.assign(new BulkResult(), { duplicates: ['x1'], failed });

  test('returns the result if nothing failed', () => {
    const fine = result([]);
    expect(fine.throwIfFailed()).toBe(fine);
    expectTypeOf(fine.throwIfFailed().succeeded).toEqualTypeOf<string[]>();
  });

  test('throws an error with the failed ids and their reasons', () => {
    const partial = result([{ id: 'x2', reason: 'not_found' }]);
    expect(() => partial.throwIfFailed()).toThrow('1 of 2 failed: not_found');
    expect(() => partial.throwIfFailed()).toThrow(
      expect.objectContaining({ result: partial, remaining: [] }),
    );
  });
});
