import type { LocatedOperation, Operation } from '../../read/document.js';
import type { SchemaComparer } from './schemas.js';
import { type Found, found } from '../rules/rule-for-difference.js';
import { compareParameters } from './parameters.js';
import { compareRequestBodies } from './request-bodies.js';
import { compareResponses } from './responses.js';

/** Returns every difference between an operation of one document and the same operation of another. */
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

const STATE = 'x-immich-state';

const CHANGES = [
  ['operationId', 'operation-id-changed'],
  ['x-immich-permission', 'operation-permission-changed'],
  ['x-immich-admin-only', 'operation-admin-only-changed'],
  [STATE, 'operation-state-changed'],
] as const;

function compareFacts(from: Operation, to: Operation): Found[] {
  const at = { in: 'operation' } as const;
  const isDeprecation = !from.deprecated !== !to.deprecated;
  const changes = CHANGES.filter(([key]) => from[key] !== to[key])
    // Immich documents a deprecation twice: as a flag and as a state.
    .filter(([key]) => !(isDeprecation && key === STATE && [from[key], to[key]].includes('Deprecated')))
    .map(([key, rule]) => found(rule, at, { from: from[key], to: to[key] }));
  if (isDeprecation) changes.push(found(to.deprecated ? 'endpoint-deprecated' : 'endpoint-reactivated', at));
  return changes;
}
