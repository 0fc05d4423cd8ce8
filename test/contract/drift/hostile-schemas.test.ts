import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  DocumentError,
  type OpenApiDocument,
  parseDocument,
  type Schema,
} from '../../../src/contract/index.js';
import { compare } from '../../../src/contract/drift/compare/compare.js';
import { locationText } from '../../../src/contract/drift/rules/location.js';
import { answers, operation, type Schemas } from './small-documents.js';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const named = (length: number, schemaAt: (index: number) => Schema): Schemas =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`S${index}`, schemaAt(index)]));

/** Two documents that differ in the last schema only. */
function pair(schemasWith: (last: Schema) => Schemas): [OpenApiDocument, OpenApiDocument] {
  const document = (last: Schema) => answers(ref('S0'), schemasWith(last));
  const object = (type: 'string' | 'integer'): Schema => ({ type: 'object', properties: { end: { type } } });
  return [document(object('string')), document(object('integer'))];
}

describe('comparing hostile schemas', () => {
  test('resolves each schema once if `allOf` doubles at each of 28 levels', () => {
    const [base, revision] = pair((last) =>
      named(29, (index) => (index === 28 ? last : { allOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)] })),
    );
    expect(compare(base, revision).map(({ rule }) => rule)).toEqual(['response-property-type-changed']);
  });

  test('terminates for ten components that refer to each other, and finds the difference in each place', () => {
    const [base, revision] = pair((last) =>
      named(10, (index) => ({
        type: 'object',
        properties: {
          ...Object.fromEntries(Array.from({ length: 10 }, (_, other) => [`p${other}`, ref(`S${other}`)])),
          ...(index === 9 && last.properties),
        },
      })),
    );
    const facts = compare(base, revision);
    expect(new Set(facts.map(({ cause }) => cause))).toEqual(new Set(['S9.end']));
    expect(facts.length).toBeGreaterThan(0);
    expect(compare(base, base)).toEqual([]);
  });

  test('reports a difference inside a cycle for every operation that reaches the cycle', () => {
    const schemas = (type: 'string' | 'integer'): Schemas => ({
      A: { type: 'object', properties: { b: ref('B'), c: ref('C') } },
      B: { type: 'object', properties: { a: ref('A'), end: { type } } },
      C: { type: 'object', properties: { b: ref('B') } },
    });
    const document = (type: 'string' | 'integer'): OpenApiDocument => {
      const { components } = answers(ref('A'), schemas(type));
      const operation = (name: string) => ({
        get: { ...answers(ref(name)).paths['/things']?.get, operationId: `get${name}` },
      });
      return {
        ...answers(ref('A'), schemas(type)),
        ...(components && { components }),
        paths: paths(operation),
      };
    };
    const paths = (operation: (name: string) => object): OpenApiDocument['paths'] =>
      Object.fromEntries(['A', 'B', 'C'].map((name) => [`/${name}`, operation(name)]));
    const reached = compare(document('string'), document('integer')).map(({ operation }) => operation);
    expect(new Set(reached)).toEqual(new Set(['GET /A', 'GET /B', 'GET /C']));
  });

  test('describes a list that contains itself', () => {
    const list: Schema = { type: 'array', items: { allOf: [ref('S0')], minItems: 1 } };
    const base = answers({ type: 'object' }, { S0: list });
    const revision = answers(
      { type: 'object', properties: { list: { allOf: [ref('S0')], minItems: 1 } } },
      { S0: list },
    );
    expect(compare(base, revision)).toHaveLength(1);
  });

  test('compares a schema that contains itself next to a limit', () => {
    const [base, revision] = pair((last) => ({
      S0: {
        type: 'object',
        properties: { p: { allOf: [ref('S0')], minProperties: 1 } as Schema, ...last.properties },
      },
    }));
    const places = compare(base, revision).map(({ location }) => locationText(location));
    expect(places).toEqual(['response 200 application/json end', 'response 200 application/json p.end']);
  });

  test('compares a schema whose property combines it with itself again at each level', () => {
    const [base, revision] = pair((last) => ({
      S0: {
        type: 'object',
        properties: {
          p: { allOf: [ref('S0'), { type: 'object', properties: { p: ref('S0') } }] },
          ...last.properties,
        },
      },
    }));
    const places = compare(base, revision).map(({ location }) => locationText(location));
    expect(places).toEqual(['response 200 application/json end', 'response 200 application/json p.end']);
  });

  test('matches a member with a hundred properties that each contain it, next to a limit', () => {
    const limited: Schema = { allOf: [ref('S0')], minProperties: 1 };
    const properties = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, limited]));
    const document = (root: Schema) =>
      answers(root, { S0: { type: 'object', properties }, S1: { type: 'object' } });
    expect(compare(document({ anyOf: [ref('S0'), ref('S1')] }), document(ref('S0')))).toHaveLength(1);
  });

  test('compares recursive schemas whose references are at different levels', () => {
    const property = (p: Schema, rest: Schema['properties'] = {}): Schema => ({
      type: 'object',
      properties: { p, ...rest },
    });
    const base = answers(ref('S0'), { S0: property(property(ref('S0'))) });
    const revision = answers(property(ref('S0')), {
      S0: property(property(ref('S0')), { q: { type: 'string' } }),
    });
    const places = compare(base, revision).map(({ location }) => locationText(location));
    expect(places).toEqual(['response 200 application/json p.q']);
  });

  test.each<[string, () => [OpenApiDocument, OpenApiDocument], string]>([
    [
      'schemas nested 1,000 levels deep',
      () =>
        pair((last) =>
          named(1_001, (i) => (i === 1_000 ? last : { type: 'object', properties: { p: ref(`S${i + 1}`) } })),
        ),
      'nested more than 300 levels deep',
    ],
    [
      'a chain of 1,000 references',
      () =>
        pair((last) =>
          named(1_001, (i) => (i === 1_000 ? last : { allOf: [ref(`S${i + 1}`), { type: 'object' }] })),
        ),
      'more than 200 references',
    ],
    [
      'schemas that combine in thousands of ways',
      () =>
        pair((last) => ({
          S0: { type: 'object', properties: { a: { allOf: [ref('S0'), ref('S1')] }, b: ref('S0') } },
          ...Object.fromEntries(
            Array.from({ length: 12 }, (_, index): [string, Schema] => {
              const next = ref(`S${index + 2}`);
              return [
                `S${index + 1}`,
                index === 11 ? last : { type: 'object', properties: { a: next, b: next } },
              ];
            }),
          ),
        })),
      'nested more than 300 levels deep',
    ],
    [
      'a difference that a million paths lead to',
      () =>
        pair((last) =>
          named(21, (i) =>
            i === 20 ? last : { type: 'object', properties: { a: ref(`S${i + 1}`), b: ref(`S${i + 1}`) } },
          ),
        ),
      'differs in more than 100000 places',
    ],
  ])('rejects %s with a one-sentence message', (_what, documents, message) => {
    const [base, revision] = documents();
    expect(() => compare(base, revision)).toThrow(DocumentError);
    expect(() => compare(base, revision)).toThrow(message);
  });
});

describe('a hostile schema of OpenAPI 3.1', () => {
  const documentWith = (thing: unknown, more: object = {}): string =>
    JSON.stringify({
      ...answers(ref('Thing'), {}),
      openapi: '3.1.0',
      components: { schemas: { Thing: thing, ...more } },
    });
  const SELF = { $ref: '#/components/schemas/Thing' };

  test.each<[string, unknown]>([
    ['refers to itself in a list of types', { type: ['array', 'null'], items: SELF }],
    ['is a oneOf of itself and a string', { anyOf: [SELF, { type: 'string' }] }],
    ['is the `not` of itself', { not: SELF }],
    ['contains itself in keywords without a rule', { prefixItems: [SELF], if: SELF, contains: SELF }],
    ['has limits that contradict each other', { type: 'string', minLength: 5, maxLength: -1 }],
    ['has a number in its list of types', { type: 'object', properties: { p: { enum: [{}, [], null] } } }],
    [
      'refers to a part of itself',
      { properties: { a: { $ref: '#/components/schemas/Thing/properties/b' }, b: SELF } },
    ],
  ])('that %s equals itself, and differs from another', (_what, thing) => {
    const document = canonicalise(parseDocument(documentWith(thing), 'It'));
    const other = canonicalise(parseDocument(documentWith({ type: 'boolean' }), 'It'));
    expect(compare(document, document)).toEqual([]);
    expect(compare(document, other)).not.toEqual([]);
    expect(compare(other, document)).not.toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['is a reference to itself', SELF, 'has a schema that refers only to itself: Thing.'],
    ['is a oneOf of itself only', { oneOf: [SELF] }, 'has a schema that refers only to itself: Thing.'],
    [
      'is an allOf of itself and another',
      { allOf: [SELF, { type: 'object' }] },
      'has a schema that refers only to itself: Thing.',
    ],
    [
      'refers to itself through its own parts',
      { $ref: '#/components/schemas/Thing/$defs/A', $defs: { A: { $ref: '#/components/schemas/Thing' } } },
      'has a schema that refers only to itself: Thing.',
    ],
    ['is null', null, 'describes the schema Thing in a way that is not supported.'],
    ['has a number as its type', { type: 5 }, 'describes the schema Thing in a way that is not supported.'],
    [
      'has an empty type',
      { type: ['string', 5] },
      'describes the schema Thing in a way that is not supported.',
    ],
    [
      'has a pattern that is an object',
      { pattern: {} },
      'describes the schema Thing in a way that is not supported.',
    ],
    [
      'has a limit that is a string',
      { maxLength: '5' },
      'describes the schema Thing in a way that is not supported.',
    ],
    ['has an empty enum', { enum: [] }, 'describes the schema Thing in a way that is not supported.'],
    ['refers to a number', { $ref: 5 }, 'describes the schema Thing in a way that is not supported.'],
    [
      'has a discriminator whose mapping is a number',
      { oneOf: [{ type: 'string' }], discriminator: { propertyName: 'kind', mapping: 5 } },
      'describes the schema Thing in a way that is not supported.',
    ],
    [
      'refers to an inherited member',
      { $ref: '#/components/schemas/constructor' },
      'does not have: constructor.',
    ],
    ['refers to the whole document', { $ref: '#/' }, 'has holes: The reference #/ leads nowhere.'],
    ['has a reference that cannot be decoded', { $ref: '#/components/schemas/%E0' }, 'does not have: %E0.'],
  ])('that %s is rejected with a one-sentence message', (_what, thing, message) => {
    expect(() => parseDocument(documentWith(thing), 'It')).toThrow(DocumentError);
    expect(() => parseDocument(documentWith(thing), 'It')).toThrow(message);
  });

  test('with 3,000 parts that refer to each other is rejected with a one-sentence message', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [
        `p${index}`,
        { $ref: `#/components/schemas/Thing/properties/p${(index + 1) % 3_000}` },
      ]),
    );
    expect(() => parseDocument(documentWith({ properties }), 'It')).toThrow('more than 2000 schemas');
  });
});

describe('reading a hostile document', () => {
  test.each<[string, object, string]>([
    [
      'has two parameters with the same name',
      { parameters: ['a', 'a'].map((name) => ({ name, in: 'query', schema: {} })) },
      'describes GET /things in a way that is not supported.',
    ],
    [
      'has a header that is null',
      { responses: { '200': { description: '', headers: { ETag: null } } } },
      'describes GET /things in a way that is not supported.',
    ],
  ])('rejects a document that %s', (_what, facts, message) => {
    const document = operation({});
    Object.assign(document.paths['/things']?.get ?? {}, facts);
    expect(() => parseDocument(JSON.stringify(document), 'It')).toThrow(message);
  });

  test.each<[string, object, string]>([
    ['servers that are not a list', { servers: {} }, 'has `servers` that are not a list of addresses.'],
    ['a server without a URL', { servers: [{}] }, 'has `servers` that are not a list of addresses.'],
    [
      'a security requirement that is a string',
      { security: 'key' },
      'has a `security` that is not a list of requirements.',
    ],
    [
      'a security scheme whose type is an object',
      { components: { securitySchemes: { key: { type: 'http', scheme: {} } } } },
      'has security schemes that are not objects.',
    ],
  ])('rejects a document with %s', (_what, more, message) => {
    expect(() => parseDocument(JSON.stringify({ ...operation({}), ...more }), 'It')).toThrow(message);
  });

  const deep = (levels: number) => `{"openapi": "3.0.0", "x": ${'['.repeat(levels)}${']'.repeat(levels)}}`;

  test.each<[string, string, string]>([
    ['is nested 20,000 levels deep', deep(20_000), 'is nested more than 200 levels deep'],
    ['has a schema nested 20,000 levels deep', nestedItems(20_000), 'is nested more than 200 levels deep'],
    ['is YAML with an alias to itself', 'openapi: &a\n  x: *a\n', 'is nested more than 200 levels deep'],
    ['is YAML whose aliases expand exponentially', aliases(9), 'is neither JSON nor YAML'],
    ['has a key `__proto__`', '{"openapi": "3.0.0", "__proto__": {}}', 'has a key `__proto__`'],
    [
      'has a key with a terminal escape',
      '{"openapi": "3.0.0", "a\\u001b[2J": {}}',
      'has a key with control characters: a\uFFFD[2J',
    ],
  ])('rejects a document that %s', (_what, text, message) => {
    expect(() => parseDocument(text, 'It')).toThrow(message);
  });
});

function nestedItems(levels: number): string {
  return `{"openapi":"3.0.0","components":{"schemas":{"A":${'{"items":'.repeat(levels)}{}${'}'.repeat(levels)}}}}`;
}

function aliases(levels: number): string {
  const lines = ['openapi: "3.0.0"', 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level <= levels; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}
