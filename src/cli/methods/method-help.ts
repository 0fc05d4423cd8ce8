import { routeOf } from '../../contract/read/document.js';
import type { Method } from './method.js';

/** What the help of a method says after its summary: what is sent, with which permission, to which releases. */
export function methodFacts({ client, operations, isDestructive }: Method): string {
  const lines = operations.map(({ located, entry }) => {
    const { operation } = located;
    const permission = operation['x-immich-permission'];
    const facts = [
      permission === undefined ? undefined : `permission ${permission}`,
      operation['x-immich-admin-only'] ? 'administrators only' : undefined,
      entry.since === undefined ? undefined : `since Immich ${entry.since}`,
      entry.until === undefined ? undefined : `until Immich ${entry.until}`,
      operation.deprecated && entry.until === undefined ? 'deprecated' : undefined,
    ].filter((fact) => fact !== undefined);
    return [`  ${routeOf(located)}`, ...facts].join(', ');
  });
  return [
    ...(isDestructive ? ['It asks before it does so; --yes confirms it.', ''] : []),
    ...(lines.length > 0 ? ['Sends:', ...lines] : []),
    `In a program: immich.${client}(…)`,
  ].join('\n');
}
