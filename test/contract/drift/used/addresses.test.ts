import { describe, expect, test } from 'vitest';
import { addresses, UNKNOWN_PART } from '../../../../src/contract/drift/used/addresses.js';

const routesAt = addresses([
  'GET /albums',
  'POST /albums',
  'GET /albums/{id}',
  'GET /albums/statistics',
  'GET /api-keys',
  'PUT /albums/{id}/user/{userId}',
]);

describe('routes in URLs', () => {
  test.each([
    '/albums',
    'albums',
    '/albums/',
    '/albums?shared=true',
    '/api/albums',
    '/api/albums///',
    'http://host/api/albums',
    'https://host:2283/albums/#top',
    `${UNKNOWN_PART}/albums`,
    `${UNKNOWN_PART}/api/albums`,
    `https://${UNKNOWN_PART}:2283/api/albums`,
    `${UNKNOWN_PART}://${UNKNOWN_PART}/albums`,
    `/albums?${UNKNOWN_PART}`,
  ])('finds a route after any base URL: %j', (address) => {
    expect(routesAt('GET', address)).toEqual(['GET /albums']);
  });

  test.each([
    ['/albums/{id}', ['GET /albums/{id}']],
    ['/albums/{albumId}', ['GET /albums/{id}']],
    ['/albums/1234', ['GET /albums/{id}']],
    ['/albums/statistics', ['GET /albums/statistics']],
    [`/albums/${UNKNOWN_PART}`, ['GET /albums/{id}', 'GET /albums/statistics']],
    ['/api-keys', ['GET /api-keys']],
    ['/api/api-keys', ['GET /api-keys']],
    ['/album', []],
    ['/albums/1/2', []],
    ['', []],
  ])('finds the routes that match %j', (address, routes) => {
    expect(routesAt('GET', address)).toEqual(routes);
  });

  test('takes linear time', () => {
    expect(routesAt('GET', `/${'/'.repeat(1_000_000)}x`)).toEqual([]);
    expect(routesAt('GET', `${'a'.repeat(1_000_000)}:`)).toEqual([]);
  });
});
