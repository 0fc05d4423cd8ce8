import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../../../../src/contract/index.js';
import { compare } from '../../../../src/contract/drift/compare/compare.js';
import { locationText } from '../../../../src/contract/drift/rules/location.js';
import { committed, shuffled } from '../../../helpers/documents.js';
import { answers, documentOf, having, operation, type Schemas, sends, takes } from '../small-documents.js';

const TEXT: Schema = { type: 'string' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** What a comparison says: rule, and what differs. */
const said = (from: OpenApiDocument, to: OpenApiDocument) =>
  compare(from, to).map(({ rule, cause }) => [rule, cause]);

/** Operations that answer with these schemas, each at a path of its own. */
const several = (schemas: Schemas, ...roots: Schema[]): OpenApiDocument =>
  documentOf(
    Object.fromEntries(
      roots.map((schema, index) => [
        `/things/${index}`,
        {
          get: {
            operationId: `get${index}`,
            responses: { '200': { description: '', content: { 'application/json': { schema } } } },
          },
        },
      ]),
    ),
    schemas,
  );

describe('compare', () => {
  test('finds nothing between a contract and itself, however shuffled', () => {
    expect(compare(committed(), shuffled(committed(), 7))).toEqual([]);
  });

  test('says of a fact where it is, in words and in data', () => {
    const [fact] = compare(
      answers({ type: 'array', items: ref('Thing') }, { Thing: having(TEXT, { required: true }) }),
      answers({ type: 'array', items: ref('Thing') }, { Thing: { type: 'object', properties: {} } }),
    );
    expect(fact).toEqual({
      rule: 'response-required-property-removed',
      level: 'error',
      direction: 'response',
      impact: ['wire', 'types'],
      operation: 'GET /things',
      operationId: 'getThing',
      method: 'get',
      path: '/things',
      location: { in: 'response', status: '200', mediaType: 'application/json', property: '[].p' },
      component: 'Thing',
      cause: 'Thing.p',
      from: 'string',
      fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });

  test('names the innermost schema that holds a difference, for every operation that reaches it', () => {
    const schemas = (p: Schema): Schemas => ({ Inner: having(p), Outer: having(ref('Inner')) });
    const roots = [ref('Outer'), ref('Inner'), { type: 'array', items: ref('Outer') } as const];
    const facts = compare(several(schemas(TEXT), ...roots), several(schemas({ type: 'number' }), ...roots));
    expect(
      facts.map(({ operationId, cause, location }) => [operationId, cause, locationText(location)]),
    ).toEqual([
      ['get0', 'Inner.p', 'response 200 application/json p.p'],
      ['get1', 'Inner.p', 'response 200 application/json p'],
      ['get2', 'Inner.p', 'response 200 application/json [].p.p'],
    ]);
  });

  test('ends on schemas that contain each other, and reports what each operation reaches', () => {
    const schemas = (p: Schema): Schemas => ({
      A: { type: 'object', properties: { b: ref('B'), p } },
      B: { type: 'object', properties: { a: ref('A') } },
    });
    const roots = [ref('A'), ref('B')];
    expect(said(several(schemas(TEXT), ...roots), several(schemas({ type: 'number' }), ...roots))).toEqual([
      ['response-property-type-changed', 'A.p'],
      ['response-property-type-changed', 'A.p'],
    ]);
  });

  test('judges a schema that is sent and received in both directions', () => {
    const both = (p: Schema) => {
      const document = sends(ref('Thing'), { Thing: having(p) });
      const received = answers(ref('Thing')).paths['/things']?.get?.responses;
      return documentOf(
        { '/things': { get: { ...document.paths['/things']!.get!, responses: received! } } },
        { Thing: having(p) },
      );
    };
    expect(said(both(TEXT), both({ ...TEXT, nullable: true }))).toEqual([
      ['request-property-became-nullable', 'Thing.p'],
      ['response-property-became-nullable', 'Thing.p'],
    ]);
  });

  test('says nothing of what is below something that is gone or of another type', () => {
    const deep = having({ type: 'object', properties: { a: having(TEXT), b: TEXT } });
    expect(said(answers(deep), answers({ type: 'object', properties: {} }))).toHaveLength(1);
    expect(said(answers(deep), answers(having({ type: 'array', items: TEXT })))).toHaveLength(1);
    expect(said(answers(deep), documentOf({}))).toHaveLength(1);
  });

  test('tells a type and its null apart', () => {
    expect(said(answers(having(TEXT)), answers(having({ type: 'integer', nullable: true })))).toEqual([
      ['response-property-became-nullable', 'GET /things response 200 application/json p'],
      ['response-property-type-changed', 'GET /things response 200 application/json p'],
    ]);
  });

  test('reports a 200 that became a 204 once', () => {
    const before = answers(having(TEXT));
    const after = operation({ responses: { '204': { description: '' } } });
    expect(said(before, after)).toEqual([['success-status-changed', 'GET /things response 200']]);
  });

  test('looks into the answer of a 200 that became a 201', () => {
    const created = answers(having({ ...TEXT, nullable: true })).paths['/things']!.get!.responses['200']!;
    expect(said(answers(having(TEXT)), operation({ responses: { '201': created } }))).toEqual([
      ['success-status-changed', 'GET /things response 200'],
      ['response-property-became-nullable', 'GET /things response 201 application/json p'],
    ]);
  });

  test('pairs the members of an anyOf by name, by telling values, and by form', () => {
    const schemas: Schemas = { Cat: having(TEXT), Dog: having({ type: 'number' }) };
    const kind = (value: string, p: Schema): Schema => ({
      type: 'object',
      properties: { kind: { type: 'string', enum: [value] }, p },
    });
    const members = [ref('Cat'), ref('Dog'), kind('fish', TEXT), { type: 'boolean' } as const];
    expect(
      said(answers({ anyOf: members }, schemas), answers({ anyOf: members.toReversed() }, schemas)),
    ).toEqual([]);
    const changed = [...members.slice(0, 2), kind('fish', { type: 'number' }), { type: 'boolean' } as const];
    expect(
      said(answers({ anyOf: members }, schemas), answers({ anyOf: changed }, schemas)).map(([rule]) => rule),
    ).toEqual(['response-property-type-changed']);
  });

  test('reads several schemas in an allOf as one', () => {
    const parts = { Part: having(TEXT, { required: true }) };
    const whole = { type: 'object', properties: { p: TEXT, q: TEXT }, required: ['p'] } as const;
    const composed = { allOf: [ref('Part'), { type: 'object', properties: { q: TEXT } } as const] };
    expect(said(answers(composed, parts), answers({ ...whole, required: ['p'] }))).toEqual([]);
  });

  test('warns where members of an allOf contradict each other, for nobody can tell what they come to', () => {
    const odd = { allOf: [TEXT, { type: 'number' } as const] };
    expect(said(answers(odd), answers(TEXT))).toEqual([
      ['response-unsupported-changed', 'GET /things response 200 application/json'],
    ]);
  });

  test('follows an operation that has moved, by its id', () => {
    const moved = documentOf({ '/stuff': { post: operation({}).paths['/things']!.get! } });
    const [gone, added] = compare(operation({}), moved);
    expect([gone?.rule, gone?.to, added?.rule, added?.operation]).toEqual([
      'api-path-removed-without-deprecation',
      'POST /stuff',
      'endpoint-added',
      'POST /stuff',
    ]);
  });

  test('keeps a fingerprint when other things change', () => {
    const fingerprintOf = (extra: Schemas) =>
      compare(answers(having(TEXT)), answers(having({ type: 'number' }), extra))[0]?.fingerprint;
    expect(fingerprintOf({})).toBe(fingerprintOf({ Unused: TEXT }));
    expect(fingerprintOf({})).not.toBe(
      compare(answers(having(TEXT)), answers(having({ type: 'boolean' })))[0]?.fingerprint,
    );
  });

  test('reports a list parameter that is written otherwise', () => {
    const list = (explode?: boolean) =>
      operation({
        parameters: [
          {
            name: 'ids',
            in: 'query',
            schema: { type: 'array', items: TEXT },
            ...(explode !== undefined && { explode }),
          },
        ],
      });
    const rule = ['parameter-serialization-changed', 'GET /things query ids'];
    expect(said(list(true), list(false))).toEqual([rule]);
    expect(said(list(), list(false))).toEqual([rule]);
    expect(said(list(false), list(false))).toEqual([]);
  });

  test('compares the names of header parameters without regard to letter case, and no others', () => {
    const named = (name: string, place: 'header' | 'query') =>
      operation({ parameters: [{ name, in: place, schema: TEXT }] });
    expect(said(named('X-Thing', 'header'), named('x-thing', 'header'))).toEqual([]);
    expect(said(named('Thing', 'query'), named('thing', 'query')).map(([rule]) => rule)).toEqual([
      'request-parameter-removed',
      'new-optional-request-parameter',
    ]);
  });

  test('reports a required header of a response that became optional, or is gone', () => {
    const header = (headers: Record<string, { required?: boolean; schema: Schema }>) =>
      operation({ responses: { '200': { description: '', headers } } });
    const required = header({ ETag: { required: true, schema: TEXT } });
    const rule = ['required-response-header-removed', 'GET /things response 200 etag'];
    expect(said(required, header({ ETag: { schema: TEXT } }))).toEqual([rule]);
    expect(said(required, header({}))).toEqual([rule]);
    expect(said(header({ ETag: { schema: TEXT } }), header({}))).toEqual([]);
    expect(said(required, required)).toEqual([]);
  });

  test('counts a redirect as a success status', () => {
    const statuses = (...codes: string[]) =>
      operation({ responses: Object.fromEntries(codes.map((code) => [code, { description: '' }])) });
    expect(said(statuses('200', '303'), statuses('200'))).toEqual([
      ['response-success-status-removed', 'GET /things response 303'],
    ]);
    expect(said(statuses('200'), statuses('200', '303'))).toEqual([
      ['response-success-status-added', 'GET /things response 303'],
    ]);
    expect(said(statuses('200', '404'), statuses('200'))).toEqual([
      ['response-non-success-status-removed', 'GET /things response 404'],
    ]);
  });

  test('reports a schema that became any value, in either direction', () => {
    const map = (further: Schema | boolean): Schema => ({ type: 'object', additionalProperties: further });
    const rules = (from: Schema, to: Schema) => [
      compare(sends(from), sends(to)).map(({ rule }) => rule),
      compare(answers(from), answers(to)).map(({ rule }) => rule),
    ];
    expect(rules(map(TEXT), map({}))).toEqual([
      ['request-additional-properties-opened'],
      ['response-additional-properties-opened'],
    ]);
    expect(rules(map({}), map(TEXT))).toEqual([
      ['request-additional-properties-closed'],
      ['response-additional-properties-closed'],
    ]);
    expect(rules(map(TEXT), map(false))).toEqual([
      ['request-additional-properties-closed'],
      ['response-additional-properties-closed'],
    ]);
    expect(rules(map(true), map({}))).toEqual([[], []]);
    expect(rules(having(TEXT), having({}))).toEqual([
      ['request-property-type-generalized'],
      ['response-property-type-changed'],
    ]);
    expect(rules({ type: 'array', items: TEXT }, { type: 'array' })).toEqual([
      ['request-property-type-generalized'],
      ['response-property-type-changed'],
    ]);
  });

  test.each<[Schema, Schema]>([
    [{ minItems: 1 }, { minItems: 2 }],
    [{}, { minItems: 1 }],
    [{ maxItems: 2 }, { maxItems: 1 }],
    [{}, { maxItems: 1 }],
    [{ minLength: 1 }, { minLength: 2 }],
    [{ maxLength: 2 }, { maxLength: 1 }],
    [{ minimum: -1 }, { minimum: 0 }],
    [{ maximum: 1 }, { maximum: 0 }],
    [{}, { pattern: '^a$' }],
    [{ pattern: '^a' }, { pattern: '^a$' }],
    [{}, { format: 'uuid' }],
    [{}, { multipleOf: 2 }],
    [{}, { uniqueItems: true }],
  ])('reports a limit of requests that went from %j to %j, and not the reverse of a number', (from, to) => {
    const [was, is] = [takes({ type: 'string', ...from }), takes({ type: 'string', ...to })];
    expect(said(was, is)).toEqual([['request-constraint-tightened', 'GET /things query q']]);
    const isNumber = Object.values(to).every((value) => typeof value === 'number');
    if (isNumber) expect(said(is, was)).toEqual([]);
    expect(said(is, is)).toEqual([]);
    expect(said(answers({ type: 'string', ...from }), answers({ type: 'string', ...to }))).toEqual([]);
  });

  test('counts every added value', () => {
    const values = (...list: string[]): Schema => ({ type: 'string', enum: list });
    const facts = compare(answers(having(values('a'))), answers(having(values('a', 'b', 'c'))));
    expect(facts.map(({ rule, to }) => [rule, to])).toEqual([
      ['response-property-enum-value-added', 'b'],
      ['response-property-enum-value-added', 'c'],
    ]);
    expect(new Set(facts.map(({ fingerprint }) => fingerprint))).toHaveProperty('size', 2);
  });

  test('refuses a schema that is nothing but itself', () => {
    const loop = answers(ref('Loop'), { Loop: ref('Loop') });
    expect(() => compare(loop, loop)).toThrow('The schema Loop is nothing but a reference to itself.');
  });
});
