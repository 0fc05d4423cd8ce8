import type { Operation } from './document.js';

/**
 * `operationId` of the replacement of a deprecated operation. Immich also deprecates single routes of an operation,
 * which then refer to the operation itself.
 */
export function replacementOf(operation: Operation): string | undefined {
  const history = operation['x-immich-history'] ?? [];
  const replacement = history.findLast(({ replacementId }) => replacementId !== undefined)?.replacementId;
  return operation.deprecated ? replacement : undefined;
}
