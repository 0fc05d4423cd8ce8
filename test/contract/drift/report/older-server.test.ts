import { describe, expect, test } from 'vitest';
import type { OpenApiDocument, Schema } from '../../../../src/contract/index.js';
import type { Judging } from '../../../../src/contract/drift/report/report-drift.js';
import { calls, changed, contract, entries, report, withoutJobs } from './tag-reports.js';

describe('an older server that the client supports', () => {
  const adapted = {
    place: 'Tag.id',
    rule: 'response-required-property-removed',
    since: '3.0.0',
    kind: 'adapted',
    by: 'response adapter',
  } as const;
  const none = { oldest: '2.0.0', places: [], requestFields: {}, responseFields: {}, requestValues: {} };
  const support = { ...none, places: [adapted] };

  test('has covered differences, which are listed and are no drift', () => {
    expect(report(changed('2.7.5'), { support })).toMatchObject({
      revisionIs: 'older',
      oldestSupported: '2.0.0',
      drifted: false,
      suggestedBump: 'none',
      causes: [],
      covered: [
        { cause: 'Tag.id', coverage: { kind: 'adapted', by: 'response adapter', releases: 'on 2.x' } },
      ],
      counts: { facts: { error: 0, warning: 0, info: 0 }, operations: 0, covered: 2, outOfScope: 0 },
    });
  });

  test.each<[string, string, Partial<Judging>, boolean]>([
    ['the oldest supported release', '2.0.0', {}, true],
    ['a release before the oldest supported one', '1.144.1', {}, false],
    ['the last release with the difference', '2.99.0', {}, true],
    ['the first release without the difference', '3.0.0', {}, false],
    ['a candidate of the first release without the difference', '3.0.0-rc.1', {}, false],
    ['a newer release', '3.1.0', {}, false],
    ['a version that is no release', 'main', {}, false],
    ['another base', '2.7.5', { base: { document: withoutJobs(contract()), origin: 'a' } }, false],
    ['another place', '2.7.5', { support: { ...none, places: [{ ...adapted, place: 'Tag.name' }] } }, false],
    [
      'another rule',
      '2.7.5',
      { support: { ...none, places: [{ ...adapted, rule: 'response-optional-property-removed' }] } },
      false,
    ],
    ['no table', '2.7.5', { support: none }, false],
  ])('covers a difference only if listed: %s', (_what, version, options, isCovered) => {
    const { covered, counts, drifted } = report(changed(version), { support, ...options });
    expect([covered.length, counts.covered, counts.facts.error]).toEqual(isCovered ? [1, 2, 0] : [0, 0, 2]);
    expect(drifted).toBe(!isCovered);
  });

  test('suggests no version bump, because the program does not move to the older release', () => {
    const bump = (version: string) => report(changed(version), { support: none }).suggestedBump;
    expect([bump('2.7.5'), bump('3.1.0')]).toEqual(['none', 'major']);
    expect(report(changed('2.7.5')).suggestedBump).toBe('major');
  });

  test('covers a difference only for the listed operations', () => {
    const places = [{ ...adapted, operations: ['getTagById'] }];
    const { covered, causes } = report(changed('2.7.5'), { support: { ...none, places } });
    const ids = (groups: typeof causes) =>
      groups.flatMap(({ operations }) => operations.map(({ operationId }) => operationId));
    expect([ids(covered), ids(causes)]).toEqual([['getTagById'], ['getAllTags']]);
  });

  test('does not cover what is only information', () => {
    const levels = { [adapted.rule]: 'info' } as const;
    const { covered, counts } = report(changed('2.7.5'), { support, policy: { levels, ignore: [] } });
    expect([covered, counts.facts.info]).toEqual([[], 2]);
  });

  test('lists what the client adapts before the limits', () => {
    const places = [
      { ...adapted, operations: ['getAllTags'], kind: 'limit', by: 'UnsupportedError' } as const,
      adapted,
    ];
    const { covered } = report(changed('2.7.5'), { support: { ...none, places } });
    expect(covered.map(({ coverage }) => coverage.kind)).toEqual(['adapted', 'limit']);
  });

  test.each([
    ['2.7.5', '3.0.0', 'on 2.x'],
    ['3.0.1', '3.0.2', 'before 3.0.2'],
  ])('on %s lacks a response field of %s, which is optional in the types', (version, since, releases) => {
    const responseFields = { Tag: { id: since } };
    expect(report(changed(version), { support: { ...none, responseFields } }).covered).toMatchObject([
      { coverage: { kind: 'limit', by: 'optional type', releases } },
    ]);
    expect(report(changed(since), { support: { ...none, responseFields } }).covered).toEqual([]);
  });

  const withoutTags = (): OpenApiDocument => {
    const { '/tags': _later, ...paths } = contract('2.7.5').paths;
    return { ...contract('2.7.5'), paths };
  };
  const since = { ...entries, getAllTags: { ...entries['getAllTags']!, since: '3.0.0' } };

  test('lacks an operation, which is a limit unless the program calls its method', () => {
    const options = { entries: since, support: none };
    const limit = [{ cause: 'GET /tags', coverage: { kind: 'limit', by: 'UnsupportedError' } }];
    expect(report(withoutTags(), options)).toMatchObject({ covered: limit, drifted: false });
    expect(report(withoutTags(), { ...options, used: calls('getAllTags') })).toMatchObject({
      covered: [],
      drifted: true,
    });
    // Another method needs the operation only in some cases.
    const also = { ...since, getAllTags: { ...since.getAllTags, client: 'x.y', alsoUsedBy: ['tags.list'] } };
    expect(report(withoutTags(), { entries: also, support: none, used: calls('getAllTags') })).toMatchObject({
      covered: limit,
      drifted: false,
    });
    // The method sends another request instead.
    const rule = 'api-path-removed-without-deprecation';
    const places = [{ ...adapted, place: 'GET /tags', rule }];
    expect(
      report(withoutTags(), { ...options, support: { ...none, places }, used: calls('getAllTags') }),
    ).toMatchObject({ covered: [{ coverage: { kind: 'adapted' } }], drifted: false });
    const both = ['tags.list', 'x.y'].map((call) => ({ file: 'src/tags.ts', line: 4, call }));
    const used = { ...calls(), operations: new Map([['getAllTags', both]]) };
    expect(report(withoutTags(), { entries: also, support: none, used })).toMatchObject({ drifted: true });
  });

  const taking = (version: string, ...schemas: [name: string, schema: Schema][]): OpenApiDocument => {
    const document = withoutJobs(contract(version));
    document.paths['/tags']!.get!.parameters = schemas.map(([name, schema]) => ({
      name,
      in: 'query',
      schema,
    }));
    return document;
  };

  test('lacks a parameter or refuses a value, which the client does not send', () => {
    const kind = (...values: string[]): [string, Schema] => ['kind', { type: 'string', enum: values }];
    const limits = {
      ...none,
      requestFields: { getAllTags: { q: '3.0.0' } },
      requestValues: { 'GET /tags query kind': { b: '3.0.0' } },
    };
    const options = { contract: taking('3.0.3', kind('a', 'b'), ['q', { type: 'string' }]), support: limits };
    const { covered } = report(taking('2.7.5', kind('a')), options);
    expect(covered.map(({ cause, coverage: { by } }) => [cause, by]).sort()).toEqual([
      ['GET /tags query kind', 'refused by the server'],
      ['GET /tags query q', 'UnsupportedError'],
    ]);
    expect(report(taking('2.7.5', kind('a')), { ...options, support: none }).covered).toEqual([]);
  });

  test('lacks a property of a parameter, which the table of parameters does not cover', () => {
    const q = (...names: string[]): [string, Schema] => [
      'q',
      { type: 'object', properties: Object.fromEntries(names.map((name) => [name, {}])) },
    ];
    const support = { ...none, requestFields: { getAllTags: { q: '3.0.0' } } };
    const { covered, causes } = report(taking('2.7.5', q('a')), {
      contract: taking('3.0.3', q('a', 'b')),
      support,
    });
    expect([covered, causes.map(({ rule }) => rule)]).toEqual([[], ['request-property-removed']]);
  });

  test('has other types in its document, which do not concern the types of the client', () => {
    const renamed = contract('2.7.5');
    renamed.paths['/tags']!.get!.operationId = 'listTags';
    expect(report(renamed, { entries: {}, support: none })).toMatchObject({
      drifted: false,
      covered: [{ rule: 'operation-id-changed', coverage: { kind: 'adapted', by: 'types of the contract' } }],
    });
  });
});
