import type { Operation } from './document.js';

/**
 * Client method of an operation, such as `albums.list` or `admin.users.create`. Without an entry, the group is the
 * operation's tag and the method its `operationId`: `people.getPerson`, `admin.users.searchUsersAdmin`.
 */
export function clientName(
  { operationId, tags }: Pick<Operation, 'operationId' | 'tags'>,
  entry: { client: string } | undefined,
): string {
  return entry?.client ?? `${groupOf(tags)}.${operationId}`;
}

/** Immich adds this tag next to the tag of the operation's group. */
const DEPRECATED = 'Deprecated';

/** Group of a tag: `API keys` is `apiKeys`, `Users (admin)` is `admin.users`, `Config (public)` is `config`. */
function groupOf(tags: readonly string[] = []): string {
  const tag = tags.find((each) => each !== DEPRECATED) ?? '';
  const name = tag.trimEnd();
  const [end = '', audience] = /\(([^()]*)\)$/.exec(name) ?? [];
  const group = camelCase(name.slice(0, name.length - end.length)) || 'other';
  return audience === 'admin' ? `admin.${group}` : group;
}

/** Characters that are not allowed in identifiers separate words; a digit cannot come first. */
function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  const name = words
    .map((word, index) => (index === 0 ? word.toLowerCase() : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
  return /^\d/.test(name) ? `_${name}` : name;
}
