/** What an object of the client gives: a property, or a way of them (`albums.list`), and the names of what is there. */
export type Members = ReadonlyMap<string, readonly string[]>;

export const NO_MEMBERS: Members = new Map();

/** The members of a property; of any property if no name is given. */
export function membersBelow(members: Members, name?: string): Members {
  const below = new Map<string, readonly string[]>();
  for (const [way, names] of members) {
    const [first, ...rest] = way.split('.');
    if (name !== undefined && first !== name) continue;
    const key = rest.join('.');
    below.set(key, [...(below.get(key) ?? []), ...names]);
  }
  // A method has none.
  if (name !== undefined) below.delete('');
  return below;
}

/** The names of all that an object gives. */
export const namesIn = (members: Members): string[] => [...new Set([...members.values()].flat())];

/** Merges what several objects give. */
export function merged(all: readonly Members[]): Members {
  const [only, ...others] = all;
  if (!only || others.length === 0) return only ?? NO_MEMBERS;
  const members = new Map<string, readonly string[]>();
  for (const [way, names] of all.flatMap((each) => [...each])) {
    members.set(way, [...new Set([...(members.get(way) ?? []), ...names])]);
  }
  return members;
}
