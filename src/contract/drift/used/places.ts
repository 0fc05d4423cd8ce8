import { type OpenApiDocument, operationsOf, routePatternOf } from '../../read/document.js';
import { type Operations, withOperations } from '../../read/operation-entries.js';
import type { Fact } from '../rules/fact.js';
import type { Use, Used } from './used.js';

type Where = Pick<Fact, 'operationId' | 'method' | 'path'>;

/**
 * Finds where a program calls an operation of any document. Releases rename an `operationId` or the parameters of a path, so an operation is the
 * same if one of the two is.
 */
export function placesOf(
  { operations }: Used,
  contract: OpenApiDocument,
  entries: Operations,
): (where: Where) => Use[] {
  const byRoute = new Map<string, Use[]>();
  for (const located of operationsOf(withOperations(contract, entries))) {
    const places = operations.get(located.operation.operationId);
    if (places) byRoute.set(routePatternOf(located), places);
  }
  return (where) => byRoute.get(routePatternOf(where)) ?? operations.get(where.operationId) ?? [];
}
