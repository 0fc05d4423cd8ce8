import { describe, expect, test } from 'vitest';
import { signatureOf } from '../../../src/contract/generate/signature.js';
import type { Operation, Schema } from '../../../src/contract/index.js';

const ALBUM = { $ref: '#/components/schemas/Album' };
const named = new Map([['Album', { type: 'Album', doc: '', isComponent: true, isSent: false }]]);

/** The signature of `POST /albums/{id}` with these properties, as text. */
function signature(facts: Partial<Operation>, { path = '/albums/{id}', album = {} as Schema } = {}): string {
  const operation = { operationId: 'addToAlbum', responses: {}, ...facts };
  const { parameters, result } = signatureOf({ path, method: 'post', operation }, named, () => album);
  const list = parameters.map(({ name, isOptional, type }) => `${name}${isOptional ? '?' : ''}: ${type}`);
  return `(${list.join(', ')}): ${result}`;
}

const body = (schema: Schema, mediaType = 'application/json'): Partial<Operation> => ({
  requestBody: { content: { [mediaType]: { schema } } },
});

const returns = (schema: Schema): Partial<Operation> => ({
  responses: { '200': { description: '', content: { 'application/json': { schema } } } },
});

describe('the signature of a method', () => {
  test.each([
    ['id', 'id'],
    ['userId', 'userId'],
    ['new', '_new'],
    ['date', '_date'],
    ['Id', '_Id'],
    ['asset-id', '_asset_id'],
  ])('has the path parameter %s as %s', (name, parameter) => {
    expect(signature({}, { path: `/albums/{${name}}` })).toBe(
      `(${parameter}: string, options?: RequestOptions): void`,
    );
  });

  const object = { type: 'object', properties: { a: {} } } as const;

  test.each<[string, Schema, Schema, boolean]>([
    ['an object with optional properties', object, {}, true],
    ['an object with required properties', { ...object, required: ['a'] }, {}, false],
    ['an object without properties', { type: 'object' }, {}, false],
    ['a list', { type: 'array', items: {} }, {}, false],
    ['a component with optional properties', ALBUM, object, true],
    ['a component with required properties', ALBUM, { ...object, required: ['a'] }, false],
  ])('has an optional body only if nothing is required: %s', (_title, schema, album, isOptional) => {
    expect(signature(body(schema), { album }).includes('body?: ')).toBe(isOptional);
  });

  test.each<[Schema, string]>([
    [ALBUM, 'Album'],
    [{ ...ALBUM, nullable: true }, 'Album | null'],
    [{ type: 'array', items: ALBUM }, '(Album)[]'],
    [{ type: 'integer', nullable: true }, 'number | null'],
    [{ type: 'boolean' }, 'boolean'],
    [{ enum: ['a', 1] }, '"a" | 1'],
    [{ properties: { a: ALBUM, b: {} }, required: ['a'] }, '{ "a": Album; "b"?: unknown }'],
    [{ $ref: '#/components/schemas/Gone' }, 'unknown'],
  ])('returns the type of %j', (schema, type) => {
    expect(signature(returns(schema))).toBe(`(id: string, options?: RequestOptions): ${type}`);
  });

  test('takes a form, and returns a response for a file', () => {
    const file = { description: '', content: { 'image/jpeg': { schema: {} } } };
    expect(signature({ ...body(ALBUM, 'multipart/form-data'), responses: { '200': file } })).toBe(
      '(id: string, body: Form<Album>, options?: FileOptions): Response',
    );
  });
});
