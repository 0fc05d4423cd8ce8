import { describe, expect, test } from 'vitest';
import { changed, contract, report } from './tag-reports.js';

describe('a policy', () => {
  const reason = 'We read no ids.';

  test('changes the level of a rule', () => {
    const levels = { 'response-required-property-removed': 'warning' } as const;
    expect(report(changed(), { policy: { levels, ignore: [] } })).toMatchObject({
      drifted: false,
      counts: { facts: { error: 0, warning: 2 } },
      causes: [{ level: 'warning' }],
    });
  });

  test('turns off a rule', () => {
    const levels = { 'response-required-property-removed': 'none' } as const;
    const { facts, ignored } = report(changed(), { policy: { levels, ignore: [] } });
    expect(facts).toEqual([]);
    expect(ignored.map((fact) => fact.reason)).toEqual(
      Array(2).fill('the policy turns off response-required-property-removed'),
    );
  });

  test.each([
    [
      'rule and operation',
      { rule: 'response-required-property-removed', operation: 'GET /tags/*' } as const,
      ['getTagById'],
    ],
    ['location', { location: 'response * id' }, ['getAllTags', 'getTagById']],
    ['a location with a wildcard', { location: 'response * name' }, []],
    ['another rule', { rule: 'response-optional-property-removed' } as const, []],
    [
      'another rule of the right operation',
      { rule: 'response-optional-property-removed', operation: 'GET /tags' } as const,
      [],
    ],
    [
      'the right rule of another operation',
      { rule: 'response-required-property-removed', operation: 'GET /people' } as const,
      [],
    ],
    ['an operation whose route is a prefix of another', { operation: 'GET /tags' }, ['getAllTags']],
  ])('ignores by %s, and reports the reason', (_name, selector, ids) => {
    const { ignored, facts } = report(changed(), {
      policy: { levels: {}, ignore: [{ ...selector, reason }] },
    });
    expect(ignored.map((fact) => [fact.operationId, fact.reason])).toEqual(ids.map((id) => [id, reason]));
    expect(facts).toHaveLength(2 - ids.length);
  });

  test('ignores one fact by its fingerprint', () => {
    const [first] = report(changed()).facts;
    const ignore = [{ fingerprint: first!.fingerprint, reason }];
    expect(report(changed(), { policy: { levels: {}, ignore } }).ignored).toMatchObject([
      { operationId: 'getAllTags', reason },
    ]);
  });

  test('reports the reason of the first valid entry, and no entry that matches a fact as unused', () => {
    const rule = 'response-required-property-removed';
    const ignore = [
      { rule, expires: '2027-01-31', reason: 'Until then.' } as const,
      { operation: 'GET /tags*', reason: 'First.' },
      { location: '*', reason: 'Second.' },
    ];
    const { ignored, staleIgnores } = report(changed(), {
      policy: { levels: { [rule]: 'none' }, ignore },
      today: '2027-02-01',
    });
    expect(ignored.map((fact) => fact.reason)).toEqual(['First.', 'First.']);
    expect(staleIgnores).toEqual([{ entry: rule, state: 'expired' }]);
  });

  test('ignores a fact up to the day on which an entry expires, and reports it from the next day', () => {
    const policy = {
      levels: {},
      ignore: [{ rule: 'response-required-property-removed', expires: '2027-01-31', reason } as const],
    };
    expect(report(changed(), { policy, today: '2027-01-31' })).toMatchObject({ facts: [], staleIgnores: [] });
    expect(report(changed(), { policy, today: '2027-02-01' })).toMatchObject({
      counts: { facts: { error: 2 } },
      ignored: [],
      staleIgnores: [{ entry: 'response-required-property-removed', state: 'expired' }],
    });
  });

  test('matches the method of an operation case-insensitively', () => {
    const ignore = [{ operation: 'get /tags', reason }];
    expect(report(changed(), { policy: { levels: {}, ignore } })).toMatchObject({
      ignored: [{ operation: 'GET /tags' }],
      staleIgnores: [],
    });
  });

  test('distinguishes an entry for an unknown operation from an entry that ignores nothing', () => {
    const ignore = [
      { operation: 'GET /tag*s', reason },
      { operation: 'GET /tagz*', reason },
      { operation: 'PUT /tags', location: '*', reason },
    ];
    expect(report(contract(), { policy: { levels: {}, ignore } }).staleIgnores).toEqual([
      { entry: 'GET /tag*s', state: 'unused' },
      { entry: 'GET /tagz*', state: 'unknown' },
      { entry: 'PUT /tags *', state: 'unknown' },
    ]);
  });

  test('reports an entry that ignores nothing', () => {
    const ignore = [{ operation: 'GET /tags', location: 'query *', reason }];
    expect(report(changed(), { policy: { levels: {}, ignore } }).staleIgnores).toEqual([
      { entry: 'GET /tags query *', state: 'unused' },
    ]);
  });
});
