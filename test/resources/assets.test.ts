import { describe, expect, expectTypeOf, onTestFinished, test, vi } from 'vitest';
import { type Asset, type AssetMetadata, type BulkResult, createImmichClient } from '../../src/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { picture } from '../cases/picture.js';
import { type Call, line, observed, sentBy } from '../helpers/network.js';

describe('assets', () => {
  test.each<[string, Call]>([
    ['GET /api/assets/x1', ({ assets }) => assets.get('x1')],
    ['PUT /api/assets/x1 {"rating":null}', ({ assets }) => assets.update('x1', { rating: null })],
    [
      'PUT /api/assets/x1 {"dateTimeOriginal":"2024-06-01T12:00:00.000Z"}',
      ({ assets }) => assets.update('x1', { dateTimeOriginal: new Date('2024-06-01T12:00Z') }),
    ],
    [
      'PUT /api/assets {"isFavorite":true,"ids":["x1"]}',
      ({ assets }) => assets.updateMany({ ids: ['x1'], isFavorite: true }),
    ],
    ['', ({ assets }) => assets.updateMany({ ids: [], isFavorite: true })],
    [
      'PUT /api/assets/copy {"sourceId":"x1","targetId":"x2","albums":false}',
      ({ assets }) => assets.copy({ sourceId: 'x1', targetId: 'x2', albums: false }),
    ],
    [
      'POST /api/assets/jobs {"assetIds":["x1"],"name":"refresh-metadata"}',
      ({ assets }) => assets.runJobs({ assetIds: ['x1'], name: 'refresh-metadata' }),
    ],
    [
      'GET /api/assets/statistics?visibility=archive',
      ({ assets }) => assets.statistics({ visibility: 'archive' }),
    ],
    ['GET /api/assets/x1/ocr', ({ assets }) => assets.ocr('x1')],
    ['GET /api/assets/x1/edits', ({ assets }) => assets.getEdits('x1')],
    [
      'PUT /api/assets/x1/edits {"edits":[{"action":"rotate","parameters":{"angle":90}}]}',
      ({ assets }) => assets.edit('x1', { edits: [{ action: 'rotate', parameters: { angle: 90 } }] }),
    ],
    ['DELETE /api/assets/x1/edits', ({ assets }) => assets.deleteEdits('x1')],
    ['GET /api/assets/x1/metadata', ({ assets }) => assets.listMetadata('x1')],
    ['GET /api/assets/x1/metadata/my.app', ({ assets }) => assets.getMetadata('x1', 'my.app')],
    [
      'PUT /api/assets/x1/metadata {"items":[{"key":"my.app","value":{"n":1}}]}',
      ({ assets }) => assets.updateMetadata('x1', { items: [{ key: 'my.app', value: { n: 1 } }] }),
    ],
    ['DELETE /api/assets/x1/metadata/my.app', ({ assets }) => assets.deleteMetadata('x1', 'my.app')],
    [
      'PUT /api/assets/metadata {"items":[{"assetId":"x1","key":"my.app","value":{}}]}',
      ({ assets }) => assets.updateMetadataMany({ items: [{ assetId: 'x1', key: 'my.app', value: {} }] }),
    ],
    [
      'DELETE /api/assets/metadata {"items":[{"assetId":"x1","key":"my.app"}]}',
      ({ assets }) => assets.deleteMetadataMany({ items: [{ assetId: 'x1', key: 'my.app' }] }),
    ],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('return the types of the contract', () => {
    const { immich } = observed(() => Response.json({}));
    expectTypeOf(immich.assets.get).returns.resolves.toEqualTypeOf<Asset>();
    expectTypeOf(immich.assets.update).returns.resolves.toEqualTypeOf<Asset>();
    expectTypeOf(immich.assets.updateMany).returns.resolves.toEqualTypeOf<BulkResult>();
    expectTypeOf(immich.assets.getMetadata).returns.resolves.toEqualTypeOf<AssetMetadata>();
  });
});

describe('assets.delete', () => {
  test.each<[string, Call]>([
    ['DELETE /api/assets {"ids":["x1"]}', ({ assets }) => assets.delete('x1')],
    ['DELETE /api/assets {"ids":["x1","x2"]}', ({ assets }) => assets.delete(['x1', 'x2'])],
    ['DELETE /api/assets {"force":true,"ids":["x1"]}', ({ assets }) => assets.delete('x1', { force: true })],
    ['', ({ assets }) => assets.delete([])],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});

describe('assets.delete and assets.updateMany', () => {
  test('return all ids if the server responds without a body, which means success', async () => {
    const { immich } = observed(() => new Response(null, { status: 204 }));
    const { succeeded, failed } = await immich.assets.delete(['x1', 'x2']);
    expect({ succeeded, failed }).toEqual({ succeeded: ['x1', 'x2'], failed: [] });
  });

  test('reject if the server rejects all', async () => {
    const { immich } = observed(() =>
      Response.json({ message: 'Not found or no asset.update access' }, { status: 400 }),
    );
    await expect(immich.assets.updateMany({ ids: ['x1'], rating: 5 })).rejects.toMatchObject({ status: 400 });
  });

  test('report what was deleted before a request failed', async () => {
    let asked = 0;
    const { immich } = observed(() => new Response(null, { status: asked++ === 0 ? 204 : 500 }));
    await expect(immich.assets.delete(['x1', 'x2', 'x3'], {}, { chunkSize: 1 })).rejects.toMatchObject({
      name: 'BulkError',
      result: { succeeded: ['x1'] },
      remaining: ['x2', 'x3'],
    });
  });
});

describe('assets.ready', () => {
  const notYet = () => Response.json({ message: 'Asset media not found' }, { status: 404 });
  const thumbnail = () => new Response('a picture', { headers: { 'content-type': 'image/webp' } });

  test('resolves when the thumbnail exists', async () => {
    const responses = [notYet(), notYet(), thumbnail()];
    const { immich, requests } = observed(() => responses.shift() ?? thumbnail());
    expect(await immich.assets.ready('x1', { pollMs: 0 })).toBeUndefined();
    expect(requests.map(line)).toEqual(Array(3).fill('GET /api/assets/x1/thumbnail'));
  });

  test('cancels the body of the thumbnail, which is not read', async () => {
    let cancelled = 0;
    const body = () =>
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: () => void (cancelled += 1),
      });
    const { immich } = observed(() => new Response(body(), { headers: { 'content-type': 'image/webp' } }));
    await immich.assets.ready('x1');
    expect(cancelled).toBe(1);
  });

  test('sends a request every half second, and stops after a minute, by default', async () => {
    vi.useFakeTimers();
    try {
      const responses = [notYet(), notYet(), thumbnail()];
      const { immich, requests } = observed(() => responses.shift() ?? notYet());
      const first = immich.assets.ready('x1');
      await vi.advanceTimersByTimeAsync(999);
      expect(requests).toHaveLength(2);
      await vi.advanceTimersByTimeAsync(1);
      await first;
      const outcome = expect(immich.assets.ready('x1', { pollMs: 70_000 })).rejects.toMatchObject({
        phase: 'wait',
        limitMs: 60_000,
      });
      await vi.advanceTimersByTimeAsync(60_000);
      await outcome;
    } finally {
      vi.useRealTimers();
    }
  });

  test('throws a TimeoutError if there is none in time', async () => {
    const { immich } = observed(notYet);
    await expect(immich.assets.ready('x1', { timeoutMs: 5, pollMs: 0 })).rejects.toMatchObject({
      name: 'TimeoutError',
      operationId: 'viewAsset',
    });
  });

  test.each([
    [400, 'Not found or no asset.view access'],
    [404, 'Cannot GET /api/assets/x1/thumbnail'],
    [500, 'Internal server error'],
  ])('rejects at once with a %i "%s"', async (status, message) => {
    const { immich, requests } = observed(() => Response.json({ message }, { status }));
    await expect(immich.assets.ready('x1', { pollMs: 0 })).rejects.toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  test('waits for the thumbnail that a sandbox creates after an upload', async () => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const { id } = await immich.assets.upload(new File([picture()], 'fjord.jpg'));
    await immich.assets.ready(id, { pollMs: 0 });
    expect((await immich.assets.thumbnail(id)).status).toBe(200);
  });
});
