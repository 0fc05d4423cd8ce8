import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  type OpenApiDocument,
  parseDocument,
  type Schema,
} from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';

/** A document of OpenAPI 3.1 with these schemas, and what else it has. */
const in31 = (schemas: object, more: object = {}): OpenApiDocument =>
  parseDocument(
    JSON.stringify({
      ...smallDocument(),
      openapi: '3.1.0',
      ...more,
      components: {
        ...smallDocument().components,
        schemas: { ...smallDocument().components?.schemas, ...schemas },
      },
    }),
    'It',
  );

/** What the contract has for a schema of OpenAPI 3.1. */
const read = (schema: unknown): Schema | undefined =>
  canonicalise(in31({ Thing: schema })).components?.schemas?.['Thing'];

const COLOR = { $ref: '#/components/schemas/Color' };

// The compiler does not accept a literal with these keys as a `Schema`.
const CALLED_LIKE_MEMBERS: Schema = {
  type: 'object',
  properties: Object.fromEntries<Schema>([
    ['constructor', { type: 'string', nullable: true }],
    ['valueOf', COLOR],
  ]),
};

describe('a schema of OpenAPI 3.1', () => {
  test.each<[string, unknown, Schema]>([
    ['a type or null', { type: ['string', 'null'] }, { type: 'string', nullable: true }],
    ['null', { type: 'null' }, { enum: [null], nullable: true }],
    ['a list of null', { type: ['null'] }, { enum: [null], nullable: true }],
    [
      'several types',
      { type: ['string', 'integer', 'null'], minLength: 1, minimum: 2, default: 3 },
      {
        anyOf: [
          { type: 'string', minLength: 1 },
          { type: 'integer', minimum: 2 },
        ],
        default: 3,
        nullable: true,
      },
    ],
    ['a number or an integer', { type: ['number', 'integer'] }, { type: 'number' }],
    [
      'a map of values or null',
      { type: 'object', additionalProperties: { type: ['string', 'null'] } },
      { type: 'object', additionalProperties: { type: 'string', nullable: true } },
    ],
    ['a constant', { const: 'a' }, { type: 'string', enum: ['a'] }],
    ['a constant of a type', { type: 'integer', const: 1 }, { type: 'integer', enum: [1] }],
    ['the constant null', { const: null }, { enum: [null], nullable: true }],
    [
      'values and null',
      { type: ['string', 'null'], enum: ['a', null] },
      { type: 'string', enum: ['a'], nullable: true },
    ],
    [
      'an exclusive limit',
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
      { type: 'number', minimum: 0, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true },
    ],
    [
      'an exclusive limit below a limit',
      { type: 'number', minimum: 1, exclusiveMinimum: 0 },
      { type: 'number', minimum: 1 },
    ],
    [
      'a file',
      { type: 'string', contentMediaType: 'application/octet-stream' },
      { type: 'string', format: 'binary' },
    ],
    ['base64', { type: 'string', contentEncoding: 'base64' }, { type: 'string', format: 'byte' }],
    ['bytes', { type: 'string', contentEncoding: 'binary' }, { type: 'string', format: 'binary' }],
    [
      'base64 of a file',
      { type: 'string', contentEncoding: 'base64', contentMediaType: 'application/octet-stream' },
      { type: 'string', format: 'byte' },
    ],
    ['text of another type', { type: 'string', contentMediaType: 'application/json' }, { type: 'string' }],
    [
      'text with a format',
      { type: 'string', format: 'uuid', contentEncoding: 'base64' },
      { type: 'string', format: 'uuid' },
    ],
    [
      'several types with values of each',
      { type: ['string', 'integer', 'boolean', 'null'], enum: ['a', 1, true, null] },
      {
        anyOf: [
          { type: 'string', enum: ['a'] },
          { type: 'integer', enum: [1] },
          { type: 'boolean', enum: [true] },
        ],
        nullable: true,
      },
    ],
    [
      'several types next to alternatives',
      { type: ['string', 'object'], minLength: 1, properties: { a: {} }, anyOf: [COLOR, { type: 'object' }] },
      {
        allOf: [
          {
            anyOf: [
              { type: 'string', minLength: 1 },
              { type: 'object', properties: { a: {} } },
            ],
          },
        ],
        anyOf: [COLOR, { type: 'object' }],
      },
    ],
    [
      'exclusive limits equal to limits',
      { type: 'number', minimum: 1, exclusiveMinimum: 1, maximum: 2, exclusiveMaximum: 2 },
      { type: 'number', minimum: 1, exclusiveMinimum: true, maximum: 2, exclusiveMaximum: true },
    ],
    [
      'exclusive limits outside limits',
      { type: 'number', minimum: 1, exclusiveMinimum: 0, maximum: 2, exclusiveMaximum: 3 },
      { type: 'number', minimum: 1, maximum: 2 },
    ],
    [
      'exclusive limits inside limits',
      { type: 'number', minimum: 1, exclusiveMinimum: 2, maximum: 9, exclusiveMaximum: 8 },
      { type: 'number', minimum: 2, exclusiveMinimum: true, maximum: 8, exclusiveMaximum: true },
    ],
    [
      'a list of alternatives with names of schemas in its mapping',
      {
        oneOf: [COLOR, { type: 'object' }],
        discriminator: { propertyName: 'kind', mapping: { red: 'Color', blue: COLOR.$ref } },
      },
      {
        oneOf: [COLOR, { type: 'object' }],
        discriminator: { propertyName: 'kind', mapping: { red: COLOR.$ref, blue: COLOR.$ref } },
      },
    ],
    ['anything', true, {}],
    ['nothing', false, { not: {} }],
    ['a reference or null', { anyOf: [COLOR, { type: 'null' }] }, { allOf: [COLOR], nullable: true }],
    ['null or a reference', { oneOf: [{ type: 'null' }, COLOR] }, { allOf: [COLOR], nullable: true }],
    ['a reference with siblings', { ...COLOR, default: 'red' }, { allOf: [COLOR], default: 'red' }],
    [
      'two schemas or null',
      { anyOf: [COLOR, { type: 'integer' }, { type: 'null' }] },
      { anyOf: [COLOR, { type: 'integer' }], nullable: true },
    ],
    ['examples', { type: 'string', examples: [{ $ref: 'other.json' }] }, { type: 'string' }],
    ['a percent-encoded reference', { items: { $ref: '#/components/schemas/%43olor' } }, { items: COLOR }],
    [
      'properties named like members that every object inherits',
      { type: 'object', properties: { constructor: { type: ['string', 'null'] }, valueOf: COLOR } },
      CALLED_LIKE_MEMBERS,
    ],
  ])('can be %s', (_what, schema, expected) => {
    expect(read(schema)).toEqual(expected);
  });

  test('can refer to its own `$defs`, to those of the document, and to a part of a schema', () => {
    const document = in31({
      Thing: {
        properties: {
          a: { $ref: '#/$defs/Near' },
          b: { $ref: '#/components/schemas/Thing/$defs/Near' },
          c: { $ref: '#/components/schemas/TagResponseDto/properties/color' },
        },
        $defs: { Near: { type: 'string', const: 'near' } },
      },
      Other: { properties: { a: { $ref: '#/$defs/Near' } }, $defs: { Near: { type: ['integer', 'null'] } } },
    });
    const { schemas = {} } = canonicalise(document).components ?? {};
    expect(schemas).toMatchObject({
      Thing: {
        properties: {
          a: { $ref: '#/components/schemas/Near' },
          b: { $ref: '#/components/schemas/Near' },
          c: { $ref: '#/components/schemas/color' },
        },
      },
      Near: { type: 'string', enum: ['near'] },
      color: COLOR,
      Other: { properties: { a: { $ref: '#/components/schemas/_defs.Near' } } },
      '_defs.Near': { type: 'integer', nullable: true },
    });
    const nested = in31({
      Thing: {
        items: { $ref: '#/$defs/Near', $defs: { Near: { type: 'integer' } } },
        $defs: { Near: { type: 'string' } },
      },
    });
    expect(canonicalise(nested).components?.schemas?.['Near']).toEqual({ type: 'integer' });
    const far = in31(
      { Thing: { items: { $ref: '#/$defs/Far' } } },
      { $defs: { Far: { items: { $ref: '#/$defs/Far' } } } },
    );
    expect(canonicalise(far).components?.schemas).toMatchObject({
      Thing: { items: { $ref: '#/components/schemas/Far' } },
      Far: { items: { $ref: '#/components/schemas/Far' } },
    });
  });
});

describe('an OpenAPI document', () => {
  const jobs = (item: object, more: object = {}) =>
    canonicalise(
      parseDocument(
        JSON.stringify({ ...smallDocument(), ...more, paths: { ...smallDocument().paths, '/jobs': item } }),
        'It',
      ),
    ).paths['/jobs'];
  const id = { name: 'id', in: 'query', schema: { type: 'string' } } as const;
  const size = { name: 'size', in: 'query', schema: { type: 'integer' } } as const;
  const response = { description: '', content: { 'application/json': { schema: COLOR } } };

  test('can declare parameters for all operations of a path', () => {
    const get = { operationId: 'getJobs', parameters: [{ ...id, required: true }], responses: {} };
    expect(jobs({ parameters: [id, size], get })).toEqual({
      get: { operationId: 'getJobs', parameters: [{ ...id, required: true }, size], responses: {} },
    });
  });

  test('can declare parameters, bodies, responses and headers as components', () => {
    const components = {
      ...smallDocument().components,
      parameters: { Id: id, Same: { $ref: '#/components/parameters/Id' } },
      requestBodies: { Color: { content: response.content } },
      responses: { Color: { ...response, headers: { ETag: { $ref: '#/components/headers/Tag' } } } },
      headers: { Tag: { schema: { type: 'string' } } },
    };
    const item = {
      post: {
        operationId: 'getJobs',
        parameters: [{ $ref: '#/components/parameters/Same' }],
        requestBody: { $ref: '#/components/requestBodies/Color' },
        responses: { '200': { $ref: '#/components/responses/Color' } },
      },
    };
    expect(jobs(item, { components })).toEqual({
      post: {
        operationId: 'getJobs',
        parameters: [id],
        requestBody: { content: response.content },
        responses: { '200': { ...response, headers: { etag: { schema: { type: 'string' } } } } },
      },
    });
  });

  test('can have extensions next to paths and responses', () => {
    const item = {
      'x-note': 1,
      get: { operationId: 'getJobs', responses: { 'x-note': 1, '204': { description: '' } } },
    };
    const document = {
      ...smallDocument(),
      paths: { ...smallDocument().paths, '/jobs': item, 'x-groups': ['a'] },
    };
    expect(canonicalise(parseDocument(JSON.stringify(document), 'It')).paths['/jobs']).toEqual({
      get: { operationId: 'getJobs', responses: { '204': { description: '' } } },
    });
  });

  test('can have a file body without a schema, in OpenAPI 3.1', () => {
    const get = {
      operationId: 'getJobs',
      responses: { '200': { description: '', content: { 'application/octet-stream': {} } } },
    };
    expect(jobs({ get }, { openapi: '3.1.1' })).toEqual({
      get: {
        operationId: 'getJobs',
        responses: {
          '200': {
            description: '',
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
          },
        },
      },
    });
  });

  test.each([
    ['image/*', '3.1.0', { type: 'string', format: 'binary' }],
    ['video/mp4', '3.1.0', { type: 'string', format: 'binary' }],
    ['audio/mpeg', '3.1.0', { type: 'string', format: 'binary' }],
    ['text/plain', '3.1.0', {}],
    ['application/octet-stream', '3.0.3', {}],
  ])('with a body of %s without a schema, in OpenAPI %s, has the schema %j', (mediaType, openapi, schema) => {
    const content = { [mediaType]: {} };
    const get = { operationId: 'getJobs', responses: { '200': { description: '', content } } };
    expect(jobs({ get }, { openapi })?.get?.responses['200']?.content?.[mediaType]?.schema).toEqual(schema);
  });
});
