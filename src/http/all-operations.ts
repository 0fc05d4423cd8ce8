import { OPERATIONS } from '../../generated/operations.js';
import type { OfficialOperation, Operation } from './operation.js';

/** Every operation of the contract. What imports this is bundled with all of them. */
export const allOperations: readonly OfficialOperation[] = /* @__PURE__ */ OPERATIONS.flatMap(
  // The objects have different ids.
  (group: Readonly<Record<string, OfficialOperation>>) => Object.values(group),
);

/** An operation by its method and the template of its path. What the contract does not have is never repeated. */
export function operationAt(method: string, path: string): Operation {
  const known = allOperations.find((each) => each.path === path && each.method === method);
  if (known) return known;
  // The raw client has these five verbs.
  const verb = method as Operation['method'];
  return { operationId: undefined, method: verb, path, response: 'json', repeat: 'never' };
}
