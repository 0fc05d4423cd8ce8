import { describe, expect, test } from 'vitest';
import {
  DocumentError,
  type OpenApiDocument,
  parseDocument,
  type Schema,
} from '../../../src/contract/index.js';
import { compare } from '../../../src/contract/drift/compare/compare.js';
import { answers, type Schemas } from './small-documents.js';

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
  test('resolves each schema once where `allOf` doubles at 28 levels', () => {
    const [base, revision] = pair((last) =>
      named(29, (index) => (index === 28 ? last : { allOf: [ref(`S${index + 1}`), ref(`S${index + 1}`)] })),
    );
    expect(compare(base, revision).map(({ rule }) => rule)).toEqual(['response-property-type-changed']);
  });

  test('ends for ten components that refer to each other, and finds the difference in each place', () => {
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

  test('reports the difference of a cycle for every operation that reaches any part of the cycle', () => {
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

  test('describes a list of itself', () => {
    const list: Schema = { type: 'array', items: { allOf: [ref('S0')], minItems: 1 } };
    const base = answers({ type: 'object' }, { S0: list });
    const revision = answers(
      { type: 'object', properties: { list: { allOf: [ref('S0')], minItems: 1 } } },
      { S0: list },
    );
    expect(compare(base, revision)).toHaveLength(1);
  });

  test.each<[string, () => [OpenApiDocument, OpenApiDocument], string]>([
    [
      'schemas that are nested in 1,000 others',
      () =>
        pair((last) =>
          named(1_001, (i) => (i === 1_000 ? last : { type: 'object', properties: { p: ref(`S${i + 1}`) } })),
        ),
      'nested more than 300 levels deep',
    ],
    [
      '1,000 references that lead to one another',
      () =>
        pair((last) =>
          named(1_001, (i) => (i === 1_000 ? last : { allOf: [ref(`S${i + 1}`), { type: 'object' }] })),
        ),
      'more than 200 references',
    ],
    [
      'a difference that is reached in a million ways',
      () =>
        pair((last) =>
          named(21, (i) =>
            i === 20 ? last : { type: 'object', properties: { a: ref(`S${i + 1}`), b: ref(`S${i + 1}`) } },
          ),
        ),
      'differs in more than 100000 places',
    ],
    [
      'a schema that holds itself beside a limit',
      () =>
        pair((last) => ({
          S0: {
            type: 'object',
            properties: { p: { allOf: [ref('S0')], minProperties: 1 } as Schema, ...last.properties },
          },
        })),
      'nested more than 300 levels deep',
    ],
  ])('refuses %s, in a sentence', (_what, documents, message) => {
    const [base, revision] = documents();
    expect(() => compare(base, revision)).toThrow(DocumentError);
    expect(() => compare(base, revision)).toThrow(message);
  });
});

describe('reading a hostile document', () => {
  const deep = (levels: number) => `{"openapi": "3.0.0", "x": ${'['.repeat(levels)}${']'.repeat(levels)}}`;

  test.each<[string, string, string]>([
    ['is nested 20,000 levels deep', deep(20_000), 'is nested more than 200 levels deep'],
    ['has a schema nested 20,000 levels deep', nestedItems(20_000), 'is nested more than 200 levels deep'],
    ['is YAML that refers to itself', 'openapi: &a\n  x: *a\n', 'is nested more than 200 levels deep'],
    ['is YAML whose aliases multiply', aliases(9), 'is neither JSON nor YAML'],
    ['has a key `__proto__`', '{"openapi": "3.0.0", "__proto__": {}}', 'has a key `__proto__`'],
    [
      'has a key with a terminal escape',
      '{"openapi": "3.0.0", "a\\u001b[2J": {}}',
      'has a key with control characters: a\uFFFD[2J',
    ],
  ])('refuses one that %s', (_what, text, message) => {
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
