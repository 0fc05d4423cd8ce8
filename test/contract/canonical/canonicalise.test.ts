import { describe, expect, test } from 'vitest';
import { canonicalise, type OpenApiDocument, type Schema, serialise } from '../../../src/contract/index.js';
import { committed, committedText, shuffled, smallDocument } from '../../helpers/documents.js';

const bytes = (document: OpenApiDocument): string => serialise(canonicalise(document));

/** The small document with a schema in the place of `Color`, and what becomes of that schema. */
function canonicalSchema(schema: Schema): Schema | undefined {
  const document = smallDocument();
  Object.assign(document.components?.schemas ?? {}, { Color: schema });
  return canonicalise(document).components?.schemas?.['Color'];
}

describe('canonicalise', () => {
  test('sorts values that are objects with a property `toString`', () => {
    const values = [{ toString: 1 }, null, 'a'] as unknown as string[];
    expect(canonicalSchema({ enum: values })?.enum).toHaveLength(3);
  });

  test('leaves the committed contract unchanged, byte for byte', () => {
    expect(bytes(committed())).toBe(committedText);
  });

  test.each([1, 2, 3, 4, 5])('returns the same bytes for a shuffled copy (seed %i)', (seed) => {
    const copy = shuffled(committed(), seed);
    expect(serialise(copy)).not.toBe(committedText);
    expect(bytes(copy)).toBe(committedText);
  });

  test('returns the same bytes for a copy with all paths below /api', () => {
    const copy = committed();
    copy.paths = Object.fromEntries(Object.entries(copy.paths).map(([path, item]) => [`/api${path}`, item]));
    expect(bytes(copy)).toBe(committedText);
  });

  test('keeps the prefix if only some paths have it', () => {
    const document = smallDocument();
    document.paths = {
      '/api/jobs': document.paths['/jobs'] ?? {},
      '/tags/{id}': document.paths['/tags/{id}'] ?? {},
    };
    expect(Object.keys(canonicalise(document).paths)).toEqual(['/api/jobs', '/tags/{id}']);
  });

  test('removes the prefix of the server URL if one path lacks it, and keeps that path', () => {
    const document = smallDocument();
    const [jobs = {}, tags = {}] = [document.paths['/jobs'], document.paths['/tags/{id}']];
    document.paths = {
      '/api/jobs': jobs,
      '/api/tags/{id}': tags,
      '/health': { get: { ...jobs.get!, operationId: 'health' } },
    };
    expect(Object.keys(canonicalise(document).paths)).toEqual(['/health', '/jobs', '/tags/{id}']);
    document.paths['/jobs'] = document.paths['/health'] ?? {};
    delete document.paths['/health'];
    expect(Object.keys(canonicalise(document).paths)).toEqual(['/api/jobs', '/api/tags/{id}', '/jobs']);
  });

  test.each<[string, string | undefined, string]>([
    ['none', undefined, '/api'],
    ['the path /api', '/api', '/api'],
    ['the path /api/', '/api/', '/api'],
    ['a host', 'https://photos.example.com', '/api'],
    ['a host with /api', 'https://photos.example.com:2283/api/', '/api'],
    ['a host with another path before /api', 'https://example.com/photos/api', '/api'],
    ['a host with another path', 'https://photos.example.com/v2', '/v2'],
    ['another path', '/api/v2', '/api/v2'],
    ['a path without a slash', 'v2', '/v2'],
    ['a path with a query and a fragment', '/v2/?from=/api#top', '/v2'],
    ['the root', '/', '/'],
  ])('removes the base path of servers with %s', (_what, url, basePath) => {
    const { servers: _, ...document } = smallDocument();
    const canonical = canonicalise({ ...document, ...(url !== undefined && { servers: [{ url }] }) });
    expect(canonical.servers).toEqual([{ url: basePath }]);
  });

  test('removes the base path of the server from paths that repeat it', () => {
    const document = smallDocument();
    const paths = Object.entries(document.paths).map(([path, item]) => [`/v2${path}`, item]);
    const copy = {
      ...document,
      servers: [{ url: 'https://example.com/v2' }],
      paths: Object.fromEntries(paths),
    };
    expect(canonicalise(copy)).toMatchObject({
      servers: [{ url: '/v2' }],
      paths: canonicalise(document).paths,
    });
  });

  test('sorts security requirements, whatever the order of their schemes', () => {
    const securityOf = (security: Record<string, string[]>[]) =>
      canonicalise({ ...smallDocument(), security }).paths['/tags/{id}']?.get?.security;
    expect(securityOf([{ b: [] }, { z: [], a: [] }])).toEqual([{ a: [], z: [] }, { b: [] }]);
  });

  test('adds the security of the document to operations that have none', () => {
    const document = smallDocument();
    document.security = [{ key: [] }];
    const { get: jobs } = document.paths['/jobs'] ?? {};
    Object.assign(jobs ?? {}, { security: [] });
    const { paths } = canonicalise(document);
    expect(paths['/tags/{id}']?.get?.security).toEqual([{ key: [] }]);
    expect(paths['/jobs']?.get).not.toHaveProperty('security');
    expect(canonicalise(document)).not.toHaveProperty('security');
  });

  test.each([
    ['query', 'form', true],
    ['cookie', 'form', true],
    ['header', 'simple', false],
    ['path', 'simple', false],
  ] as const)(
    'removes the default style of a parameter in the %s, and keeps any other',
    (place, style, explode) => {
      const parameterOf = (given: { style: string; explode: boolean }) => {
        const document = smallDocument();
        const { get } = document.paths['/tags/{id}'] ?? {};
        Object.assign(get ?? {}, { parameters: [{ name: 'id', in: place, schema: {}, ...given }] });
        return canonicalise(document).paths['/tags/{id}']?.get?.parameters;
      };
      const plain = { name: 'id', in: place, schema: {} };
      expect(parameterOf({ style, explode })).toEqual([plain]);
      const other = style === 'form' ? 'simple' : 'form';
      expect(parameterOf({ style: other, explode: style === 'form' })).toEqual([
        { ...plain, style: other, explode: style === 'form' },
      ]);
    },
  );

  test('keeps a path that starts with the same letters as the prefix', () => {
    const document = smallDocument();
    document.paths = { '/api-keys': document.paths['/jobs'] ?? {} };
    expect(Object.keys(canonicalise(document).paths)).toEqual(['/api-keys']);
  });

  test('keeps every operation and every schema', () => {
    const { paths, components } = canonicalise(smallDocument());
    expect(Object.keys(paths)).toEqual(['/jobs', '/tags/{id}']);
    expect(Object.keys(components?.schemas ?? {})).toEqual(['Color', 'TagResponseDto', 'Unused']);
  });

  test('removes descriptions, and keeps everything else', () => {
    const document = smallDocument();
    const operation = document.paths['/tags/{id}']?.get;
    Object.assign(operation ?? {}, {
      deprecated: true,
      'x-immich-permission': 'tag.read',
      'x-immich-history': [{ version: 'v9', state: 'Deprecated', replacementId: 'getTag' }],
    });
    expect(canonicalise(document).paths['/tags/{id}']?.get).toEqual({
      deprecated: true,
      operationId: 'getTagById',
      parameters: [{ in: 'path', name: 'id', required: true, schema: { format: 'uuid', type: 'string' } }],
      responses: {
        '200': {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/TagResponseDto' } } },
          description: '',
        },
      },
      tags: ['Tags'],
      'x-immich-history': [{ version: 'v9', state: 'Deprecated', replacementId: 'getTag' }],
      'x-immich-permission': 'tag.read',
    });
  });

  test('drops the history of an operation that is not deprecated', () => {
    const document = smallDocument();
    Object.assign(document.paths['/tags/{id}']?.get ?? {}, {
      'x-immich-history': [{ version: 'v1', state: 'Added' }],
    });
    expect(canonicalise(document)).toEqual(canonicalise(smallDocument()));
  });

  test.each([
    ...['description', 'summary', 'example', 'examples', 'title', 'externalDocs', 'propertyNames'],
    ...['contentEncoding', 'contentMediaType', 'id', '$id', '$schema', '$anchor', '$comment', 'x-any'],
  ])('drops the keyword %s of a schema', (keyword) => {
    const schema: Schema = { type: 'string', [keyword]: 'text' };
    expect(canonicalSchema({ ...schema, not: schema })).toEqual({ type: 'string', not: { type: 'string' } });
  });

  test.each([
    ...['nullable', 'deprecated', 'readOnly', 'writeOnly'],
    ...['uniqueItems', 'exclusiveMinimum', 'exclusiveMaximum'],
  ])('drops %s only if it is false', (flag) => {
    expect(canonicalSchema({ [flag]: false })).toEqual({});
    expect(canonicalSchema({ [flag]: true })).toEqual({ [flag]: true });
  });

  test('writes names of headers and HTTP schemes in lower case', () => {
    const document = smallDocument();
    Object.assign(document.paths['/jobs']?.get?.responses ?? {}, {
      '204': { description: '', headers: { 'X-Total': { schema: { type: 'integer' } } } },
    });
    document.components = {
      ...document.components,
      securitySchemes: { b: { type: 'http', scheme: 'Bearer' } },
    };
    const { paths, components } = canonicalise(document);
    expect(Object.keys(paths['/jobs']?.get?.responses['204']?.headers ?? {})).toEqual(['x-total']);
    expect(components?.securitySchemes).toEqual({ b: { type: 'http', scheme: 'bearer' } });
  });

  test('keeps properties named like description keywords', () => {
    const schema: Schema = {
      type: 'object',
      properties: { description: { type: 'string' }, id: { type: 'string' } },
    };
    expect(canonicalSchema(schema)).toEqual(schema);
  });

  test.each<[string, Schema, Schema]>([
    [
      'a reference wrapped alone',
      { allOf: [{ $ref: '#/components/schemas/Unused' }] },
      { $ref: '#/components/schemas/Unused' },
    ],
    [
      'a reference with siblings',
      { $ref: '#/components/schemas/Unused', nullable: true },
      { allOf: [{ $ref: '#/components/schemas/Unused' }], nullable: true },
    ],
    [
      'a wrapped reference with siblings',
      { allOf: [{ $ref: '#/components/schemas/Unused' }], nullable: true },
      { allOf: [{ $ref: '#/components/schemas/Unused' }], nullable: true },
    ],
    [
      'a single member of anyOf',
      { anyOf: [{ type: 'string' }], nullable: true },
      { type: 'string', nullable: true },
    ],
    [
      'a single member of oneOf that is a reference',
      { oneOf: [{ $ref: '#/components/schemas/Unused' }] },
      { $ref: '#/components/schemas/Unused' },
    ],
    [
      'a single member of anyOf next to properties',
      { anyOf: [{ properties: { a: {} } }], properties: { b: {} } },
      { allOf: [{ properties: { a: {} } }], properties: { b: {} } },
    ],
    [
      'a single member of oneOf next to properties and allOf',
      { allOf: [{ type: 'object' }, {}], oneOf: [{ properties: { a: {} } }], properties: { b: {} } },
      { allOf: [{ type: 'object' }, {}, { properties: { a: {} } }], properties: { b: {} } },
    ],
    [
      'a wrapped schema with another default',
      { allOf: [{ type: 'string', default: 'a' }], default: 'b' },
      { type: 'string', default: 'b' },
    ],
    [
      'a reference next to allOf',
      { $ref: '#/components/schemas/Unused', allOf: [{ type: 'object' }, {}] },
      { allOf: [{ type: 'object' }, {}, { $ref: '#/components/schemas/Unused' }] },
    ],
    [
      'repeated values and names',
      { enum: ['b', 'a', 'b'], required: ['a', 'a'] },
      { enum: ['a', 'b'], required: ['a'] },
    ],
    ['a wrapped schema', { allOf: [{ type: 'string' }], nullable: true }, { type: 'string', nullable: true }],
  ])('has one canonical form for %s', (_title, schema, form) => {
    expect(canonicalSchema(schema)).toEqual(form);
  });
});
