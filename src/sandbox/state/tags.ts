import { randomUUID } from 'node:crypto';
import { now } from './clock.js';
import type { Library } from './library.js';
import type { Asset, Tag } from './records.js';

/** The tags of an asset, without their parents. */
export const tagsOf = ({ id }: Asset, library: Library): Tag[] =>
  [...library.tags.values()].filter(({ assetIds }) => assetIds.has(id));

/** The tag at a path such as `parent/child`. Missing parents are created. `undefined` for an empty path. */
export function upsertTag(path: string, ownerId: string, library: Library): Tag | undefined {
  const names = path.split('/').filter(Boolean);
  let tag: Tag | undefined;
  for (const [depth] of names.entries()) {
    const value = names.slice(0, depth + 1).join('/');
    const known = [...library.tags.values()].find((one) => one.ownerId === ownerId && one.value === value);
    tag = known ?? createTag(value, tag?.id ?? null, ownerId, library);
  }
  return tag;
}

export function createTag(
  value: string,
  parentId: string | null,
  ownerId: string,
  library: Library,
  color: string | null = null,
): Tag {
  const tag: Tag = {
    id: randomUUID(),
    ownerId,
    name: value.split('/').at(-1) ?? value,
    value,
    parentId,
    color,
    createdAt: now(),
    updatedAt: now(),
    assetIds: new Set(),
  };
  library.tags.set(tag.id, tag);
  return tag;
}
