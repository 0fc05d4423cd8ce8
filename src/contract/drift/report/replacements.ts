import { type LocatedOperation, type OpenApiDocument, operationsOf, routeOf } from '../../read/document.js';
import { replacementOf } from '../../read/replacement.js';
import type { Cause, NewOperation } from './report.js';

/** Which operation of the revision takes the place of which older one; both by their route. */
export interface Replacements {
  /** By the route of an operation that is deprecated or removed. */
  replacement: ReadonlyMap<string, string>;
  /** By the route of the operation that is to be called instead. */
  replaces: ReadonlyMap<string, string[]>;
}

/** Reads from both documents what replaces an operation: of a removed one, only the base still has it. */
export function replacementsIn(base: OpenApiDocument, revision: OpenApiDocument): Replacements {
  const present = new Map(
    [...operationsOf(revision)].map((located) => [located.operation.operationId, located]),
  );
  const replacement = new Map<string, string>();
  const replaces = new Map<string, string[]>();
  for (const located of [...operationsOf(base), ...operationsOf(revision)]) {
    const target = targetOf(located, present);
    const route = routeOf(located);
    if (target === undefined || target === route || replacement.get(route) === target) continue;
    replacement.set(route, target);
    replaces.set(target, [...(replaces.get(target) ?? []), route]);
  }
  return { replacement, replaces };
}

function targetOf(
  { operation }: LocatedOperation,
  present: ReadonlyMap<string, LocatedOperation>,
): string | undefined {
  const located = present.get(replacementOf(operation) ?? '');
  return located && routeOf(located);
}

/** A cause with what replaces its operation, if that is deprecated or gone, or with what it replaces, if it is new. */
export function withReplacement<Group extends Cause>(
  cause: Group,
  { replacement, replaces }: Replacements,
): Group {
  const [reached] = cause.operations;
  if (!reached) return cause;
  const old = replaces.get(reached.operation);
  if (cause.rule === 'endpoint-added') return { ...cause, ...(old && { replaces: old }) };
  const instead = replacement.get(reached.operation);
  const isOver = cause.rule === 'endpoint-deprecated' || /^api-(?:path-)?removed-/.test(cause.rule);
  return isOver && instead !== undefined ? { ...cause, replacement: instead } : cause;
}

/** A new operation with what it replaces. */
export const withReplaced = (added: NewOperation, { replaces }: Replacements): NewOperation => {
  const old = replaces.get(added.operation);
  return { ...added, ...(old && { replaces: old }) };
};
