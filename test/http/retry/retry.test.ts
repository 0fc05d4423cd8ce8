import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { operations } from '../../helpers/client-operations.js';
import {
  createImmichClient,
  DEFAULT_RETRIES,
  type ImmichClient,
  type RetryEvent,
} from '../../../src/index.js';
import type { ClientSettings } from '../../../src/options.js';
import type { OperationId } from '../../../src/http/operation-types.js';
import { idempotencyOf } from '../../../src/http/retry/idempotency.js';
import { pauseBefore } from '../../../src/http/retry/policy.js';
import { retryAfterMs } from '../../../src/http/retry/retry-after.js';

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Answer = () => Response | Promise<Response>;
const yes: Answer = () => Response.json({ id: 'a1' });
const gone: Answer = () => Response.json({ message: 'Not found or no album.delete access' }, { status: 400 });
const status = (code: number, headers?: Record<string, string>): Answer => {
  return () => new Response(null, { status: code, ...(headers && { headers }) });
};
const reset: Answer = () => Promise.reject(failure('ECONNRESET'));
const refused: Answer = () => Promise.reject(failure('ECONNREFUSED'));
const failure = (code: string) =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

/** A client over a network with these responses in turn, and the delays between them. */
function inTurn(answers: Answer[], settings: Partial<ClientSettings> = {}) {
  const waits: number[] = [];
  let attempts = 0;
  const immich = createImmichClient({
    serverVersion: '3.0.3',
    url: 'https://photos.example.com',
    apiKey: 'a-key',
    fetch: async () => (answers[attempts++] ?? yes)(),
    onRetry: ({ delayMs }: RetryEvent) => waits.push(delayMs),
    ...settings,
  });
  return { immich, waits, attempts: () => attempts };
}

/** The end of a call on a clock that is as fast as it can be. */
async function end<T>(call: Promise<T>): Promise<T> {
  call.catch(() => {});
  await vi.runAllTimersAsync();
  return call;
}

describe('a call that only reads', () => {
  test.each([
    ['408', status(408)],
    ['429', status(429)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ...[520, 521, 522, 523, 524, 525, 530].map((code): [string, Answer] => [
      `${code} of Cloudflare`,
      status(code),
    ]),
    ['a reset connection, such as an idle one that the server has closed', reset],
    ['a refused connection', refused],
    ...['EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'HPE_INVALID_CONSTANT', 'FailedToOpenSocket'].map(
      (code): [string, Answer] => [code, () => Promise.reject(failure(code))],
    ),
    [
      'a failure in a browser, which does not report the reason',
      () => Promise.reject(new TypeError('Load failed')),
    ],
    ['truncated JSON', () => new Response('{"id":')],
  ])('is retried after %s', async (_, answer) => {
    const { immich, attempts } = inTurn([answer]);
    expect(await end(immich.albums.get('a1'))).toEqual({ id: 'a1' });
    expect(attempts()).toBe(2);
  });

  test.each([
    ['400', status(400)],
    ['401', status(401)],
    ['404', status(404)],
    ['500', status(500)],
    ['status 526 of Cloudflare, an invalid certificate', status(526)],
    ['a login page', () => new Response('<input type=password>')],
    ['a host name that does not exist', () => Promise.reject(failure('ENOTFOUND'))],
    ['an untrusted certificate', () => Promise.reject(failure('SELF_SIGNED_CERT_IN_CHAIN'))],
    ...[
      'INVALID_CA',
      'CERT_HAS_EXPIRED',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'UnexpectedRedirect',
    ].map((code): [string, Answer] => [code, () => Promise.reject(failure(code))]),
    ['a forbidden port', () => Promise.reject(new TypeError('bad port'))],
  ])('is not retried after %s', async (_, answer) => {
    const { immich, attempts } = inTurn([answer]);
    await expect(end(immich.albums.get('a1'))).rejects.toMatchObject({ operationId: 'getAlbumInfo' });
    expect(attempts()).toBe(1);
  });

  test('is retried after increasing delays, a limited number of times', async () => {
    const { immich, waits, attempts } = inTurn(Array.from({ length: 9 }, () => status(503)));
    await expect(end(immich.albums.get('a1'))).rejects.toMatchObject({ status: 503 });
    expect(waits).toEqual([500, 1_000, 2_000]);
    expect(attempts()).toBe(1 + DEFAULT_RETRIES);
  });

  test('is not retried with `retries: 0`, for the client or for the call', async () => {
    const never = inTurn([reset], { retries: 0 });
    await expect(end(never.immich.albums.list())).rejects.toMatchObject({ kind: 'network' });
    expect(never.attempts()).toBe(1);
    const once = inTurn([reset]);
    await expect(end(once.immich.albums.list({}, { retries: 0 }))).rejects.toMatchObject({ kind: 'network' });
    expect(once.attempts()).toBe(1);
  });

  test('is retried if it is a POST that searches', async () => {
    const { immich, attempts } = inTurn([reset, yes]);
    await end(immich.search.random({ size: 1 }));
    expect(attempts()).toBe(2);
  });

  test('is not retried if the caller aborts during the delay', async () => {
    const { immich, attempts } = inTurn([status(503, { 'retry-after': '30' })]);
    const controller = new AbortController();
    const call = immich.albums.get('a1', { signal: controller.signal });
    call.catch(() => {});
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort('enough');
    await expect(call).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
    expect(attempts()).toBe(1);
  });

  test('is not retried past `totalTimeoutMs`', async () => {
    const { immich, attempts } = inTurn([status(503, { 'retry-after': '30' })], { totalTimeoutMs: 10_000 });
    await expect(end(immich.albums.get('a1'))).rejects.toMatchObject({ status: 503 });
    expect(attempts()).toBe(1);
  });
});

describe('a call with `totalTimeoutMs`', () => {
  test('is retried as long as the next attempt starts before the end', async () => {
    const { immich, attempts } = inTurn([status(503, { 'retry-after': '8' })], { totalTimeoutMs: 10_000 });
    expect(await end(immich.albums.get('a1'))).toMatchObject({ id: 'a1' });
    expect(attempts()).toBe(2);
  });
});

describe('a hook', () => {
  test('gets the duration of the attempt in milliseconds, and the number of the failed attempt', async () => {
    const slow: Answer = () => new Promise((resolve) => setTimeout(() => resolve(yes()), 2500));
    const durations: number[] = [];
    const failed: number[] = [];
    const { immich } = inTurn([status(503), status(503), slow], {
      onResponse: ({ durationMs }) => durations.push(durationMs),
      onRetry: ({ attempt }) => failed.push(attempt),
    });
    await end(immich.albums.get('a1'));
    expect(durations).toEqual([0, 0, 2500]);
    expect(failed).toEqual([1, 2]);
  });
});

describe('Retry-After', () => {
  test('sets the delay, in seconds', async () => {
    const { immich, waits } = inTurn([status(503, { 'retry-after': '20' })]);
    await end(immich.albums.get('a1'));
    expect(waits).toEqual([20_500]);
  });

  test('sets the delay, as a date', async () => {
    vi.setSystemTime(new Date('2026-01-01T00:00:00Z'));
    const { immich, waits } = inTurn([status(429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:30 GMT' })]);
    await end(immich.albums.get('a1'));
    expect(waits).toEqual([30_500]);
  });

  test('of an hour is not waited for: the call rejects and reports it', async () => {
    const { immich, attempts } = inTurn([status(503, { 'retry-after': '3600' })]);
    await expect(end(immich.albums.get('a1'))).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect(attempts()).toBe(1);
  });

  test.each([
    ['', undefined],
    ['0', 0],
    [' 5\t', 5000],
    [' ', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('of %j is read as %j ms', (header, ms) => {
    expect(retryAfterMs(header, 1_000)).toBe(ms);
  });
});

describe('the delay before a retry', () => {
  test('is random up to its limit, so that clients do not retry at the same time', () => {
    const error = { kind: 'network', cause: undefined, delivered: 'unknown' } as never;
    vi.mocked(Math.random).mockReturnValue(0);
    expect(pauseBefore(1, 'read', error)).toBe(0);
    vi.mocked(Math.random).mockReturnValue(0.5);
    expect(pauseBefore(1, 'read', error)).toBe(250);
  });

  test('has an upper limit', () => {
    const error = { kind: 'timeout', phase: 'headers' } as never;
    expect(pauseBefore(30, 'read', error)).toBe(10_000);
  });
});

describe('a call that is not idempotent', () => {
  test.each<[string, Answer]>([
    ['a reset connection', reset],
    ['503', status(503)],
    ['429', status(429)],
  ])('is not retried after %s', async (_, answer) => {
    const { immich, attempts } = inTurn([answer]);
    await expect(end(immich.albums.create({ albumName: 'Kyoto' }))).rejects.toThrow();
    expect(attempts()).toBe(1);
  });

  test.each(['ECONNREFUSED', 'UND_ERR_CONNECT_TIMEOUT'])(
    'is retried if it certainly did not reach the server: %s',
    async (code) => {
      const { immich, attempts } = inTurn([() => Promise.reject(failure(code))]);
      await end(immich.albums.create({ albumName: 'Kyoto' }));
      expect(attempts()).toBe(2);
    },
  );

  test.each(['UND_ERR_HEADERS_TIMEOUT', 'ENOTFOUND'])('is not retried after %s', async (code) => {
    const { immich, attempts } = inTurn([() => Promise.reject(failure(code))]);
    await expect(end(immich.albums.create({ albumName: 'Kyoto' }))).rejects.toMatchObject({
      operationId: 'createAlbum',
    });
    expect(attempts()).toBe(1);
  });

  test('rejects with an error that reports that it may have reached the server', async () => {
    const { immich } = inTurn([reset]);
    const call = immich.albums.create({ albumName: 'Kyoto' });
    await expect(end(call)).rejects.toMatchObject({ kind: 'network', delivered: 'unknown' });
  });
});

describe('assets.updateMany', () => {
  test('is retried if it sets values', async () => {
    const { immich, attempts } = inTurn([reset]);
    const { succeeded } = await end(
      immich.assets.updateMany({ ids: ['a1'], rating: 5, dateTimeRelative: 0 }),
    );
    expect(succeeded).toEqual(['a1']);
    expect(attempts()).toBe(2);
  });

  test('is never retried with `dateTimeRelative`, because each request shifts the dates', async () => {
    const { immich, attempts } = inTurn([reset]);
    const shifted = immich.assets.updateMany({ ids: ['a1'], dateTimeRelative: 60 });
    await expect(end(shifted)).rejects.toMatchObject({ kind: 'network' });
    expect(attempts()).toBe(1);
  });

  test('is retried with `dateTimeRelative` if the connection was refused', async () => {
    const { immich, attempts } = inTurn([refused]);
    await end(immich.assets.updateMany({ ids: ['a1'], dateTimeRelative: 60 }));
    expect(attempts()).toBe(2);
  });
});

describe('a retried DELETE', () => {
  const lost: [string, (immich: ImmichClient) => Promise<void>][] = [
    ['albums.delete', ({ albums }) => albums.delete('a1')],
    ['tags.delete', ({ tags }) => tags.delete('t1')],
    ['sharedLinks.delete', ({ sharedLinks }) => sharedLinks.delete('l1')],
    ['albums.removeUser', ({ albums }) => albums.removeUser('a1', 'u1')],
  ];

  test('of the raw client returns 204 if the first response was lost and the second is not-found', async () => {
    const { immich } = inTurn([reset, gone]);
    const { response } = await end(immich.api.DELETE('/albums/{id}', { params: { path: { id: 'a1' } } }));
    expect(response.status).toBe(204);
  });

  test.each(lost)(
    'succeeds if the first response was lost and the second is not-found: %s',
    async (_, call) => {
      const { immich, attempts } = inTurn([reset, gone]);
      expect(await end(call(immich))).toBeUndefined();
      expect(attempts()).toBe(2);
    },
  );

  test('rejects with not-found if the first request did not reach the server', async () => {
    const { immich } = inTurn([refused, gone]);
    await expect(end(immich.albums.delete('a1'))).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('rejects with not-found if it was not retried', async () => {
    const { immich } = inTurn([gone]);
    await expect(end(immich.albums.delete('a1'))).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('of a list keeps what is not a result as it is', async () => {
    const results = [null, 'x2', { id: 'x3', success: false, error: 'not_found' }];
    const { immich } = inTurn([reset, () => Response.json(results)]);
    expect(await end(immich.memories.removeAssets('m1', { ids: ['x1', 'x2', 'x3'] }))).toEqual([
      null,
      'x2',
      { id: 'x3', success: true },
    ]);
  });

  test('of a list rejects with the lost response, because another item may be missing', async () => {
    const { immich, attempts } = inTurn([reset, gone]);
    const call = end(immich.assets.delete(['x1', 'x2'], { force: true }));
    await expect(call).rejects.toMatchObject({ kind: 'network', delivered: 'unknown' });
    expect(attempts()).toBe(2);
    const first = inTurn([refused, gone]);
    await expect(end(first.immich.assets.delete(['x1']))).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('of a list rejects with the first of several lost responses', async () => {
    const pipe: Answer = () => Promise.reject(failure('EPIPE'));
    const { immich, attempts } = inTurn([reset, pipe, gone]);
    const call = end(immich.assets.delete(['x1', 'x2'], { force: true }));
    await expect(call).rejects.toMatchObject({ cause: { cause: { code: 'ECONNRESET' } } });
    expect(attempts()).toBe(3);
  });

  test('that returns the deleted object rejects with the lost response, because there is nothing to return', async () => {
    const { immich, attempts } = inTurn([reset, gone]);
    const call = end(immich.admin.users.delete('u1'));
    await expect(call).rejects.toMatchObject({ kind: 'network', delivered: 'unknown' });
    expect(attempts()).toBe(2);
  });

  test('of assets of an album rejects with not-found if the album does not exist', async () => {
    const { immich } = inTurn([reset, gone]);
    await expect(end(immich.albums.removeAssets('a1', ['x1']))).rejects.toMatchObject({
      reason: 'not-found',
    });
  });

  test('rejects if the second response is an error other than not-found', async () => {
    const { immich } = inTurn([reset, status(403)]);
    await expect(end(immich.albums.delete('a1'))).rejects.toMatchObject({ status: 403 });
  });

  test('of assets of an album reports assets that the first attempt removed as succeeded', async () => {
    const said = [
      { id: 'x1', success: false, error: 'not_found' },
      { id: 'x2', success: false, error: 'no_permission' },
    ];
    const { immich } = inTurn([reset, () => Response.json(said)]);
    const denied = { id: 'x2', reason: 'no_permission' };
    expect(await end(immich.albums.removeAssets('a1', ['x1', 'x2']))).toMatchObject({
      succeeded: ['x1'],
      failed: [denied],
    });
    const first = inTurn([() => Response.json(said)]);
    expect(await end(first.immich.albums.removeAssets('a1', ['x1', 'x2']))).toMatchObject({
      succeeded: [],
      failed: [{ id: 'x1', reason: 'not_found' }, denied],
    });
  });
});

describe('a retried PUT', () => {
  test('rejects with not-found, also if its first response was lost', async () => {
    const { immich } = inTurn([reset, gone]);
    const call = end(immich.albums.updateUser('a1', 'u1', { role: 'editor' }));
    await expect(call).rejects.toMatchObject({ reason: 'not-found' });
    const name = inTurn([reset, gone]);
    await expect(end(name.immich.tags.update('t1', {}))).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('that adds assets reports missing ones as failed', async () => {
    const results = [{ id: 'x1', success: false, error: 'not_found' }];
    const { immich } = inTurn([reset, () => Response.json(results)]);
    expect(await end(immich.albums.addAssets('a1', ['x1']))).toMatchObject({
      succeeded: [],
      failed: [{ id: 'x1', reason: 'not_found' }],
    });
  });
});

describe('idempotencyOf', () => {
  const ids = (Object.keys(operations) as OperationId[]).sort();

  test.each(ids.filter((id) => operations[id].method === 'GET'))('classifies %s, a GET, as a read', (id) => {
    expect(idempotencyOf(id, operations[id].method)).toBe('read');
  });

  test('retries no POST or PATCH, except for these', () => {
    const candidates = ids.filter((id) => ['POST', 'PATCH'].includes(operations[id].method));
    expect(candidates.filter((id) => idempotencyOf(id, operations[id].method) === 'read')).toEqual([
      'checkBulkUpload',
      'downloadArchive',
      'getDownloadInfo',
      'getNotificationTemplateAdmin',
      'searchAssetStatistics',
      'searchAssets',
      'searchLargeAssets',
      'searchRandom',
      'searchSmart',
      'sharedLinkLogin',
      'validate',
      'validateAccessToken',
    ]);
    expect(candidates.filter((id) => idempotencyOf(id, operations[id].method) === 'idempotent')).toEqual([
      'getSyncStream',
      'lockAuthSession',
      'lockSession',
      'sendSyncAck',
      'unlockAuthSession',
      'updateAdminOnboarding',
      'updateAlbumInfo',
      'updateSharedLink',
      'uploadAsset',
    ]);
  });

  test('retries every PUT and DELETE, except for these', () => {
    const candidates = ids.filter((id) => ['PUT', 'DELETE'].includes(operations[id].method));
    expect(candidates.filter((id) => idempotencyOf(id, operations[id].method) !== 'idempotent')).toEqual([
      'addAssetsToAlbums',
      'addUsersToAlbum',
      'bulkTagAssets',
      'changePinCode',
      'copyAsset',
      'createClusterGroupRequest',
      'emptyQueue',
      'resetPinCode',
      'runQueueCommandLegacy',
      'updateAssets',
    ]);
  });
});
