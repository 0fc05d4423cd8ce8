import type { Caller } from '../auth.js';
import { addEach, type BulkOutcome, removeEach } from './bulk.js';
import { badRequest, noAccess } from '../errors.js';
import type { Handlers } from './handler.js';
import { inCollation } from '../state/collation.js';
import { extractLater } from '../state/extraction.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import type { Schemas, Tag } from '../state/records.js';
import { createTag, tagsOf, upsertTag } from '../state/tags.js';
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
      .toSorted((a, b) => inCollation(a.value, b.value))
      .map(tagView),

  createTag(call) {
    const { name, parentId, color } = call.body;
    const parent = parentId ? ownTag(parentId, 'tag.read', call) : undefined;
    const value = parent ? `${parent.value}/${name}` : name;
    if (tagAt(value, call)) throw badRequest('A tag with that name already exists');
    return tagView(createTag(value, parent?.id ?? null, call.caller.user.id, call.library, colorOf(color)));
  },

  upsertTags: (call) => call.body.tags.map((path) => tagView(upsert(path, call))),

  getTagById: (call) => tagView(ownTag(call.path.id, 'tag.read', call)),

  updateTag(call) {
    const tag = ownTag(call.path.id, 'tag.update', call);
    const { name, color } = call.body;
    if (name !== undefined) rename(tag, name, call);
    if (color !== undefined) tag.color = colorOf(color);
    tag.updatedAt = now();
    return tagView(tag);
  },

  deleteTag: (call) => removeTag(ownTag(call.path.id, 'tag.delete', call), call.library),

  tagAssets(call) {
    const tag = ownTag(call.path.id, 'tag.asset', call);
    const outcomes = addEach(call.body.ids, tag.assetIds, call);
    rewriteTags(changedIn(outcomes), call.library);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  untagAssets(call) {
    const tag = ownTag(call.path.id, 'tag.asset', call);
    const outcomes = removeEach(call.body.ids, tag.assetIds);
    rewriteTags(changedIn(outcomes), call.library);
    return outcomes.map(([id, outcome]) => ({ id, ...outcome }));
  },

  /** Counts new pairs only; tags and assets that the caller cannot reach are passed over. */
  bulkTagAssets(call) {
    const { tagIds, assetIds } = call.body;
    const tags = ownTags(call).filter(({ id }) => tagIds.includes(id));
    const pairs = tags.flatMap((tag) => addEach(assetIds, tag.assetIds, call));
    const changed = changedIn(pairs);
    rewriteTags([...new Set(changed)], call.library);
    return { count: changed.length };
  },
};

/** A color is kept with its `#`, also where it was sent without one. */
const colorOf = (color: string | null | undefined): string | null =>
  color ? color.replace(/^(?!#)/, '#') : null;

const changedIn = (outcomes: [id: string, outcome: BulkOutcome][]): string[] =>
  outcomes.filter(([, { success }]) => success).map(([id]) => id);

const ownTags = ({ caller, library }: Asking): Tag[] =>
  [...library.tags.values()].filter(({ ownerId }) => ownerId === caller.user.id);

const tagAt = (value: string, asking: Asking): Tag | undefined =>
  ownTags(asking).find((tag) => tag.value === value);

function ownTag(id: string, permission: Schemas['Permission'], asking: Asking): Tag {
  const tag = ownTags(asking).find((one) => one.id === id);
  if (!tag) throw noAccess(permission);
  return tag;
}

function upsert(path: string, { caller, library }: Asking): Tag {
  const tag = upsertTag(path, caller.user.id, library);
  if (!tag) throw badRequest('A tag needs a name');
  tag.updatedAt = now();
  return tag;
}

/** The paths of the tags below it change with it. */
function rename(tag: Tag, name: string, asking: Asking): void {
  const value = [...tag.value.split('/').slice(0, -1), name].join('/');
  const other = tagAt(value, asking);
  if (other && other !== tag) throw badRequest('A tag with that name already exists');
  for (const below of ownTags(asking)) {
    if (below.value.startsWith(`${tag.value}/`)) below.value = value + below.value.slice(tag.value.length);
  }
  Object.assign(tag, { name, value });
}

/** Called when tags of assets have changed: the server writes a sidecar and reads the assets again. */
function rewriteTags(assetIds: readonly string[], library: Library): void {
  for (const id of assetIds) {
    const asset = library.assets.get(id);
    // Until the first reading of the file, tags are not stored in a sidecar, and that reading removes them.
    if (!asset?.readAt) continue;
    asset.written.tags = tagsOf(asset, library).map(({ value }) => value);
    extractLater(asset, library);
  }
}

/** A tag takes its children with it; assets stay. */
function removeTag(tag: Tag, library: Library): void {
  library.tags.delete(tag.id);
  for (const child of library.tags.values()) if (child.parentId === tag.id) removeTag(child, library);
}
