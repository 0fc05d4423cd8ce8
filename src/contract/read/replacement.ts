import type { Operation } from './document.js';

/**
 * The `operationId` of the operation that replaces a deprecated one. Immich also deprecates routes of operations that stay: those name
 * themselves.
 */
export function replacementOf(operation: Operation): string | undefined {
  const history = operation['x-immich-history'] ?? [];
  const replacement = history.findLast(({ replacementId }) => replacementId !== undefined)?.replacementId;
  return operation.deprecated ? replacement : undefined;
}
