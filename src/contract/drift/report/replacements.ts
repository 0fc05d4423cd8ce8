import { type LocatedOperation, type OpenApiDocument, operationsOf, routeOf } from '../../read/document.js';
import { replacementOf } from '../../read/replacement.js';
import type { Cause, NewOperation } from './report.js';

/** Replacements of operations between two documents, by route. */
export interface Replacements {
  /** New route by the route of a deprecated or removed operation. */
  replacement: ReadonlyMap<string, string>;
  /** Old routes by the route of the new operation. */
  replaces: ReadonlyMap<string, string[]>;
}

/** Reads the replacements from both documents; a removed operation is only in the base. */
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

/**
 * Adds to a cause the replacement of its operation if that is deprecated or removed, or what it replaces if it is new.
 */
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

/** Adds to a new operation what it replaces. */
export const withReplaced = (added: NewOperation, { replaces }: Replacements): NewOperation => {
  const old = replaces.get(added.operation);
  return { ...added, ...(old && { replaces: old }) };
};
