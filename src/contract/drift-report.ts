import type { Comparison, Fact } from './compare.js';

const MAX_VALUE = 60;
const MAX_NAMES = 4;

/** A comparison for people: which operations are concerned, and each cause once with the operations that it reaches. */
export function driftReport({ facts, added }: Comparison): string {
  const gone = facts.filter(({ rule }) => rule === 'operation-removed');
  const changed = facts.filter(({ rule }) => rule !== 'operation-removed');
  return [
    ...named('Gone', gone.map(idOf)),
    ...named('Changed', changed.map(idOf)),
    ...named('New, not in the client', added),
    ...[...byCause(changed).values()].map(describe),
  ].join('\n');
}

const idOf = ({ operationId }: Fact): string => operationId;

function named(title: string, ids: string[]): string[] {
  const names = [...new Set(ids)].sort();
  return names.length === 0 ? [] : [`${title} (${names.length}): ${names.join(', ')}`];
}

function byCause(facts: Fact[]): Map<string, [Fact, ...Fact[]]> {
  const groups = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of facts) {
    const key = JSON.stringify([fact.rule, fact.cause, fact.from, fact.to]);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** `  AlbumResponseDto.owner: property-removed [createAlbum, getAlbumInfo and 2 more]` */
function describe(group: [Fact, ...Fact[]]): string {
  const [{ rule, cause, from, to }] = group;
  const values = from === undefined && to === undefined ? '' : ` ${shown(from)} -> ${shown(to)}`;
  const ids = group.map(idOf).sort();
  const more = ids.length > MAX_NAMES ? ` and ${ids.length - MAX_NAMES} more` : '';
  return `  ${cause}: ${rule}${values} [${ids.slice(0, MAX_NAMES).join(', ')}${more}]`;
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
