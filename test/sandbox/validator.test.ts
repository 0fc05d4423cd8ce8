import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../../src/contract/read/document.js';
import { createValidator } from '../../src/sandbox/validator.js';

const contract = createRequire(import.meta.url)('../../openapi/immich.json') as OpenApiDocument;
const validator = createValidator(contract);
const ID = '4f1b8d2e-6c1a-4e0b-9a52-0d3c4b5a6978';

describe('validator.request', () => {
  test('accepts a valid request', () => {
    expect(validator.request('createAlbum', { body: { albumName: 'Kyoto', assetIds: [ID] } })).toEqual([]);
    expect(validator.request('getAlbumInfo', { path: { id: ID } })).toEqual([]);
  });

  test('names a missing property and the expected type', () => {
    expect(validator.request('createAlbum', { body: {} })).toEqual([
      {
        expected: 'string',
        code: 'invalid_type',
        path: ['albumName'],
        message: 'Invalid input: expected string, received undefined',
      },
    ]);
  });

  test('reports each path once', () => {
    const issues = validator.request('createAlbum', { body: { albumName: 1, assetIds: ['x'] } });
    expect(issues.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['invalid_type', ['albumName'], 'Invalid input: expected string, received number'],
      ['invalid_format', ['assetIds', 0], 'Invalid UUID'],
    ]);
  });

  test.each([
    ['no body', undefined, 'Invalid input: expected object, received undefined'],
    ['a list instead of an object', [], 'Invalid input: expected object, received array'],
  ])('reports %s', (_, body, message) => {
    expect(validator.request('tagAssets', { path: { id: ID }, body })).toMatchObject([{ path: [], message }]);
  });

  test.each([
    [{ page: '2' }, 'invalid_type', 'Invalid input: expected number, received string'],
    [{ page: 1.5 }, 'invalid_type', 'Invalid input: expected int, received number'],
    [{ page: 0 }, 'too_small', 'Too small: expected number to be >=1'],
    [{ size: 1001 }, 'too_big', 'Too big: expected number to be <=1000'],
    [
      { takenAfter: 'today' },
      'invalid_format',
      'Invalid input: expected ISO 8601 datetime string, received string',
    ],
    [{ order: 'up' }, 'invalid_value', 'Invalid option: expected one of "asc"|"desc"'],
  ])('reports %o in a JSON body', (body, code, message) => {
    expect(validator.request('searchAssets', { body })).toMatchObject([{ code, message }]);
  });

  test('accepts null if the contract allows it, also next to a reference', () => {
    expect(validator.request('searchAssets', { body: { city: null, rating: null, tagIds: null } })).toEqual(
      [],
    );
    expect(validator.request('searchAssets', { body: { order: null } })).toMatchObject([{ path: ['order'] }]);
  });

  test('reads booleans, numbers and lists of a query from strings', () => {
    const { query, issues } = validator.parse('searchLargeAssets', {
      query: { isFavorite: 'true', minFileSize: '7', albumIds: [ID] },
    });
    expect({ query, issues }).toEqual({
      query: { isFavorite: true, minFileSize: 7, albumIds: [ID] },
      issues: [],
    });
  });

  test('reports a boolean that is neither true nor false', () => {
    expect(validator.request('getAllAlbums', { query: { isShared: 'maybe' } })).toEqual([
      {
        code: 'invalid_value',
        expected: 'stringbool',
        values: ['true', 'false'],
        path: ['isShared'],
        message: 'Invalid option: expected one of "true"|"false"',
      },
    ]);
  });

  test('ignores properties that are not in the contract', () => {
    expect(validator.request('getAllAlbums', { query: { zzz: '1' } })).toEqual([]);
  });
});

describe('validator.response', () => {
  test('compares a body with the schema of its status', () => {
    expect(validator.response('getAlbumStatistics', 200, { owned: 1, shared: 0, notShared: 1 })).toEqual([]);
    expect(
      validator.response('getAlbumStatistics', 200, { owned: '1', shared: 0, notShared: 1 }),
    ).toMatchObject([{ path: ['owned'] }]);
  });

  test('accepts null next to a reference', () => {
    const user = { license: null };
    const issues = validator.response('getMyUser', 200, user).filter(({ path }) => path[0] === 'license');
    expect(issues).toEqual([]);
  });

  test('reports a status that is not in the contract', () => {
    expect(validator.response('deleteAlbum', 200, undefined)).toMatchObject([{ code: 'custom' }]);
  });

  test('requires no body in a response without content', () => {
    expect(validator.response('deleteAlbum', 204, undefined)).toEqual([]);
  });
});
