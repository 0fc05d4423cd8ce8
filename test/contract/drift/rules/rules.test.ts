import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  type OpenApiDocument,
  type Operation,
  type Schema,
} from '../../../../src/contract/index.js';
import { compare } from '../../../../src/contract/drift/compare/compare.js';
import { MIRRORS, mirrorsOf, WITHOUT_MIRROR } from '../../../../src/contract/drift/rules/mirrors.js';
import { isRuleId, RULES, type RuleId, ruleOf } from '../../../../src/contract/drift/rules/rules.js';
import { answers, documentOf, having, operation, sends, takes } from '../small-documents.js';

type Pair = [from: OpenApiDocument, to: OpenApiDocument];

interface Fixture {
  fires: Pair;
  /** A similar change with another rule; by default the opposite change. */
  quiet?: Pair;
}

const TEXT: Schema = { type: 'string' };
const NUMBER: Schema = { type: 'number' };
const INTEGER: Schema = { type: 'integer' };
const NULLABLE: Schema = { type: 'string', nullable: true };
const A: Schema = { type: 'string', enum: ['a'] };
const AB: Schema = { type: 'string', enum: ['a', 'b'] };
const FILE: Schema = { type: 'string', format: 'binary' };
const DATE_TIME: Schema = { type: 'string', format: 'date-time' };
const EMPTY: Schema = { type: 'object', properties: {} };
const CLOSED: Schema = { type: 'object', additionalProperties: false };
const OPEN: Schema = { type: 'object' };
const DATE: Schema = { type: 'string', format: 'date' };
const OLD: Schema = { type: 'string', deprecated: true };
const either = (...anyOf: Schema[]): Schema => ({ anyOf });

const nothing = documentOf({});
const plain = operation({});
const old = operation({ deprecated: true });
const body = (required: boolean): Partial<Operation> => ({
  requestBody: { required, content: { 'application/json': { schema: TEXT } } },
});
const content = (...types: string[]) => Object.fromEntries(types.map((type) => [type, { schema: TEXT }]));
const statuses = (...codes: string[]): OpenApiDocument =>
  operation({ responses: Object.fromEntries(codes.map((code) => [code, { description: '' }])) });
const responding = (...types: string[]): OpenApiDocument =>
  operation({ responses: { '200': { description: '', content: content(...types) } } });
const taking = (...types: string[]): OpenApiDocument =>
  operation({ requestBody: { required: true, content: content(...types) } });
const header = (required: boolean): OpenApiDocument =>
  operation({ responses: { '200': { description: '', headers: { ETag: { required, schema: TEXT } } } } });
const thing = (
  operationId: string,
  method: 'get' | 'put',
  deprecated = false,
): OpenApiDocument['paths'][string] => ({
  [method]: { operationId, deprecated, responses: { '200': { description: '' } } },
});
const withPut = (deprecated: boolean) =>
  documentOf({ '/things': { ...thing('getThing', 'get'), ...thing('putThing', 'put', deprecated) } });
const pathOf = (name: string, parameters = [name]): OpenApiDocument =>
  documentOf({
    [`/things/{${name}}`]: {
      get: {
        operationId: 'getThing',
        parameters: parameters.map((each) => ({ name: each, in: 'path', required: true, schema: TEXT })),
        responses: { '200': { description: '' } },
      },
    },
  });
const named = (name: string): OpenApiDocument =>
  answers({ $ref: `#/components/schemas/${name}` }, { [name]: having(TEXT) });
/** A schema with two alternatives, `Cat` and `Dog`, and this discriminator. */
const pets = (
  of: (schema: Schema, schemas: Record<string, Schema>) => OpenApiDocument,
  discriminator?: NonNullable<Schema['discriminator']>,
): OpenApiDocument =>
  of(
    {
      oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
      ...(discriminator && { discriminator }),
    },
    { Cat: having(TEXT), Dog: having(NUMBER) },
  );
const KIND = { propertyName: 'kind' };
const SPECIES = { propertyName: 'species' };
const mapping = (...values: string[]) => ({
  propertyName: 'kind',
  mapping: Object.fromEntries(
    ['Dog', ...values].map((value) => [value, `#/components/schemas/${value === 'Dog' ? 'Dog' : 'Cat'}`]),
  ),
});
const withServer = (url: string): OpenApiDocument => canonicalise({ ...plain, servers: [{ url }] });
const withScheme = (name: string): OpenApiDocument =>
  canonicalise({
    ...secured('key'),
    components: { securitySchemes: { key: { type: 'apiKey', in: 'header', name } } },
  });
const open = operation({ security: [] });
const secured = (...schemes: string[]) =>
  operation({ security: schemes.map((scheme) => ({ [scheme]: [] })) });

const FIXTURES: Record<RuleId, Fixture> = {
  'api-path-removed-without-deprecation': { fires: [plain, nothing] },
  'api-path-removed-with-deprecation': { fires: [old, nothing], quiet: [plain, nothing] },
  'api-removed-without-deprecation': { fires: [withPut(false), plain], quiet: [withPut(true), plain] },
  'api-removed-with-deprecation': { fires: [withPut(true), plain], quiet: [withPut(false), plain] },
  'endpoint-added': { fires: [nothing, plain] },
  'endpoint-deprecated': { fires: [plain, old] },
  'endpoint-reactivated': { fires: [old, plain] },
  'operation-id-changed': {
    fires: [plain, operation({ operationId: 'readThing' })],
    quiet: [plain, operation({ tags: ['Things'] })],
  },
  'path-parameter-renamed': { fires: [pathOf('id'), pathOf('thingId')], quiet: [pathOf('id'), pathOf('id')] },
  'operation-permission-changed': {
    fires: [plain, operation({ 'x-immich-permission': 'thing.read' })],
    quiet: [plain, operation({ 'x-immich-state': 'Stable' })],
  },
  'operation-admin-only-changed': {
    fires: [plain, operation({ 'x-immich-admin-only': true })],
    quiet: [plain, operation({ 'x-immich-permission': 'thing.read' })],
  },
  'operation-state-changed': {
    fires: [plain, operation({ 'x-immich-state': 'Stable' })],
    quiet: [plain, old],
  },
  'api-security-added': { fires: [open, secured('cookie')] },
  'api-security-removed': { fires: [secured('cookie'), secured('cookie', 'bearer')] },
  'api-security-scheme-changed': {
    fires: [withScheme('x-api-key'), withScheme('x-key')],
    quiet: [withScheme('x-api-key'), withScheme('x-api-key')],
  },
  'api-base-path-changed': {
    fires: [withServer('/api'), withServer('/api/v2')],
    quiet: [withServer('/api'), withServer('https://photos.example.com/api')],
  },

  'new-request-path-parameter': {
    fires: [pathOf('id', []), pathOf('id')],
    quiet: [plain, takes(TEXT, { required: true })],
  },
  'new-required-request-parameter': {
    fires: [plain, takes(TEXT, { required: true })],
    quiet: [plain, takes(TEXT)],
  },
  'new-optional-request-parameter': {
    fires: [plain, takes(TEXT)],
    quiet: [plain, takes(TEXT, { required: true })],
  },
  'request-parameter-removed': { fires: [takes(TEXT), plain] },
  'request-parameter-became-required': { fires: [takes(TEXT), takes(TEXT, { required: true })] },
  'request-parameter-became-optional': { fires: [takes(TEXT, { required: true }), takes(TEXT)] },
  'request-parameter-type-changed': {
    fires: [takes(TEXT), takes(NUMBER)],
    quiet: [takes(INTEGER), takes(NUMBER)],
  },
  'request-parameter-type-generalized': { fires: [takes(INTEGER), takes(NUMBER)] },
  'request-parameter-became-nullable': { fires: [takes(TEXT), takes(NULLABLE)] },
  'request-parameter-became-not-nullable': { fires: [takes(NULLABLE), takes(TEXT)] },
  'request-parameter-became-enum': { fires: [takes(TEXT), takes(A)] },
  'request-parameter-enum-dropped': { fires: [takes(A), takes(TEXT)] },
  'request-parameter-enum-value-added': { fires: [takes(A), takes(AB)] },
  'request-parameter-enum-value-removed': { fires: [takes(AB), takes(A)] },
  'request-parameter-default-value-changed': {
    fires: [takes(TEXT), takes({ ...TEXT, default: 'a' })],
    quiet: [takes({ ...TEXT, default: 'a' }), takes({ ...TEXT, default: 'a', maxLength: 9 })],
  },
  'parameter-serialization-changed': {
    fires: [takes(TEXT), takes(TEXT, { style: 'spaceDelimited' })],
    quiet: [takes(TEXT), takes(TEXT, { style: 'form' })],
  },
  'request-parameter-deprecated': {
    fires: [takes(TEXT), takes(TEXT, { deprecated: true })],
    quiet: [takes(TEXT, { deprecated: true }), takes(TEXT, { deprecated: true })],
  },
  'request-parameter-reactivated': { fires: [takes(TEXT, { deprecated: true }), takes(TEXT)] },

  'request-body-added-required': {
    fires: [plain, operation(body(true))],
    quiet: [plain, operation(body(false))],
  },
  'request-body-added-optional': {
    fires: [plain, operation(body(false))],
    quiet: [plain, operation(body(true))],
  },
  'request-body-removed': { fires: [operation(body(true)), plain] },
  'request-body-became-required': { fires: [operation(body(false)), operation(body(true))] },
  'request-body-became-optional': { fires: [operation(body(true)), operation(body(false))] },
  'request-body-media-type-added': { fires: [taking('text/plain'), taking('text/plain', 'text/csv')] },
  'request-body-media-type-removed': { fires: [taking('text/plain', 'text/csv'), taking('text/plain')] },
  'request-body-type-changed': {
    fires: [sends(TEXT), sends(NUMBER)],
    quiet: [sends(having(TEXT)), sends(having(NUMBER))],
  },
  'request-body-type-generalized': { fires: [sends(INTEGER), sends(NUMBER)] },
  'request-body-became-nullable': { fires: [sends(TEXT), sends(NULLABLE)] },
  'request-body-became-not-nullable': { fires: [sends(NULLABLE), sends(TEXT)] },

  'new-required-request-property': {
    fires: [sends(EMPTY), sends(having(TEXT, { required: true }))],
    quiet: [sends(EMPTY), sends(having(TEXT))],
  },
  'new-optional-request-property': {
    fires: [sends(EMPTY), sends(having(TEXT))],
    quiet: [sends(EMPTY), sends(having(TEXT, { required: true }))],
  },
  'request-property-removed': { fires: [sends(having(TEXT)), sends(EMPTY)] },
  'request-property-became-required': {
    fires: [sends(having(TEXT)), sends(having(TEXT, { required: true }))],
  },
  'request-property-became-optional': {
    fires: [sends(having(TEXT, { required: true })), sends(having(TEXT))],
  },
  'request-property-type-changed': {
    fires: [sends(having(TEXT)), sends(having(NUMBER))],
    quiet: [sends(having(INTEGER)), sends(having(NUMBER))],
  },
  'request-property-type-generalized': { fires: [sends(having(TEXT)), sends(having({}))] },
  'request-property-became-nullable': { fires: [sends(having(TEXT)), sends(having(NULLABLE))] },
  'request-property-became-not-nullable': { fires: [sends(having(NULLABLE)), sends(having(TEXT))] },
  'request-property-became-enum': { fires: [sends(having(TEXT)), sends(having(A))] },
  'request-property-enum-dropped': { fires: [sends(having(A)), sends(having(TEXT))] },
  'request-property-enum-value-added': { fires: [sends(having(A)), sends(having(AB))] },
  'request-property-enum-value-removed': { fires: [sends(having(AB)), sends(having(A))] },
  'request-property-default-value-changed': {
    fires: [sends(having(TEXT)), sends(having({ ...TEXT, default: 'a' }))],
    quiet: [answers(having(TEXT)), answers(having({ ...TEXT, default: 'a' }))],
  },
  'request-property-any-of-added': { fires: [sends(either(TEXT)), sends(either(TEXT, NUMBER))] },
  'request-property-any-of-removed': {
    fires: [sends(either(TEXT, NUMBER)), sends(either(TEXT))],
    quiet: [sends(either(TEXT, NUMBER)), sends(either(NUMBER, TEXT))],
  },
  'request-property-deprecated': { fires: [sends(having(TEXT)), sends(having(OLD))] },
  'request-property-reactivated': { fires: [sends(having(OLD)), sends(having(TEXT))] },
  'request-property-became-read-only': {
    fires: [sends(having(TEXT)), sends(having({ ...TEXT, readOnly: true }))],
    quiet: [answers(having(TEXT)), answers(having({ ...TEXT, readOnly: true }))],
  },
  'request-discriminator-added': { fires: [pets(sends), pets(sends, KIND)] },
  'request-discriminator-removed': { fires: [pets(sends, KIND), pets(sends)] },
  'request-discriminator-changed': {
    fires: [pets(sends, KIND), pets(sends, SPECIES)],
    quiet: [pets(sends, KIND), pets(sends, mapping('Cat'))],
  },
  'request-discriminator-value-added': {
    fires: [pets(sends, mapping('Cat')), pets(sends, mapping('Cat', 'kitten'))],
  },
  'request-discriminator-value-removed': {
    fires: [pets(sends, mapping('Cat', 'kitten')), pets(sends, mapping('Cat'))],
  },
  'request-composition-changed': {
    fires: [
      sends(either(having(TEXT), { ...EMPTY, properties: { q: TEXT } })),
      sends({ ...EMPTY, properties: { r: TEXT } }),
    ],
    quiet: [sends(either(TEXT)), sends({ oneOf: [TEXT] })],
  },
  'request-additional-properties-closed': {
    fires: [sends(OPEN), sends(CLOSED)],
    quiet: [sends(OPEN), sends({ ...OPEN, additionalProperties: {} })],
  },
  'request-additional-properties-opened': { fires: [sends(CLOSED), sends(OPEN)] },
  'request-format-changed': {
    fires: [sends(having(FILE)), sends(having(TEXT))],
    quiet: [sends(having(DATE_TIME)), sends(having(TEXT))],
  },
  'request-date-time-removed': {
    fires: [sends(having(DATE_TIME)), sends(having(TEXT))],
    quiet: [answers(having(DATE_TIME)), answers(having(TEXT))],
  },
  'request-values-excluded': {
    fires: [takes(DATE_TIME), takes(DATE)],
    quiet: [takes(TEXT), takes(DATE)],
  },
  'request-constraint-tightened': {
    fires: [sends(having(TEXT)), sends(having({ ...TEXT, maxLength: 9 }))],
  },
  'request-unsupported-changed': {
    fires: [sends(having(TEXT)), sends(having({ ...TEXT, not: A }))],
    quiet: [sends(having({ not: A })), sends(having({ not: A }))],
  },

  'response-success-status-added': { fires: [statuses('200'), statuses('200', '201')] },
  'response-success-status-removed': {
    fires: [statuses('200', '201'), statuses('200')],
    quiet: [statuses('200', '404'), statuses('200')],
  },
  'success-status-changed': {
    fires: [statuses('200'), statuses('204')],
    quiet: [statuses('200'), statuses('200', '204')],
  },
  'response-non-success-status-added': { fires: [statuses('200'), statuses('200', '404')] },
  'response-non-success-status-removed': { fires: [statuses('200', '404'), statuses('200')] },
  'response-media-type-added': { fires: [responding('text/plain'), responding('text/plain', 'text/csv')] },
  'response-media-type-removed': {
    fires: [responding('text/plain'), statuses('200')],
    quiet: [responding('text/plain'), responding('Text/Plain; charset=utf-8')],
  },
  'required-response-header-removed': { fires: [header(true), plain], quiet: [header(false), plain] },
  'response-body-type-changed': {
    fires: [answers(TEXT), answers(NUMBER)],
    quiet: [answers(NUMBER), answers(INTEGER)],
  },
  'response-body-type-specialized': { fires: [answers(NUMBER), answers(INTEGER)] },
  'response-body-became-nullable': { fires: [answers(TEXT), answers(NULLABLE)] },
  'response-body-became-not-nullable': { fires: [answers(NULLABLE), answers(TEXT)] },
  'response-required-property-added': {
    fires: [answers(EMPTY), answers(having(TEXT, { required: true }))],
    quiet: [answers(EMPTY), answers(having(TEXT))],
  },
  'response-optional-property-added': { fires: [answers(EMPTY), answers(having(TEXT))] },
  'response-required-property-removed': {
    fires: [answers(having(TEXT, { required: true })), answers(EMPTY)],
    quiet: [answers(having(TEXT)), answers(EMPTY)],
  },
  'response-optional-property-removed': { fires: [answers(having(TEXT)), answers(EMPTY)] },
  'response-property-became-required': {
    fires: [answers(having(TEXT)), answers(having(TEXT, { required: true }))],
  },
  'response-property-became-optional': {
    fires: [answers(having(TEXT, { required: true })), answers(having(TEXT))],
  },
  'response-property-type-changed': {
    fires: [answers(having(TEXT)), answers(having(NUMBER))],
    quiet: [answers(having(NUMBER)), answers(having(INTEGER))],
  },
  'response-property-type-specialized': { fires: [answers(having({})), answers(having(TEXT))] },
  'response-property-became-nullable': { fires: [answers(having(TEXT)), answers(having(NULLABLE))] },
  'response-property-became-not-nullable': { fires: [answers(having(NULLABLE)), answers(having(TEXT))] },
  'response-property-became-enum': { fires: [answers(having(TEXT)), answers(having(A))] },
  'response-property-enum-dropped': { fires: [answers(having(A)), answers(having(TEXT))] },
  'response-property-enum-value-added': { fires: [answers(having(A)), answers(having(AB))] },
  'response-property-enum-value-removed': { fires: [answers(having(AB)), answers(having(A))] },
  'response-property-any-of-added': { fires: [answers(either(TEXT)), answers(either(TEXT, NUMBER))] },
  'response-property-any-of-removed': { fires: [answers(either(TEXT, NUMBER)), answers(either(TEXT))] },
  'response-property-deprecated': { fires: [answers(having(TEXT)), answers(having(OLD))] },
  'response-property-reactivated': { fires: [answers(having(OLD)), answers(having(TEXT))] },
  'response-property-became-write-only': {
    fires: [answers(having(TEXT)), answers(having({ ...TEXT, writeOnly: true }))],
    quiet: [sends(having(TEXT)), sends(having({ ...TEXT, writeOnly: true }))],
  },
  'response-discriminator-added': { fires: [pets(answers), pets(answers, KIND)] },
  'response-discriminator-removed': { fires: [pets(answers, KIND), pets(answers)] },
  'response-discriminator-changed': {
    fires: [pets(answers, KIND), pets(answers, SPECIES)],
    quiet: [pets(answers, KIND), pets(answers, mapping('Cat'))],
  },
  'response-discriminator-value-added': {
    fires: [pets(answers, mapping('Cat')), pets(answers, mapping('Cat', 'kitten'))],
  },
  'response-discriminator-value-removed': {
    fires: [pets(answers, mapping('Cat', 'kitten')), pets(answers, mapping('Cat'))],
  },
  'response-composition-changed': {
    fires: [
      answers(either(having(TEXT), { ...EMPTY, properties: { q: TEXT } })),
      answers({ ...EMPTY, properties: { r: TEXT } }),
    ],
    quiet: [answers(either(TEXT)), answers({ oneOf: [TEXT] })],
  },
  'response-additional-properties-closed': { fires: [answers(OPEN), answers(CLOSED)] },
  'response-additional-properties-opened': { fires: [answers(CLOSED), answers(OPEN)] },
  'response-format-changed': {
    fires: [answers(having(TEXT)), answers(having(FILE))],
    quiet: [answers(having(TEXT)), answers(having({ ...TEXT, format: 'uuid' }))],
  },
  'response-unsupported-changed': {
    fires: [answers(having({ ...TEXT, not: A })), answers(having(TEXT))],
    quiet: [answers(having({ not: A })), answers(having({ not: A }))],
  },

  'component-renamed': {
    fires: [named('Thing'), named('ThingDto')],
    quiet: [named('Thing'), answers(having(TEXT))],
  },
};

const rulesOf = ([from, to]: Pair): RuleId[] => compare(from, to).map(({ rule }) => rule);

describe.each(Object.entries(FIXTURES))('%s', (id, { fires, quiet }) => {
  test('is the only rule for its change', () => {
    expect(rulesOf(fires)).toEqual([id]);
  });

  test(quiet ? 'does not report a similar change' : 'does not report the opposite change', () => {
    const [from, to] = fires;
    expect(rulesOf(quiet ?? [to, from])).not.toContain(id);
  });
});

/** What each rule means for a program, written down once more: a change of a level needs a change here. */
const JUDGEMENTS: Record<string, RuleId[]> = {
  'error wire, types': [
    'api-path-removed-without-deprecation',
    'api-path-removed-with-deprecation',
    'api-removed-without-deprecation',
    'api-removed-with-deprecation',
    'new-request-path-parameter',
    'new-required-request-parameter',
    'request-parameter-became-required',
    'request-parameter-type-changed',
    'request-parameter-became-not-nullable',
    'request-parameter-became-enum',
    'request-parameter-enum-value-removed',
    'request-body-added-required',
    'request-body-removed',
    'request-body-became-required',
    'request-body-media-type-removed',
    'request-body-type-changed',
    'request-body-became-not-nullable',
    'new-required-request-property',
    'request-property-became-required',
    'request-property-type-changed',
    'request-property-became-not-nullable',
    'request-property-became-enum',
    'request-property-enum-value-removed',
    'request-property-any-of-removed',
    'request-composition-changed',
    'success-status-changed',
    'response-media-type-removed',
    'response-body-type-changed',
    'response-body-became-nullable',
    'response-required-property-removed',
    'response-property-became-optional',
    'response-property-type-changed',
    'response-property-became-nullable',
    'response-composition-changed',
    'response-format-changed',
    'request-discriminator-changed',
    'request-discriminator-value-removed',
    'request-values-excluded',
    'response-property-became-write-only',
    'response-discriminator-changed',
  ],
  'error wire': [
    'api-security-scheme-changed',
    'api-base-path-changed',
    'parameter-serialization-changed',
    'response-success-status-removed',
    'required-response-header-removed',
  ],
  'error types': ['operation-id-changed', 'request-format-changed'],
  'warning wire, types': [
    'request-additional-properties-closed',
    'request-unsupported-changed',
    'response-property-any-of-added',
    'response-unsupported-changed',
    'response-discriminator-value-added',
  ],
  'warning wire': [
    'request-property-became-read-only',
    'operation-permission-changed',
    'operation-admin-only-changed',
    'api-security-added',
    'request-parameter-default-value-changed',
  ],
  'warning types': [
    'path-parameter-renamed',
    'request-parameter-removed',
    'request-property-removed',
    'request-date-time-removed',
    'response-optional-property-removed',
    'response-property-enum-dropped',
    'response-property-enum-value-added',
    'response-additional-properties-opened',
    'request-discriminator-added',
    'response-discriminator-removed',
  ],
  'info wire': ['request-property-default-value-changed', 'request-constraint-tightened'],
  info: [
    'endpoint-added',
    'endpoint-deprecated',
    'endpoint-reactivated',
    'operation-state-changed',
    'api-security-removed',
    'new-optional-request-parameter',
    'request-parameter-became-optional',
    'request-parameter-type-generalized',
    'request-parameter-became-nullable',
    'request-parameter-enum-dropped',
    'request-parameter-enum-value-added',
    'request-body-added-optional',
    'request-body-became-optional',
    'request-body-media-type-added',
    'request-body-type-generalized',
    'request-body-became-nullable',
    'new-optional-request-property',
    'request-property-became-optional',
    'request-property-type-generalized',
    'request-property-became-nullable',
    'request-property-enum-dropped',
    'request-property-enum-value-added',
    'request-property-any-of-added',
    'request-additional-properties-opened',
    'response-success-status-added',
    'response-non-success-status-added',
    'response-non-success-status-removed',
    'response-media-type-added',
    'response-body-type-specialized',
    'response-body-became-not-nullable',
    'response-required-property-added',
    'response-optional-property-added',
    'response-property-became-required',
    'response-property-type-specialized',
    'response-property-became-not-nullable',
    'response-property-became-enum',
    'response-property-enum-value-removed',
    'response-property-any-of-removed',
    'response-additional-properties-closed',
    'component-renamed',
    'request-parameter-deprecated',
    'request-parameter-reactivated',
    'request-property-deprecated',
    'request-property-reactivated',
    'request-discriminator-removed',
    'request-discriminator-value-added',
    'response-property-deprecated',
    'response-property-reactivated',
    'response-discriminator-added',
    'response-discriminator-value-removed',
  ],
};

/** Rules for what is sent, or for what comes back. */
const sided = Object.keys(RULES).filter(
  (id): id is RuleId => isRuleId(id) && ruleOf(id).direction !== 'operation',
);

describe('the table of rules', () => {
  test.each(sided)(
    '%s has a mirror rule for the other direction, or a documented reason for having none',
    (id) => {
      const reasons = Object.entries(WITHOUT_MIRROR).filter(([, ids]) => ids.includes(id));
      expect(mirrorsOf(id).length > 0 ? 1 : 0).toBe(1 - reasons.length);
    },
  );

  test('keeps the level and the impact of each rule', () => {
    const judged: Record<string, RuleId[]> = {};
    for (const id of Object.keys(FIXTURES).filter(isRuleId)) {
      const { level, impact } = ruleOf(id);
      (judged[`${level} ${impact.join(', ')}`.trim()] ??= []).push(id);
    }
    const sorted = (groups: Record<string, RuleId[]>) =>
      Object.fromEntries(Object.entries(groups).map(([key, ids]) => [key, ids.toSorted()]));
    expect(sorted(judged)).toEqual(sorted(JUDGEMENTS));
  });

  test.each(sided)('%s applies to the direction in its name', (id) => {
    const { direction, meaning } = ruleOf(id);
    expect(compare(...FIXTURES[id].fires).map((fact) => fact.direction)).toEqual([direction]);
    expect(meaning).toMatch(new RegExp(`^${direction} `));
    if (id.startsWith('response-')) expect(direction).toBe('response');
    if (/^(new-(required-|optional-)?)?request-/.test(id)) expect(direction).toBe('request');
  });

  test.each(MIRRORS)('%s is for requests and %s for responses', (request, response) => {
    expect([ruleOf(request).direction, ruleOf(response).direction]).toEqual(['request', 'response']);
  });

  test('a change between number and integer is an error in neither direction', () => {
    const levels = [
      [takes(NUMBER), takes(INTEGER)],
      [sends(having(NUMBER)), sends(having(INTEGER))],
      [answers(having(INTEGER)), answers(having(NUMBER))],
    ].map(([from, to]) => from && to && compare(from, to).map(({ level }) => level));
    expect(levels).toEqual([['warning'], ['warning'], ['info']]);
  });
});
