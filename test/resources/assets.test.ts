import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Asset, AssetMetadata } from '../../src/index.js';
import { type Call, observed, sentBy } from '../helpers/network.js';

describe('assets', () => {
  test.each<[string, Call]>([
    ['GET /api/assets/x1', ({ assets }) => assets.get('x1')],
    ['PUT /api/assets/x1 {"rating":null}', ({ assets }) => assets.update('x1', { rating: null })],
    [
      'PUT /api/assets {"ids":["x1"],"isFavorite":true}',
      ({ assets }) => assets.updateMany({ ids: ['x1'], isFavorite: true }),
    ],
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
      ({ assets }) => assets.edit('x1', [{ action: 'rotate', parameters: { angle: 90 } }]),
    ],
    ['DELETE /api/assets/x1/edits', ({ assets }) => assets.removeEdits('x1')],
    ['GET /api/assets/x1/metadata', ({ assets }) => assets.listMetadata('x1')],
    ['GET /api/assets/x1/metadata/my.app', ({ assets }) => assets.getMetadata('x1', 'my.app')],
    [
      'PUT /api/assets/x1/metadata {"items":[{"key":"my.app","value":{"n":1}}]}',
      ({ assets }) => assets.updateMetadata('x1', [{ key: 'my.app', value: { n: 1 } }]),
    ],
    ['DELETE /api/assets/x1/metadata/my.app', ({ assets }) => assets.deleteMetadata('x1', 'my.app')],
    [
      'PUT /api/assets/metadata {"items":[{"assetId":"x1","key":"my.app","value":{}}]}',
      ({ assets }) => assets.updateMetadataMany([{ assetId: 'x1', key: 'my.app', value: {} }]),
    ],
    [
      'DELETE /api/assets/metadata {"items":[{"assetId":"x1","key":"my.app"}]}',
      ({ assets }) => assets.deleteMetadataMany([{ assetId: 'x1', key: 'my.app' }]),
    ],
  ])('sends %s', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });

  test('answer as the contract says', () => {
    const { immich } = observed(() => Response.json({}));
    expectTypeOf(immich.assets.get).returns.resolves.toEqualTypeOf<Asset>();
    expectTypeOf(immich.assets.update).returns.resolves.toEqualTypeOf<Asset>();
    expectTypeOf(immich.assets.updateMany).returns.resolves.toEqualTypeOf<void>();
    expectTypeOf(immich.assets.getMetadata).returns.resolves.toEqualTypeOf<AssetMetadata>();
  });
});

describe('assets.delete', () => {
  test.each<[string, Call]>([
    ['DELETE /api/assets {"ids":["x1"]}', ({ assets }) => assets.delete('x1')],
    ['DELETE /api/assets {"ids":["x1","x2"]}', ({ assets }) => assets.delete(['x1', 'x2'])],
    ['DELETE /api/assets {"ids":["x1"],"force":true}', ({ assets }) => assets.delete('x1', { force: true })],
    ['', ({ assets }) => assets.delete([])],
  ])('sends %j', async (sent, call) => {
    expect(await sentBy(call)).toBe(sent);
  });
});
