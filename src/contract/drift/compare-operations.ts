import { isDeepStrictEqual } from 'node:util';
import type { LocatedOperation, Operation } from '../document.js';
import type { SchemaComparer } from './compare-schemas.js';
import { type Found, found } from './found.js';
import { compareParameters } from './compare-parameters.js';
import { compareRequestBodies } from './compare-request-bodies.js';
import { compareResponses } from './compare-responses.js';

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
  return [...changes, ...compareSecurity(from.security ?? [], to.security ?? [])];
}

/** Each requirement is an alternative; without any, everybody may call. */
function compareSecurity(
  from: NonNullable<Operation['security']>,
  to: NonNullable<Operation['security']>,
): Found[] {
  if (isDeepStrictEqual(from, to)) return [];
  const [was, is] = [from, to].map((requirements) =>
    requirements.map((each) => Object.keys(each).sort().join('+')),
  );
  const loses = from.length === 0 || (to.length > 0 && was?.some((each) => !is?.includes(each)));
  return [
    found(loses ? 'api-security-added' : 'api-security-removed', { in: 'operation' }, { from: was, to: is }),
  ];
}
