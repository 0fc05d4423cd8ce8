import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../../../src/contract/index.js';
import { compare } from '../../../src/contract/drift/compare/compare.js';
import type { Fact } from '../../../src/contract/drift/rules/fact.js';
import { locationText } from '../../../src/contract/drift/rules/location.js';
import { MIRRORS } from '../../../src/contract/drift/rules/mirrors.js';
import { answers, sends } from './small-documents.js';

const NAMES = ['a', 'b', 'c'] as const;
const COMPONENTS = ['One', 'Two'] as const;

/** Schemas of a few properties, of which any may refer to a component, and so to themselves. */
const { schema } = fc.letrec<{ schema: Schema; leaf: Schema; object: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'schema' },
    tie('leaf'),
    tie('object'),
    fc.record({ type: fc.constant('array' as const), items: tie('schema') }),
    fc.record({ anyOf: fc.tuple(tie('leaf'), tie('object')) }),
  ),
  leaf: fc.oneof(
    fc.record(
      { type: fc.constantFrom('string', 'number', 'integer', 'boolean'), nullable: fc.constant(true) },
      { requiredKeys: ['type'] },
    ),
    fc
      .subarray(['x', 'y', 'z'], { minLength: 1 })
      .map((values) => ({ type: 'string' as const, enum: values })),
    fc.constantFrom(...COMPONENTS).map((name) => ({ $ref: `#/components/schemas/${name}` })),
  ),
  object: fc
    .tuple(
      fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 3 }),
      fc.subarray([...NAMES]),
      fc.constantFrom(undefined, false),
    )
    .map(([properties, required, additionalProperties]) => ({
      type: 'object' as const,
      properties,
      required: required.filter((name) => name in properties),
      ...(additionalProperties !== undefined && { additionalProperties }),
    })),
}));

const objects = schema.filter((each) => each.properties !== undefined);
const side = fc.record({ root: schema, One: objects, Two: objects });
type Side = { root: Schema; One: Schema; Two: Schema };

const sent = ({ root, ...schemas }: Side): OpenApiDocument => sends(root, schemas);
const received = ({ root, ...schemas }: Side): OpenApiDocument => answers(root, schemas);

/** Where in a schema a fact is, whatever the schema belongs to. */
const placeOf = ({ location }: Fact): string =>
  locationText(location).replace(/^(request|response 200) /, '');

describe('comparing two random contracts', () => {
  test('finds no difference if they are the same', () => {
    fc.assert(
      fc.property(side, (one) => {
        expect(compare(sent(one), sent(one))).toEqual([]);
        expect(compare(received(one), received(one))).toEqual([]);
      }),
    );
  });

  test('finds for requests the mirror image of what the reverse finds for responses', () => {
    fc.assert(
      fc.property(side, side, (from, to) => {
        const requests = compare(sent(from), sent(to));
        const responses = compare(received(to), received(from));
        // Both sides by the same name: the place, and the rule of requests that the rule of responses mirrors.
        const wanted = requests.flatMap((fact) => mirrored(fact).map((rules) => `${placeOf(fact)} ${rules}`));
        const found = responses.flatMap((fact) => mirrored(fact).map((rules) => `${placeOf(fact)} ${rules}`));
        expect(new Set(found)).toEqual(new Set(wanted));
      }),
      { numRuns: 500 },
    );
  });
});

/** The pairs of mirrored rules that a fact is one half of, by the rule for what is sent. */
function mirrored({ rule }: Fact): string[] {
  const pairs = MIRRORS.filter((pair) => pair.includes(rule)).map(([request]) => request);
  return [...new Set(pairs)];
}

/** Changes to an object with the property `a`, and their effect if it is sent or received. */
const MUTATIONS: Record<
  string,
  { change: (schema: Schema) => Schema; sent: 'breaks' | 'safe'; received: 'breaks' | 'safe' }
> = {
  'a new required property': {
    change: (s) => with_(s, 'z', { type: 'string' }, true),
    sent: 'breaks',
    received: 'safe',
  },
  'a new optional property': {
    change: (s) => with_(s, 'z', { type: 'string' }, false),
    sent: 'safe',
    received: 'safe',
  },
  'a removed required property': { change: (s) => without(s, 'a'), sent: 'safe', received: 'breaks' },
  'a property that became nullable': {
    change: (s) => with_(s, 'a', { type: 'string', nullable: true }, true),
    sent: 'safe',
    received: 'breaks',
  },
  'a property that became optional': {
    change: (s) => with_(s, 'a', { type: 'string' }, false),
    sent: 'safe',
    received: 'breaks',
  },
  'a property of another type': {
    change: (s) => with_(s, 'a', { type: 'boolean' }, true),
    sent: 'breaks',
    received: 'breaks',
  },
  'a property that became an enum': {
    change: (s) => with_(s, 'a', { type: 'string', enum: ['x'] }, true),
    sent: 'breaks',
    received: 'safe',
  },
  'a property that got a maximum length': {
    change: (s) => with_(s, 'a', { type: 'string', maxLength: 3 }, true),
    sent: 'safe',
    received: 'safe',
  },
  'another description': {
    change: (s) => ({ ...s, description: 'Another description.' }) as Schema,
    sent: 'safe',
    received: 'safe',
  },
};

const with_ = (schema: Schema, name: string, property: Schema, required: boolean): Schema => ({
  ...schema,
  properties: { ...schema.properties, [name]: property },
  required: [...(schema.required ?? []).filter((each) => each !== name), ...(required ? [name] : [])],
});

function without(schema: Schema, name: string): Schema {
  const { [name]: _gone, ...properties } = schema.properties ?? {};
  return { ...schema, properties, required: (schema.required ?? []).filter((each) => each !== name) };
}

describe.each(Object.entries(MUTATIONS))('%s', (_name, { change, ...effects }) => {
  // At any place in a schema of any kind, with or without a reference.
  const place = fc.record({ around: objects, byReference: fc.boolean(), inList: fc.boolean() });
  const target: Schema = { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] };

  test.each(['sent', 'received'] as const)('breaks or is safe as listed if it is %s', (way) => {
    fc.assert(
      fc.property(place, side, ({ around, byReference, inList }, others) => {
        const contract = (inner: Schema): OpenApiDocument => {
          const schemas = { One: others.One, Two: others.Two, Inner: inner };
          const here = byReference ? { $ref: '#/components/schemas/Inner' } : inner;
          const root = with_(around, 'inner', inList ? { type: 'array', items: here } : here, true);
          return way === 'sent' ? sends(root, schemas) : answers(root, schemas);
        };
        const errors = compare(contract(target), contract(change(target))).filter(
          ({ level }) => level === 'error',
        );
        expect(errors.length > 0 ? 'breaks' : 'safe').toBe(effects[way]);
      }),
      { numRuns: 50 },
    );
  });
});
