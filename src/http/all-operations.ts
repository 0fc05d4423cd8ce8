import { OPERATIONS } from '../../generated/operations.js';
import type { OfficialOperation, Operation } from './operation.js';

let all: readonly OfficialOperation[] | undefined;

/** Returns every operation of the contract. Importing this adds all of them to a bundle. */
export const allOperations = (): readonly OfficialOperation[] =>
  (all ??= OPERATIONS.flatMap(
    // The groups have different operation IDs.
    (group: Readonly<Record<string, OfficialOperation>>) => Object.values(group),
  ));

/** Returns an operation by method and path template. Operations outside the contract are never retried. */
export function operationAt(method: string, path: string): Operation {
  const known = allOperations().find((each) => each.path === path && each.method === method);
  if (known) return known;
  // The raw client supports only these five methods.
  const verb = method as Operation['method'];
  return { operationId: undefined, method: verb, path, response: 'json', repeat: 'never' };
}
