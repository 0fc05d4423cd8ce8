import { randomUUID } from 'node:crypto';
import { canSee } from '../access.js';
import type { Caller } from '../auth.js';
import { addEach, removeEach } from '../bulk.js';
import { badRequest, noAccess } from '../errors.js';
import type { Handlers } from '../handler.js';
import { type Library, now } from '../state/library.js';
import type { Schemas, Tag } from '../state/records.js';
import { tagView } from '../views/tags.js';

type TagOperations =
  | 'getAllTags'
  | 'createTag'
  | 'upsertTags'
  | 'getTagById'
  | 'updateTag'
  | 'deleteTag'
  | 'tagAssets'
  | 'untagAssets'
  | 'bulkTagAssets';

type Asking = { caller: Caller; library: Library };

export const tagHandlers: Handlers<TagOperations> = {
  getAllTags: (call) =>
    ownTags(call)
      .toSorted((a, b) => (a.value < b.value ? -1 : 1))
      .map(tagView),

  createTag(call) {
    const { name, parentId, color } = call.body;
    const parent = parentId ? ownTag(parentId, 'tag.read', call) : undefined;
    const value = parent ? `${parent.value}/${name}` : name;
    if (tagAt(value, call)) throw badRequest('A tag with that name already exists');
    return tagView(newTag(value, parent?.id ?? null, color ?? null, call));
  },

  upsertTags: (call) => call.body.tags.map((path) => tagView(upsert(path, call))),

  getTagById: (call) => tagView(ownTag(call.path.id, 'tag.read', call)),

  updateTag(call) {
    const tag = ownTag(call.path.id, 'tag.update', call);
    if (call.body.color !== undefined) tag.color = call.body.color;
    tag.updatedAt = now();
    return tagView(tag);
  },

  deleteTag: (call) => removeTag(ownTag(call.path.id, 'tag.delete', call), call.library),

  tagAssets(call) {
    const tag = ownTag(call.path.id, 'tag.asset', call);
    return addEach(call.body.ids, tag.assetIds, call).map(([id, outcome]) => ({ id, ...outcome }));
  },

  untagAssets(call) {
    const tag = ownTag(call.path.id, 'tag.asset', call);
    return removeEach(call.body.ids, tag.assetIds).map(([id, outcome]) => ({ id, ...outcome }));
  },

  /** Counts new pairs only; tags and assets that the caller cannot reach are passed over. */
  bulkTagAssets(call) {
    const { tagIds, assetIds } = call.body;
    const tags = ownTags(call).filter(({ id }) => tagIds.includes(id));
    const seen = assetIds
      .flatMap((id) => call.library.assets.get(id) ?? [])
      .filter((asset) => canSee(asset, call));
    const pairs = tags.flatMap((tag) =>
      addEach(
        seen.map(({ id }) => id),
        tag.assetIds,
        call,
      ),
    );
    return { count: pairs.filter(([, { success }]) => success).length };
  },
};

const ownTags = ({ caller, library }: Asking): Tag[] =>
  [...library.tags.values()].filter(({ ownerId }) => ownerId === caller.user.id);

const tagAt = (value: string, asking: Asking): Tag | undefined =>
  ownTags(asking).find((tag) => tag.value === value);

function ownTag(id: string, permission: Schemas['Permission'], asking: Asking): Tag {
  const tag = ownTags(asking).find((one) => one.id === id);
  if (!tag) throw noAccess(permission);
  return tag;
}

/** The tag at a path such as `parent/child`, made with the parents it lacks. */
function upsert(path: string, asking: Asking): Tag {
  const names = path.split('/').filter(Boolean);
  let tag: Tag | undefined;
  for (const [depth] of names.entries()) {
    const value = names.slice(0, depth + 1).join('/');
    tag = tagAt(value, asking) ?? newTag(value, tag?.id ?? null, null, asking);
  }
  if (!tag) throw badRequest('A tag needs a name');
  tag.updatedAt = now();
  return tag;
}

function newTag(
  value: string,
  parentId: string | null,
  color: string | null,
  { caller, library }: Asking,
): Tag {
  const tag: Tag = {
    id: randomUUID(),
    ownerId: caller.user.id,
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

/** A tag takes its children with it; assets stay. */
function removeTag(tag: Tag, library: Library): void {
  library.tags.delete(tag.id);
  for (const child of library.tags.values()) if (child.parentId === tag.id) removeTag(child, library);
}
