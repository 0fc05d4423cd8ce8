import { describe, expect, test } from 'vitest';
import { causesOf } from '../../../../src/contract/drift/report/causes.js';
import type { Level } from '../../../../src/contract/drift/rules/level.js';
import type { RuleId } from '../../../../src/contract/drift/rules/rules.js';
import { causeOf, factsOf } from '../../../helpers/drift-reports.js';

/** The facts of a change of a schema that affects these operations. */
function facts(component: string, name: string, level: Level, routes: string[], rule?: RuleId) {
  const reached = routes.map((operation) => ({ operation, operationId: operation, clientMethods: [] }));
  return factsOf(
    causeOf(`${component}.${name}`, level, 'changed', reached, { component, ...(rule && { rule }) }),
  );
}

const order = (...changes: ReturnType<typeof facts>[]): string[] =>
  causesOf(changes.flat()).map(({ cause }) => cause);

describe('causesOf', () => {
  test('sorts by level, then by the number of operations of the schema, then by name', () => {
    const changes = [
      facts('A', 'a', 'info', ['GET /1', 'GET /2', 'GET /3']),
      facts('B', 'b', 'error', ['GET /1']),
      facts('C', 'a', 'warning', ['GET /1', 'GET /2', 'GET /3']),
      facts('D', 'b', 'error', ['GET /1', 'GET /2']),
      facts('D', 'c', 'error', ['GET /1', 'GET /2', 'GET /3']),
      facts('D', 'a', 'error', ['GET /1']),
      facts('E', 'a', 'error', ['GET /1']),
      facts('B', 'a', 'error', ['GET /1']),
    ];
    const sorted = ['D.c', 'D.b', 'D.a', 'B.a', 'B.b', 'E.a', 'C.a', 'A.a'];
    expect(order(...changes)).toEqual(sorted);
    expect(order(...changes.toReversed())).toEqual(sorted);
  });

  test('lists deprecated operations before other information, and renamed schemas after it', () => {
    const [one, two] = [['GET /1'], ['GET /1', 'GET /2']];
    expect(
      order(
        facts('A', 'a', 'info', two, 'component-renamed'),
        facts('B', 'a', 'info', two, 'new-optional-request-property'),
        facts('C', 'a', 'info', one, 'endpoint-deprecated'),
      ),
    ).toEqual(['C.a', 'B.a', 'A.a']);
  });
});
