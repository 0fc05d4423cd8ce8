import type { LocatedOperation, Operation } from '../../read/document.js';
import type { SchemaComparer } from './schemas.js';
import { type Found, found } from '../rules/rule-for-difference.js';
import { compareParameters } from './parameters.js';
import { compareRequestBodies } from './request-bodies.js';
import { compareResponses } from './responses.js';

/** Everything in which the operation of one document differs from the same operation of another. */
export function compareOperations(
  comparer: SchemaComparer,
  from: LocatedOperation,
  to: LocatedOperation,
): Found[] {
  return [
    ...compareFacts(from.operation, to.operation),
    ...compareParameters(comparer, from, to),
    ...compareRequestBodies(comparer, from.operation.requestBody, to.operation.requestBody),
    ...compareResponses(comparer, from.operation.responses, to.operation.responses),
  ];
}

const CHANGES = [
  ['operationId', 'operation-id-changed'],
  ['x-immich-permission', 'operation-permission-changed'],
  ['x-immich-admin-only', 'operation-admin-only-changed'],
  ['x-immich-state', 'operation-state-changed'],
] as const;

function compareFacts(from: Operation, to: Operation): Found[] {
  const at = { in: 'operation' } as const;
  const changes = CHANGES.filter(([key]) => from[key] !== to[key]).map(([key, rule]) =>
    found(rule, at, { from: from[key], to: to[key] }),
  );
  if (!from.deprecated && to.deprecated) changes.push(found('endpoint-deprecated', at));
  if (from.deprecated && !to.deprecated) changes.push(found('endpoint-reactivated', at));
  return changes;
}
