import { type Operation, routeOf } from '../../contract/read/document.js';
import type { Operations } from '../../contract/read/operation-entries.js';
import { replacementOf } from '../../contract/read/replacement.js';
import type { Contract } from './contract.js';
import type { Method } from './method.js';
import { commandWords } from './names.js';

/** The help of a method after its summary: request, permission and releases. */
export function methodFacts({ entries }: Contract, { client, operations, isDestructive }: Method): string {
  const lines = operations.map(({ located, entry }) => {
    const { operation } = located;
    const permission = operation['x-immich-permission'];
    const facts = [
      permission === undefined ? undefined : `permission ${permission}`,
      operation['x-immich-admin-only'] ? 'administrators only' : undefined,
      entry.since === undefined ? undefined : `since Immich ${entry.since}`,
      entry.until === undefined ? undefined : `until Immich ${entry.until}`,
      replacedBy(entries, operation),
    ].filter((fact) => fact !== undefined);
    return [`  ${routeOf(located)}`, ...facts].join(', ');
  });
  return [
    ...(isDestructive ? ['It asks before it does so; --yes confirms it.', ''] : []),
    ...(lines.length > 0 ? ['Sends:', ...lines] : []),
    `In a program: immich.${client}(…)`,
  ].join('\n');
}

/** Immich also deprecates routes of operations that stay: those name themselves. */
function replacedBy(entries: Operations, operation: Operation): string | undefined {
  const replacement = replacementOf(operation);
  if (replacement === undefined || replacement === operation.operationId) return undefined;
  const client = entries[replacement]?.client;
  return client === undefined ? 'deprecated' : `deprecated: use ${commandWords(client).join(' ')}`;
}
