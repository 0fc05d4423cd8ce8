import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  type OpenApiDocument,
  parseDocument,
  type Schema,
} from '../../../../src/contract/index.js';
import { compare } from '../../../../src/contract/drift/compare/compare.js';
import { locationText } from '../../../../src/contract/drift/rules/location.js';
import { committed, shuffled } from '../../../helpers/documents.js';
import { answers, documentOf, having, operation, type Schemas, sends, takes } from '../small-documents.js';

const TEXT: Schema = { type: 'string' };
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The result of a comparison: rule and cause. */
const said = (from: OpenApiDocument, to: OpenApiDocument) =>
  compare(from, to).map(({ rule, cause }) => [rule, cause]);

/** Operations that respond with these schemas, each at its own path. */
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

/** Formats that have no value in common. */
const FORMATS = ['date', 'time', 'date-time', 'duration', 'uuid', 'email', 'ipv4', 'ipv6', 'uri'];

describe('compare', () => {
  test('finds no difference between a contract and a shuffled copy', () => {
    expect(compare(committed(), shuffled(committed(), 7))).toEqual([]);
  });

  test('reports a fact with its rule, level, location and cause', () => {
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

  test('names the schema behind a reference that has annotations', () => {
    const nullable: Schema = { allOf: [ref('Thing')], nullable: true, deprecated: true, default: null };
    const document = (p: Schema) => answers(having(nullable), { Thing: having(p) });
    expect(said(document(TEXT), document({ type: 'number' }))).toEqual([
      ['response-property-type-changed', 'Thing.p'],
    ]);
  });

  test('does not name the schema behind a reference that has limits, because its form differs', () => {
    const limited: Schema = { allOf: [ref('Thing')], minProperties: 1 };
    const document = (p: Schema) => answers(having(limited), { Thing: having(p) });
    expect(said(document(TEXT), document({ type: 'number' }))).toEqual([
      ['response-property-type-changed', 'GET /things response 200 application/json p.p'],
    ]);
  });

  test.each<[Schema, Schema]>([
    [{ properties: { p: TEXT } }, having(TEXT)],
    [{ items: TEXT }, { type: 'array', items: TEXT }],
    [{ enum: ['a', 'b'] }, { ...TEXT, enum: ['a', 'b'] }],
  ])('finds no difference between %j and the same schema with its type', (from, to) => {
    expect(said(answers(from), answers(to))).toEqual([]);
    expect(said(sends(to), sends(from))).toEqual([]);
  });

  test('does not assume that an enum of text and other values is text', () => {
    const mixed: Schema = { enum: ['a', 1] as unknown as string[] };
    expect(said(answers({ ...TEXT, enum: ['a'] }), answers(mixed)).map(([rule]) => rule)).toEqual([
      'response-body-type-changed',
    ]);
  });

  test.each<[Schema, string]>([
    [TEXT, 'string'],
    [{}, 'any'],
    [{ ...TEXT, nullable: true }, 'string or null'],
    [{ type: 'array', items: { type: 'array', items: TEXT } }, 'string[][]'],
    [{ type: 'array', items: ref('Thing'), nullable: true }, 'Thing[] or null'],
    [{ properties: {} }, 'object'],
  ])('describes the type of a removed property: %j', (schema, text) => {
    const [fact] = compare(
      answers(having(schema), { Thing: TEXT }),
      answers({ type: 'object' }, { Thing: TEXT }),
    );
    expect(fact?.from).toBe(text);
  });

  test('terminates for schemas that contain each other, and reports each operation once', () => {
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

  test('reports a difference in a cycle for each operation, wherever it enters the cycle', () => {
    const schemas = (end: Schema): Schemas => ({
      A: { type: 'object', properties: { b: ref('B'), c: ref('C'), end } },
      B: having(ref('A')),
      C: having(ref('D')),
      D: having(ref('B')),
    });
    const roots = ['A', 'B', 'C', 'D'].map(ref);
    const facts = compare(several(schemas(TEXT), ...roots), several(schemas({ type: 'number' }), ...roots));
    expect(facts.map(({ operationId, location }) => [operationId, locationText(location)])).toEqual([
      ['get0', 'response 200 application/json end'],
      ['get1', 'response 200 application/json p.end'],
      ['get2', 'response 200 application/json p.p.p.end'],
      ['get3', 'response 200 application/json p.p.end'],
    ]);
  });

  test('reports a change of a schema that is both sent and received in both directions', () => {
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

  test('reports no change below a removed part or a part with another type', () => {
    const deep = having({ type: 'object', properties: { a: having(TEXT), b: TEXT } });
    expect(said(answers(deep), answers({ type: 'object', properties: {} }))).toHaveLength(1);
    expect(said(answers(deep), answers(having({ type: 'array', items: TEXT })))).toHaveLength(1);
    expect(said(answers(deep), documentOf({}))).toHaveLength(1);
  });

  test('reports a change of a type and an added null separately', () => {
    expect(said(answers(having(TEXT)), answers(having({ type: 'integer', nullable: true })))).toEqual([
      ['response-property-became-nullable', 'GET /things response 200 application/json p'],
      ['response-property-type-changed', 'GET /things response 200 application/json p'],
    ]);
  });

  test.each<[Schema, Schema]>([
    [{ type: 'number' }, TEXT],
    [TEXT, { type: 'number' }],
    [{ type: 'integer' }, TEXT],
    [TEXT, { type: 'integer' }],
    [{ ...TEXT, enum: ['a'] }, { type: 'boolean' }],
    [{ ...TEXT, format: 'binary' }, { type: 'object' }],
  ])('reports %j that became %j as another type, and as an error in both directions', (from, to) => {
    const facts = [
      ...compare(takes(from), takes(to)),
      ...compare(sends(having(from)), sends(having(to))),
      ...compare(answers(having(from)), answers(having(to))),
    ];
    expect(facts.map(({ rule, level }) => [rule, level])).toEqual([
      ['request-parameter-type-changed', 'error'],
      ['request-property-type-changed', 'error'],
      ['response-property-type-changed', 'error'],
    ]);
  });

  test('reports a 200 that became a 204 once', () => {
    const before = answers(having(TEXT));
    const after = operation({ responses: { '204': { description: '' } } });
    expect(said(before, after)).toEqual([['success-status-changed', 'GET /things response 200']]);
  });

  test('reports a 204 that became a 200 with a body once', () => {
    const before = operation({ responses: { '204': { description: '' } } });
    expect(said(before, answers(having(TEXT)))).toEqual([
      ['success-status-changed', 'GET /things response 204'],
    ]);
  });

  test('reports other statuses besides a success status that changed', () => {
    const empty = { description: '' };
    const facts = said(
      operation({ responses: { '200': empty, '404': empty } }),
      operation({ responses: { '201': empty, '409': empty } }),
    );
    expect(facts).toEqual([
      ['success-status-changed', 'GET /things response 200'],
      ['response-non-success-status-removed', 'GET /things response 404'],
      ['response-non-success-status-added', 'GET /things response 409'],
    ]);
  });

  test('compares the responses if a 200 became a 201', () => {
    const created = answers(having({ ...TEXT, nullable: true })).paths['/things']!.get!.responses['200']!;
    expect(said(answers(having(TEXT)), operation({ responses: { '201': created } }))).toEqual([
      ['success-status-changed', 'GET /things response 200'],
      ['response-property-became-nullable', 'GET /things response 201 application/json p'],
    ]);
  });

  test('pairs the members of an anyOf by name, by discriminating values, and by form', () => {
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

  describe('of the members of an anyOf or oneOf', () => {
    const kind = (p: Schema, ...more: string[]): Schema => ({
      type: 'object',
      properties: { p, ...Object.fromEntries(more.map((name) => [name, TEXT])) },
    });
    const NUMBER: Schema = { type: 'number' };
    const rules = (from: Schema, to: Schema, schemas: Schemas = {}) => [
      compare(sends(from, schemas), sends(to, schemas)).map(({ rule }) => rule),
      compare(answers(from, schemas), answers(to, schemas)).map(({ rule }) => rule),
    ];

    test('treats a list of one member as that member', () => {
      expect(rules({ anyOf: [TEXT] }, TEXT)).toEqual([[], []]);
      expect(rules(ref('Thing'), { oneOf: [ref('Thing')] }, { Thing: having(TEXT) })).toEqual([[], []]);
    });

    test('finds a member that was added to a single schema, and removed again', () => {
      const thing = { Thing: having(TEXT) };
      const added = [['request-property-any-of-added'], ['response-property-any-of-added']];
      const removed = [['request-property-any-of-removed'], ['response-property-any-of-removed']];
      expect(rules(TEXT, { anyOf: [TEXT, NUMBER] })).toEqual(added);
      expect(rules({ anyOf: [TEXT, NUMBER] }, TEXT)).toEqual(removed);
      expect(rules(ref('Thing'), { anyOf: [NUMBER, ref('Thing')] }, thing)).toEqual(added);
      expect(rules({ oneOf: [NUMBER, ref('Thing')] }, ref('Thing'), thing)).toEqual(removed);
    });

    test('reports once that a schema became several others, and the opposite', () => {
      const others: Schema = { anyOf: [NUMBER, { type: 'boolean' }] };
      const changed = [['request-composition-changed'], ['response-composition-changed']];
      expect(rules(TEXT, others)).toEqual(changed);
      expect(rules(others, TEXT)).toEqual(changed);
      expect(compare(sends(TEXT), sends(others))[0]).toMatchObject({ from: 'string', to: 'one of several' });
      expect(compare(sends(others), sends({}))[0]).toMatchObject({ from: 'one of several', to: 'any' });
    });

    test('reports an added null as nullable, in a list of members or not', () => {
      const thing = { Thing: having(TEXT) };
      const nullable = [['request-body-became-nullable'], ['response-body-became-nullable']];
      expect(rules(ref('Thing'), { allOf: [ref('Thing')], nullable: true }, thing)).toEqual(nullable);
      const schema = { oneOf: [{ type: 'null' }, ref('Thing')] };
      const to = parseDocument(JSON.stringify(sends(schema as Schema, thing)), 'It');
      expect(compare(sends(ref('Thing'), thing), canonicalise(to)).map(({ rule }) => rule)).toEqual([
        'request-body-became-nullable',
      ]);
    });

    test('pairs a member with its changed version', () => {
      expect(rules({ anyOf: [kind(TEXT, 'a'), NUMBER] }, { anyOf: [kind(TEXT, 'a', 'b'), NUMBER] })).toEqual([
        ['new-optional-request-property'],
        ['response-optional-property-added'],
      ]);
      expect(
        rules(
          { anyOf: [kind(TEXT, 'a', 'b'), kind(NUMBER, 'x', 'y')] },
          { anyOf: [kind(NUMBER, 'x', 'y', 'z'), kind(TEXT, 'a', 'b')] },
        ),
      ).toEqual([['new-optional-request-property'], ['response-optional-property-added']]);
      expect(rules({ anyOf: [TEXT, NUMBER] }, { anyOf: [{ ...TEXT, maxLength: 3 }, NUMBER] })).toEqual([
        ['request-constraint-tightened'],
        [],
      ]);
    });

    const withProperties = (names: string, more: Schema['properties'] = {}): Schema => ({
      type: 'object',
      properties: { ...Object.fromEntries([...names].map((name) => [name, TEXT])), ...more },
    });

    test('pairs changed members with the most similar ones, each once', () => {
      const added = [['new-optional-request-property'], ['response-optional-property-added']];
      expect(
        rules(
          { anyOf: [withProperties('abcd'), withProperties('abcx')] },
          { anyOf: [withProperties('abcx'), withProperties('abcde')] },
        ),
      ).toEqual(added);
      expect(
        rules(
          { anyOf: [withProperties('abcd'), withProperties('abcx')] },
          { anyOf: [withProperties('abcxz'), withProperties('abcde')] },
        ),
      ).toEqual(added.map((each) => [...each, ...each]));
      const [one, two] = [withProperties('abc'), withProperties('abd')];
      const [sent] = rules({ anyOf: [withProperties('ab'), TEXT] }, { anyOf: [one, two, TEXT] });
      expect(sent).toEqual(['new-optional-request-property', 'request-property-any-of-added']);
    });

    test('pairs equally similar members in the same way in any order of the documents', () => {
      const few = { anyOf: [withProperties('ab'), TEXT] };
      const many = [TEXT, withProperties('abc'), withProperties('abd'), withProperties('abe')];
      const places = (from: Schema, to: Schema) =>
        compare(sends(from), sends(to)).map(({ location, rule, from: was, to: is }) => [
          locationText(location),
          rule.replace('new-optional-request-property', 'request-property-removed'),
          was ?? is,
        ]);
      const first = places(few, { anyOf: many });
      expect(first).toEqual(places(few, { anyOf: many.toReversed() }));
      expect(first[0]).toEqual(places({ anyOf: many }, few)[0]);
    });

    test('pairs members that have half of their properties in common, and not fewer', () => {
      const [removed] = rules(
        { anyOf: [withProperties('ab'), TEXT] },
        { anyOf: [withProperties('ac'), TEXT] },
      );
      expect(removed?.sort()).toEqual(['new-optional-request-property', 'request-property-removed']);
      expect(
        rules({ anyOf: [withProperties('abc'), TEXT] }, { anyOf: [withProperties('ade'), TEXT] })[0],
      ).toEqual(['request-property-any-of-removed', 'request-property-any-of-added']);
    });

    test('pairs a member with the same one with a distinguishing value', () => {
      const kind: Schema = { ...TEXT, enum: ['x'] };
      expect(
        rules(
          { anyOf: [withProperties('ab'), NUMBER] },
          { anyOf: [withProperties('ab', { kind }), NUMBER] },
        )[0],
      ).toEqual(['new-optional-request-property']);
      expect(
        rules(
          { anyOf: [withProperties('ab', { kind }), NUMBER] },
          { anyOf: [withProperties('ab', { kind: { ...TEXT, enum: ['y'] } }), NUMBER] },
        )[0],
      ).toEqual(['request-property-any-of-removed', 'request-property-any-of-added']);
    });

    test('names a member in a path only if it has a name on both sides', () => {
      const schemas = (p: Schema): Schemas => ({ Cat: kind(p, 'a') });
      const place = (from: Schema, to: Schema) =>
        compare(answers(from, schemas(TEXT)), answers(to, schemas(NUMBER))).map(({ location }) =>
          locationText(location),
        );
      const [named, inline] = [{ anyOf: [ref('Cat'), NUMBER] }, { anyOf: [kind(NUMBER, 'a'), NUMBER] }];
      expect(place(named, named)).toEqual(['response 200 application/json <Cat>.p']);
      expect(place(named, inline)).toEqual(['response 200 application/json <form>.p']);
      expect(place({ anyOf: [kind(TEXT, 'a'), NUMBER] }, named)).toEqual([
        'response 200 application/json <form>.p',
      ]);
    });

    test('pairs members of equal form with different names', () => {
      const from = sends(
        { anyOf: [ref('Cat'), ref('Dog')] },
        { Cat: kind(TEXT, 'a'), Dog: kind(NUMBER, 'b') },
      );
      const to = sends(
        { anyOf: [ref('Hound'), ref('Cat')] },
        { Cat: kind(TEXT, 'a'), Hound: kind(NUMBER, 'b') },
      );
      expect(said(from, to)).toEqual([['component-renamed', 'Dog']]);
    });

    test('pairs a referenced member with an inline copy', () => {
      const schemas = { Cat: kind(ref('Name'), 'a'), Dog: kind(NUMBER), Name: TEXT };
      const from = { anyOf: [ref('Cat'), ref('Dog')] };
      expect(rules(from, { anyOf: [kind(NUMBER), kind(TEXT, 'a')] }, schemas)).toEqual([[], []]);
    });

    test.each<[string, (inner: Schema) => Schema]>([
      ['a list', (inner) => ({ type: 'array', items: inner })],
      ['a map', (inner) => ({ type: 'object', additionalProperties: inner })],
      ['an anyOf', (inner) => ({ anyOf: [inner, NUMBER] })],
      ['a oneOf', (inner) => ({ oneOf: [NUMBER, inner] })],
    ])('compares the form of %s in a `not`, with inlined references', (_what, around) => {
      const not = (inner: Schema): Schema => ({ not: around(inner) });
      const schemas = { Name: having(TEXT) };
      expect(rules(not(ref('Name')), not(having(TEXT)), schemas)).toEqual([[], []]);
      expect(rules(not(ref('Name')), not(having(NUMBER)), schemas)).toEqual([
        ['request-unsupported-changed'],
        ['response-unsupported-changed'],
      ]);
    });

    test.each<[Schema, Schema]>([
      [{ additionalProperties: false }, { additionalProperties: true }],
      [{ oneOf: [TEXT, NUMBER] }, { oneOf: [TEXT, { type: 'boolean' }] }],
      [{ type: 'string' }, { type: 'number' }],
    ])('distinguishes the forms %j and %j in a `not`', (from, to) => {
      expect(rules({ not: from }, { not: to })[0]).toEqual(['request-unsupported-changed']);
      expect(rules({ not: from }, { not: from })[0]).toEqual([]);
    });

    test('distinguishes references with other annotations in a `not`', () => {
      const not = (more: Schema): Schema => ({ not: { allOf: [ref('Thing')], ...more } });
      const both = (a: Schema, b: Schema): Schema => ({ type: 'object', properties: { a, b } });
      const schemas = { Thing: having(TEXT) };
      expect(
        rules(
          both(not({ nullable: true }), not({ readOnly: true })),
          both(not({ nullable: true }), not({ nullable: true })),
          schemas,
        )[0],
      ).toEqual(['request-unsupported-changed']);
    });

    test('compares both lists of a schema that has an anyOf and a oneOf', () => {
      const both = (...oneOf: Schema[]): Schema => ({ anyOf: [kind(TEXT), kind(NUMBER)], oneOf });
      expect(rules(both(kind(TEXT, 'a'), NUMBER), both(kind(TEXT, 'a')))[0]).not.toEqual([]);
      expect(rules(both(kind(TEXT, 'a'), TEXT), both(TEXT, kind({ type: 'boolean' }, 'a')))).toEqual([
        ['request-property-type-changed'],
        ['response-property-type-changed'],
      ]);
    });

    test('reports a discriminator value that selects another member', () => {
      const pets = (kitten: string): Schema => ({
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: { propertyName: 'kind', mapping: { kitten: ref(kitten).$ref ?? '' } },
      });
      const schemas = { Cat: having(TEXT), Dog: having(NUMBER) };
      expect(rules(pets('Cat'), pets('Dog'), schemas)[0]).toContain('request-discriminator-changed');
      expect(rules(pets('Cat'), pets('Cat'), schemas)).toEqual([[], []]);
      const changed = compare(
        sends(pets('Cat'), schemas),
        sends(pets('Cat'), { ...schemas, Cat: having({ type: 'boolean' }) }),
      );
      expect(changed.map(({ rule }) => rule)).toEqual(['request-property-type-changed']);
    });

    test('compares a discriminator value with the names of the members if one mapping is missing', () => {
      const pets = (mapping?: Record<string, string>): Schema => ({
        oneOf: [ref('Cat'), ref('Dog')],
        discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
      });
      const mapping = { kitten: ref('Cat').$ref ?? '' };
      const schemas = { Cat: having(TEXT), Dog: having(NUMBER) };
      const facts = compare(answers(pets(mapping), schemas), answers(pets(), schemas));
      expect(facts.map(({ rule, from, to }) => [rule, from ?? to])).toEqual([
        ['response-discriminator-value-removed', 'kitten'],
        ['response-discriminator-value-added', 'Cat'],
      ]);
      expect(rules(pets({ Cat: mapping.kitten }), pets(), schemas)).toEqual([[], []]);
    });
  });

  test('groups the deprecated properties of a schema, and names its new properties', () => {
    const old: Schema = { ...TEXT, deprecated: true };
    const search = (properties: Record<string, Schema>) =>
      sends(ref('Search'), { Search: { type: 'object', properties } });
    const facts = compare(
      search({ city: TEXT, country: TEXT, size: TEXT }),
      search({ city: old, country: old, size: TEXT, filter: TEXT }),
    );
    const to = 'deprecated; new in the same schema: filter';
    expect(facts.map(({ rule, cause, to: now }) => [rule, cause, now])).toEqual([
      ['request-property-deprecated', 'Search', to],
      ['request-property-deprecated', 'Search', to],
      ['new-optional-request-property', 'Search.filter', 'string'],
    ]);
    const again = compare(search({ city: old }), search({ city: TEXT }));
    expect(again.map(({ rule, cause }) => [rule, cause])).toEqual([
      ['request-property-reactivated', 'Search'],
    ]);
  });

  test('names the replacement of the operation of a deprecated parameter', () => {
    const q = { name: 'q', in: 'query', schema: TEXT } as const;
    const history = [{ version: 'v2', state: 'Deprecated', replacementId: 'readThing' }];
    const facts = compare(
      operation({ parameters: [q] }),
      operation({ deprecated: true, 'x-immich-history': history, parameters: [{ ...q, deprecated: true }] }),
    );
    expect(facts.map(({ rule, cause, to }) => [rule, cause, to])).toEqual([
      ['endpoint-deprecated', 'GET /things', undefined],
      [
        'request-parameter-deprecated',
        'GET /things query',
        'deprecated; the operation is replaced by readThing',
      ],
    ]);
  });

  test('names no replacement for a parameter that is no longer deprecated', () => {
    const q = { name: 'q', in: 'query', schema: TEXT } as const;
    const history = [{ version: 'v2', state: 'Deprecated', replacementId: 'readThing' }];
    const withParameter = (parameter: object) =>
      operation({ deprecated: true, 'x-immich-history': history, parameters: [{ ...q, ...parameter }] });
    const facts = compare(withParameter({ deprecated: true }), withParameter({}));
    expect(facts.map(({ rule, to }) => [rule, to])).toEqual([['request-parameter-reactivated', undefined]]);
  });

  test('does not require read-only properties in a request', () => {
    const readOnly = having({ ...TEXT, readOnly: true }, { required: true });
    expect(said(sends({ type: 'object' }), sends(readOnly))).toEqual([]);
    expect(said(sends(readOnly), sends(having(TEXT, { required: true }))).map(([rule]) => rule)).toEqual([
      'new-required-request-property',
    ]);
  });

  test('finds limits that became narrower although a type became wider', () => {
    expect(
      said(takes({ type: 'integer' }), takes({ type: 'number', minimum: 1 })).map(([rule]) => rule),
    ).toEqual(['request-parameter-type-generalized', 'request-constraint-tightened']);
    expect(said(takes(TEXT), takes({ maxLength: 3 })).map(([rule]) => rule)).toEqual([
      'request-parameter-type-generalized',
      'request-constraint-tightened',
    ]);
    const several = sends({ anyOf: [{ ...TEXT, maxLength: 3 }, { type: 'number' }] });
    expect(said(sends(TEXT), several).map(([rule]) => rule)).toEqual([
      'request-constraint-tightened',
      'request-property-any-of-added',
    ]);
  });

  test.each<[Schema, Schema]>([
    [{ format: 'date-time' }, { format: 'date' }],
    [{ format: 'uuid' }, { format: 'email' }],
    [{ pattern: '^a' }, { pattern: '^b' }],
    [{ minimum: 5 }, { maximum: 4 }],
    [
      { maximum: 4, exclusiveMaximum: true, type: 'integer' },
      { minimum: 4, type: 'integer' },
    ],
    [{ maximum: 4 }, { minimum: 5 }],
    [
      { maximum: 4, exclusiveMaximum: true, type: 'number' },
      { minimum: 4, type: 'number' },
    ],
    [
      { minimum: 4, type: 'number' },
      { maximum: 4, exclusiveMaximum: true, type: 'number' },
    ],
    [{ maxLength: 4 }, { minLength: 5 }],
    [{ minLength: 5 }, { maxLength: 4 }],
    ...FORMATS.map((format, at): [Schema, Schema] => [{ format }, { format: FORMATS.at(at - 1) ?? '' }]),
  ])('reports that %j and %j have no value in common', (from, to) => {
    expect(said(takes({ ...TEXT, ...from }), takes({ ...TEXT, ...to }))).toEqual([
      ['request-values-excluded', 'GET /things query q'],
    ]);
    expect(said(answers({ ...TEXT, ...from }), answers({ ...TEXT, ...to }))).toEqual([]);
  });

  test.each<[Schema, Schema]>([
    [{ maximum: 4 }, { minimum: 4 }],
    [{ minimum: 4 }, { maximum: 4 }],
    [{ maxLength: 4 }, { minLength: 4 }],
    [{ minItems: 4 }, { maxItems: 4 }],
    [{ pattern: '^a' }, { pattern: 'a$' }],
  ])('reports %j -> %j as a narrower limit, because they have one value in common', (from, to) => {
    expect(said(takes({ type: 'number', ...from }), takes({ type: 'number', ...to }))[0]?.[0]).toBe(
      'request-constraint-tightened',
    );
  });

  test('reports the values of the limits that differ', () => {
    const limits = (from: Schema, to: Schema) =>
      compare(takes({ type: 'number', ...from }), takes({ type: 'number', ...to })).map((fact) => [
        fact.from,
        fact.to,
      ]);
    expect(limits({ minimum: 1, multipleOf: 2 }, { minimum: 2, multipleOf: 2 })).toEqual([
      [{ minimum: 1 }, { minimum: 2 }],
    ]);
    expect(limits({}, { maximum: 2, exclusiveMaximum: true })).toEqual([
      [undefined, { maximum: 2, exclusiveMaximum: true }],
    ]);
    expect(limits({ maximum: 1 }, { minimum: 2 })).toEqual([[{ maximum: 1 }, { minimum: 2 }]]);
    expect(limits({ maxItems: 1 }, { minItems: 2 })).toEqual([[{ maxItems: 1 }, { minItems: 2 }]]);
  });

  test.each<[Schema, Schema]>([
    [{ minimum: 5, maximum: 4 }, { minimum: 9 }],
    [{ minLength: 5, maxLength: 4 }, { minLength: 9 }],
  ])('reports a narrower limit if there was no value before: %j -> %j', (from, to) => {
    expect(said(takes({ ...TEXT, ...from }), takes({ ...TEXT, ...to })).map(([rule]) => rule)).toEqual([
      'request-constraint-tightened',
    ]);
  });

  test('reports another format of a date-time once', () => {
    const date = (format: string) => takes({ ...TEXT, format });
    expect(said(date('date-time'), date('local-time'))).toHaveLength(1);
  });

  test.each<[Schema, Schema]>([
    [{ format: 'uuid' }, {}],
    [{ format: 'uuid', pattern: '^a$', uniqueItems: true, multipleOf: 2 }, { format: 'uuid' }],
    [{}, { minLength: 0 }],
    [{}, { minItems: 0, minProperties: 0 }],
    [{}, { uniqueItems: false }],
    [{}, { pattern: '.*' }],
    [{ pattern: '^[a-z]+@[a-z]+$' }, { pattern: '^[\\p{L}]+@[\\p{L}]+$' }],
    [
      { type: 'integer', minimum: 0, exclusiveMinimum: true },
      { type: 'integer', minimum: 1 },
    ],
    [
      { type: 'integer', minimum: 0.5 },
      { type: 'integer', minimum: 1 },
    ],
    [
      { type: 'number', minimum: 0, exclusiveMinimum: true },
      { type: 'number', minimum: 0, exclusiveMinimum: true, uniqueItems: false },
    ],
    [{ type: 'integer' }, { type: 'integer', multipleOf: 1 }],
    [{ multipleOf: 4 }, { multipleOf: 2 }],
    [
      { type: 'number', minimum: 0, exclusiveMinimum: true },
      { type: 'number', minimum: 0 },
    ],
  ])('reports no narrower limit for %j -> %j', (from, to) => {
    expect(said(takes({ type: 'string', ...from }), takes({ type: 'string', ...to }))).toEqual([]);
  });

  test('does not confuse properties with members that every object inherits', () => {
    const odd = (...names: string[]): Schema => ({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, TEXT])),
      required: names,
    });
    expect(said(answers(odd('constructor', 'valueOf')), answers(odd('valueOf')))).toEqual([
      ['response-required-property-removed', 'GET /things response 200 application/json constructor'],
    ]);
    expect(said(answers(odd('valueOf')), answers(odd('toString', 'valueOf'))).map(([rule]) => rule)).toEqual([
      'response-required-property-added',
    ]);
  });

  test('reports a change of a keyword without a rule', () => {
    const odd = (name: string): Schema => ({ type: 'object', patternProperties: { [name]: TEXT } }) as Schema;
    expect(said(answers(odd('^a')), answers(odd('^b'))).map(([rule]) => rule)).toEqual([
      'response-unsupported-changed',
    ]);
    expect(said(answers(odd('^a')), answers(odd('^a')))).toEqual([]);
  });

  test('compares the contradictory members of an allOf', () => {
    const odd = (p: Schema): Schema => ({ allOf: [having(p), { type: 'string' }] });
    const deep = (p: Schema): Schema => having(having(having(having(having(p)))));
    expect(said(answers(odd(deep(TEXT))), answers(odd(deep(TEXT))))).toEqual([]);
    expect(
      said(answers(odd(deep(TEXT))), answers(odd(deep({ type: 'number' })))).map(([rule]) => rule),
    ).toEqual(['response-property-type-changed']);
    const several: Schema = { anyOf: [TEXT, { type: 'number' }] };
    expect(said(sends(odd(TEXT)), sends(odd(several))).map(([rule]) => rule)).toEqual([
      'request-property-any-of-added',
    ]);
  });

  test('combines the definitions of a property in two members of an allOf', () => {
    const both = (p: Schema): Schema => ({ allOf: [having(p), having({ maxLength: 3 })] });
    expect(said(answers(both(TEXT)), answers(having({ ...TEXT, maxLength: 3 })))).toEqual([]);
    expect(said(answers(both(TEXT)), answers(both({ type: 'number' })))).toHaveLength(1);
  });

  describe('of security schemes', () => {
    const secured = (security: object[], schemes: object = {}): OpenApiDocument =>
      canonicalise({
        ...operation({ security } as object),
        components: { securitySchemes: schemes as Record<string, object> },
      });
    const key = { type: 'apiKey', in: 'header', name: 'x-api-key' };
    const rules = (from: OpenApiDocument, to: OpenApiDocument) => said(from, to).map(([rule]) => rule);

    test('treats a renamed scheme as the same', () => {
      expect(rules(secured([{ a: [] }], { a: key }), secured([{ b: [] }], { b: key }))).toEqual([]);
    });

    test('ignores the format of a token, which is only a hint', () => {
      const bearer = { type: 'http', scheme: 'bearer' };
      const token = { ...bearer, bearerFormat: 'JWT' };
      expect(rules(secured([{ a: [] }], { a: token }), secured([{ a: [] }], { a: bearer }))).toEqual([]);
    });

    test('ignores the order of scopes', () => {
      const schemes = { a: key };
      expect(rules(secured([{ a: ['x', 'y'] }], schemes), secured([{ a: ['y', 'x'] }], schemes))).toEqual([]);
      expect(rules(secured([{ a: ['x'] }], schemes), secured([{ a: ['y', 'x'] }], schemes))).toHaveLength(1);
    });

    test('reports another kind of credential, with one cause for all operations', () => {
      expect(
        said(secured([{ a: [] }], { a: key }), secured([{ a: [] }], { a: { ...key, in: 'query' } })),
      ).toEqual([['api-security-scheme-changed', 'security scheme a']]);
      expect(rules(secured([{ a: [] }], { a: key }), secured([{ a: [] }], {}))).toEqual([
        'api-security-scheme-changed',
      ]);
    });

    test('treats an empty requirement as public access', () => {
      expect(rules(secured([{ a: [] }, {}]), secured([{ a: [] }]))).toEqual(['api-security-added']);
      expect(rules(secured([{ a: [] }]), secured([{ a: [] }, {}]))).toEqual(['api-security-removed']);
      expect(rules(secured([]), secured([{ a: [] }, {}]))).toEqual(['api-security-removed']);
    });

    test('compares all credentials of a requirement', () => {
      expect(rules(secured([{ a: [] }]), secured([{ a: [], b: [] }]))).toEqual(['api-security-added']);
      expect(rules(secured([{ a: [], b: [] }]), secured([{ a: [] }]))).toEqual(['api-security-removed']);
      expect(rules(secured([{ a: ['read'] }]), secured([{ a: ['write'] }]))).toEqual(['api-security-added']);
      expect(rules(secured([{ a: [], b: [] }], { a: key }), secured([{ b: [], z: [] }], { z: key }))).toEqual(
        [],
      );
    });

    test('reports the credentials, and the schemes of an operation that still uses them', () => {
      const values = (from: OpenApiDocument, to: OpenApiDocument) =>
        compare(from, to).map(({ rule, cause, from: was, to: is }) => [rule, cause, was, is]);
      const where = 'GET /things';
      expect(values(secured([{}, { a: [] }]), secured([{ b: [], a: ['read'] }]))).toEqual([
        ['api-security-added', where, ['a', 'none'], ['a (read) and b']],
      ]);
      const key = (name: string) => ({ a: { type: 'apiKey', in: 'header', name } });
      expect(values(secured([{ a: [] }], key('x-key')), secured([{ a: [] }], key('x-api-key')))).toEqual([
        ['api-security-scheme-changed', 'security scheme a', key('x-key').a, key('x-api-key').a],
      ]);
      const other = { ...key('x-api-key'), b: { type: 'http', scheme: 'basic' } };
      expect(
        values(secured([{ a: [] }], key('x-key')), secured([{ b: [] }], other)).map(([rule]) => rule),
      ).toEqual(['api-security-added']);
    });
  });

  test('compares enums of a hundred thousand values, and of objects', () => {
    const many = (first: number): Schema => ({
      type: 'string',
      enum: Array.from({ length: 100_000 }, (_, index) => `v${first + index}`),
    });
    expect(said(answers(many(0)), answers(many(1))).map(([rule]) => rule)).toEqual([
      'response-property-enum-value-removed',
      'response-property-enum-value-added',
    ]);
    const objects = { enum: [{ a: 1 }] as unknown as string[] };
    expect(said(answers(objects), answers(structuredClone(objects)))).toEqual([]);
  });

  test('reads several schemas in an allOf as one', () => {
    const parts = { Part: having(TEXT, { required: true }) };
    const whole = { type: 'object', properties: { p: TEXT, q: TEXT }, required: ['p'] } as const;
    const composed = { allOf: [ref('Part'), { type: 'object', properties: { q: TEXT } } as const] };
    expect(said(answers(composed, parts), answers({ ...whole, required: ['p'] }))).toEqual([]);
  });

  test('warns if members of an allOf contradict each other, because the result is undefined', () => {
    const odd = { allOf: [TEXT, { type: 'number' } as const] };
    expect(said(answers(odd), answers(TEXT))).toEqual([
      ['response-unsupported-changed', 'GET /things response 200 application/json'],
    ]);
  });

  test('matches a moved operation by its operationId', () => {
    const moved = documentOf({ '/stuff': { post: operation({}).paths['/things']!.get! } });
    const [gone, added] = compare(operation({}), moved);
    expect([gone?.rule, gone?.to, added?.rule, added?.operation]).toEqual([
      'api-path-removed-without-deprecation',
      'POST /stuff',
      'endpoint-added',
      'POST /stuff',
    ]);
  });

  test('keeps the fingerprint of a fact when other things change', () => {
    const fingerprintOf = (extra: Schemas) =>
      compare(answers(having(TEXT)), answers(having({ type: 'number' }), extra))[0]?.fingerprint;
    expect(fingerprintOf({})).toBe(fingerprintOf({ Unused: TEXT }));
    expect(fingerprintOf({})).not.toBe(
      compare(answers(having(TEXT)), answers(having({ type: 'boolean' })))[0]?.fingerprint,
    );
  });

  test('keeps the fingerprint of a fact when a path parameter is renamed', () => {
    const document = (name: string, schema: Schema) =>
      documentOf({ [`/things/{${name}}`]: answers(schema).paths['/things'] ?? {} });
    const fingerprintIn = (name: string) =>
      compare(document(name, TEXT), document(name, { type: 'number' }))[0]?.fingerprint;
    expect(fingerprintIn('id')).toBe(fingerprintIn('thingId'));
  });

  test('reports a list parameter with another serialization', () => {
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

  test('compares the names of header parameters case-insensitively, and no other names', () => {
    const named = (name: string, place: 'header' | 'query') =>
      operation({ parameters: [{ name, in: place, schema: TEXT }] });
    expect(said(named('X-Thing', 'header'), named('x-thing', 'header'))).toEqual([]);
    expect(said(named('Thing', 'query'), named('thing', 'query')).map(([rule]) => rule)).toEqual([
      'request-parameter-removed',
      'new-optional-request-parameter',
    ]);
  });

  test('does not rename a query parameter that has the name of a path parameter', () => {
    const document = (name: string) =>
      documentOf({
        [`/things/{${name}}`]: {
          get: {
            operationId: 'getThing',
            parameters: [
              { name, in: 'path', required: true, schema: TEXT },
              { name: 'thingId', in: 'query', schema: TEXT },
            ],
            responses: { '200': { description: '' } },
          },
        },
      });
    expect(said(document('id'), document('thingId')).map(([rule]) => rule)).toEqual([
      'path-parameter-renamed',
    ]);
  });

  test('ignores case and parameters of media types', () => {
    const typed = (mediaType: string) =>
      operation({
        requestBody: { required: true, content: { [mediaType]: { schema: TEXT } } },
        responses: { '200': { description: '', content: { [mediaType]: { schema: TEXT } } } },
      });
    expect(said(typed('application/json'), typed('Application/JSON ; charset=utf-8'))).toEqual([]);
    expect(said(typed('application/json'), typed('text/json'))).toHaveLength(4);
  });

  test('names the places of facts without unnecessary spaces', () => {
    const statuses = operation({ responses: { '200': { description: '' }, '404': { description: '' } } });
    const places = (from: OpenApiDocument, to: OpenApiDocument) =>
      compare(from, to).map(({ location, cause }) => [locationText(location), cause]);
    expect(places(statuses, operation({}))).toEqual([['response 404', 'GET /things response 404']]);
    expect(places(sends(TEXT), operation({}))).toEqual([['request', 'GET /things request']]);
    expect(places(operation({}), operation({ deprecated: true }))).toEqual([['', 'GET /things']]);
    const old: Schema = { ...TEXT, deprecated: true };
    const json = 'request application/json';
    expect(places(sends(TEXT), sends(old))).toEqual([[json, `GET /things ${json}`]]);
    expect(places(sends(having(TEXT)), sends(having(old)))).toEqual([[`${json} p`, `GET /things ${json}`]]);
    expect(places(sends(having(having(TEXT))), sends(having(having(old))))).toEqual([
      [`${json} p.p`, `GET /things ${json} p`],
    ]);
    expect(places(takes(TEXT), takes(old))).toEqual([['query q', 'GET /things query']]);
  });

  test('reports a required response header that became optional or was removed', () => {
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
  ])(
    'reports a request limit that changed from %j to %j, and not the opposite change of a number',
    (from, to) => {
      const [was, is] = [takes({ type: 'string', ...from }), takes({ type: 'string', ...to })];
      expect(said(was, is)).toEqual([['request-constraint-tightened', 'GET /things query q']]);
      const isNumber = Object.values(to).every((value) => typeof value === 'number');
      if (isNumber) expect(said(is, was)).toEqual([]);
      expect(said(is, is)).toEqual([]);
      expect(said(answers({ type: 'string', ...from }), answers({ type: 'string', ...to }))).toEqual([]);
    },
  );

  test('counts every added value', () => {
    const values = (...list: string[]): Schema => ({ type: 'string', enum: list });
    const facts = compare(answers(having(values('a'))), answers(having(values('a', 'b', 'c'))));
    expect(facts.map(({ rule, to }) => [rule, to])).toEqual([
      ['response-property-enum-value-added', 'b'],
      ['response-property-enum-value-added', 'c'],
    ]);
    expect(new Set(facts.map(({ fingerprint }) => fingerprint))).toHaveProperty('size', 2);
  });

  test('rejects a schema that refers only to itself', () => {
    const loop = answers(ref('Loop'), { Loop: ref('Loop') });
    expect(() => compare(loop, loop)).toThrow('The schema Loop refers only to itself.');
  });
});
