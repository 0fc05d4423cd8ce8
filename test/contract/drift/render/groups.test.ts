import { describe, expect, test } from 'vitest';
import { groupsOf, reachedBy } from '../../../../src/contract/drift/render/groups.js';
import { renderHtml } from '../../../../src/contract/drift/render/html.js';
import { renderText } from '../../../../src/contract/drift/render/text.js';
import { causeOf, reportOf } from '../../../helpers/drift-reports.js';

const reached = (...routes: string[]) =>
  routes.map((operation) => ({ operation, operationId: operation, clientMethods: [] }));
const tag = { component: 'Tag' };

describe('groupsOf', () => {
  test('groups causes of the same level, schema and operations, in any order', () => {
    const causes = [
      causeOf('Tag.a', 'error', 'removed', reached('GET /a', 'GET /b'), tag),
      causeOf('Tag.b', 'error', 'removed', reached('GET /b', 'GET /a'), tag),
      causeOf('Tag.c', 'error', 'removed', reached('GET /a'), tag),
      causeOf('Tag.d', 'warning', 'removed', reached('GET /a', 'GET /b'), tag),
      causeOf('Tags.a', 'error', 'removed', reached('GET /a', 'GET /b'), { component: 'Tags' }),
      causeOf('GET /a query b', 'error', 'removed', reached('GET /a')),
      causeOf('GET /a query c', 'error', 'removed', reached('GET /a')),
    ];
    expect(groupsOf(causes).map((group) => [group.subject, group.causes.length])).toEqual([
      ['Tag', 2],
      ['Tag', 1],
      ['Tag', 1],
      ['Tags', 1],
      ['GET /a', 2],
    ]);
    const [group] = groupsOf(causes);
    expect(
      reachedBy(group!).map(({ operation, locations, fingerprints }) => [
        operation,
        locations.length,
        fingerprints.length,
      ]),
    ).toEqual([
      ['GET /a', 2, 2],
      ['GET /b', 2, 2],
    ]);
  });
});

test('renderText lists twenty operations once for all causes of a schema', () => {
  const routes = Array.from({ length: 20 }, (_, index) => `GET /tags/number${index}`);
  const causes = ['a', 'b', 'c', 'd'].map((name) =>
    causeOf(`Tag.${name}`, 'error', 'removed', reached(...routes), tag),
  );
  const report = reportOf(causes);
  expect(renderText(report, { verbose: true }).split('GET /tags/number7,')).toHaveLength(2);
  // Listed once with the affected calls, and once with its places.
  expect(renderHtml(report).split('GET /tags/number7<')).toHaveLength(3);
});

test.each([renderText, renderHtml])('terminates for an enum of twenty thousand values', (render) => {
  const values = Array.from({ length: 20_000 }, (_, index) => `value ${index}`);
  const places = values.map(() => ({ in: 'query', name: 'kind' }) as const);
  const cause = causeOf(
    'Kind',
    'warning',
    'has another value',
    [{ ...reached('GET /a')[0]!, locations: places }],
    { values },
  );
  // With quadratic time, this would exceed the time limit of the test.
  expect(render(reportOf([cause]))).toContain('has another value');
});
