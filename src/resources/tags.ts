import { TAGS } from '../../generated/operations.js';
import { TagsOperations } from '../../generated/resources/tags.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, IntegrityError, isHttpError } from '../errors/index.js';
import { hasOtherForms, normalName } from '../values/unicode-names.js';
import type { RequestOptions } from '../options.js';
import type { Tag, TagBulk, TagCreate, TagUpdate } from '../types.js';
import { bulk, call, type Signatures, fields, id, ids, text, texts } from './check-arguments.js';

/** Tags: names in a tree; `value` is a tag's whole path, such as `places/norway`. */
export class TagsResource extends TagsOperations {
  /**
   * Creates a tag, below `parentId` if you pass it. `color` is hexadecimal, with or without `#`; empty text means no
   * color. If the name already exists there, the call rejects with a 400; `upsert` returns the existing tag.
   *
   * `POST /tags`, permission `tag.create`.
   */
  async create(tag: TagCreate, options?: RequestOptions): Promise<Tag> {
    const { color, ...rest } = tag;
    // 2.x servers reject `null` as the color of a new tag.
    const body = color ? { ...rest, color: withHash(color) } : rest;
    return this.transport.call(TAGS.createTag, { body }, options);
  }

  /**
   * Creates the tags that do not exist yet, with their parents. Each tag is a path such as `places/norway`. Returns the
   * last tag of each path.
   *
   * `PUT /tags`, permission `tag.create`.
   */
  async upsert(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    return this.transport.call(TAGS.upsertTags, { body: { tags: [...paths] } }, options);
  }

  /**
   * Creates the tags that do not exist yet, as `upsert` does, and returns one for each path, in the same order. Without
   * paths nothing is sent. If a path has non-ASCII letters, your tags are listed first: a tag whose name has another
   * Unicode form is used instead of creating a second one. New tags are created in form NFC.
   *
   * `PUT /tags`, permission `tag.create`; for letters outside of ASCII also `GET /tags`, permission `tag.read`: without
   * the permission, only tags in form NFC are found.
   */
  async ensure(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    const wanted = paths.map(normalPath);
    if (wanted.length === 0) return [];
    const known = wanted.some(hasOtherForms) ? await this.#readable(options) : [];
    const stored = wanted.map((path) => storedPath(path, known));
    const unique = [...new Set(stored)];
    const tags = await this.upsert(unique, options);
    if (tags.length !== unique.length) {
      throw new IntegrityError(TAGS.upsertTags, `returned ${tags.length} tags for ${unique.length} paths`);
    }
    // The server returns the tags in the order of the paths.
    return stored.flatMap((path) => tags[unique.indexOf(path)] ?? []);
  }

  /** Returns your tags; an empty list if the API key may not list them. */
  async #readable(options?: RequestOptions): Promise<Tag[]> {
    try {
      return await this.list(options);
    } catch (error) {
      if (isHttpError(error) && error.reason === 'missing-permission') return [];
      throw error;
    }
  }

  /**
   * Finds the tag with this path, such as `places/norway`. Case matters. The Unicode form does not: a composed `é`
   * matches a decomposed one. If there are tags in both forms, the one that matches exactly is returned.
   *
   * `GET /tags`, permission `tag.read`.
   */
  async findByPath(path: string, options?: RequestOptions): Promise<Tag | undefined> {
    const tags = await this.list(options);
    const stored = storedPath(normalPath(path), tags);
    return tags.find(({ value }) => value === stored);
  }

  /**
   * Changes the color of a tag, such as `#7f00ff`; `null` removes it. A tag cannot be renamed.
   *
   * `PUT /tags/{id}`, permission `tag.update`.
   */
  async update(id: string, changes: TagUpdate, options?: RequestOptions): Promise<Tag> {
    const { color } = changes;
    // Empty text removes the color on 2.x, but is a 400 on 3.x.
    const body = color === undefined ? changes : { ...changes, color: color ? withHash(color) : null };
    return this.transport.call(TAGS.updateTag, { path: { id }, body }, options);
  }

  /**
   * Adds a tag to assets. The result lists each asset: those that already have the tag are `duplicates`, those that
   * cannot get it are `failed`.
   *
   * A few seconds after an upload the server reads the file and replaces the tags of the asset by those in the file. A
   * tag that you add right after an upload can therefore be lost, although it is in `succeeded`. Wait until
   * `assets.get` returns an `exifInfo.modifyDate` (`uploadAll` of `immich-client/node` does this), or call this method
   * again later; it is safe to repeat.
   *
   * `PUT /tags/{id}/assets`, permission `tag.asset`.
   */
  async tagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(TAGS.tagAssets, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Removes a tag from assets. Assets that do not have it are `failed` with `not_found`.
   *
   * `DELETE /tags/{id}/assets`, permission `tag.asset`.
   */
  async untagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(TAGS.untagAssets, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Adds several tags to several assets. The result lists each asset: those that already had all tags are `duplicates`,
   * those that could not get all of them are `failed`. Without tags or assets nothing is sent.
   *
   * The server only returns the number of new pairs, and ignores what is not yours. If some pairs of a request were not
   * new, each tag is added once more, alone, to find the failures. A tag that is not yours then rejects with a 400,
   * after the others have been added. The other assets of such a request are in `succeeded`, even those that already
   * had all tags.
   *
   * Tags of recently uploaded assets can be lost, as with `tagAssets`. To add several tags to an asset, use one call of
   * this method: the server writes tags to a sidecar and reads it again, and a tag that is added in between can be
   * lost.
   *
   * `PUT /tags/assets` and, where some pairs were not new, `PUT /tags/{id}/assets`; permission `tag.asset`.
   */
  async tagMany({ tagIds, assetIds }: TagBulk, options: BulkOptions = {}): Promise<BulkResult> {
    const tags = [...new Set(tagIds)];
    return inChunks(tags.length > 0 ? assetIds : [], options, async (chunk) => {
      const body = { tagIds: tags, assetIds: chunk };
      const { count } = await this.transport.call(TAGS.bulkTagAssets, { body }, options);
      if (count === tags.length * chunk.length) return undefined;
      const reasons = await this.#whyNotTagged(tags, chunk, options);
      return chunk.map((id) => {
        const error = reasons.get(id) ?? (count === 0 ? 'duplicate' : undefined);
        return error === undefined ? { id, success: true } : { id, success: false, error };
      });
    });
  }

  /**
   * Adds each tag to assets that may already have it, and returns the reason for each asset that cannot get all of
   * them.
   */
  async #whyNotTagged(
    tagIds: readonly string[],
    assetIds: readonly string[],
    options: BulkOptions,
  ): Promise<Map<string, string>> {
    const reasons = new Map<string, string>();
    for (const tagId of tagIds) {
      const { failed } = await this.tagAssets(tagId, assetIds, options);
      for (const { id, reason } of failed) reasons.set(id, reason);
    }
    return reasons;
  }

  /** @internal */
  static override signatures(): Signatures<Omit<TagsResource, keyof TagsOperations>> {
    return {
      tagMany: bulk({ body: fields({ tagIds: ids, assetIds: ids }) }),
      findByPath: call({ path: text }),
      create: call({ tag: fields({ name: text }) }),
      ensure: call({ paths: texts }),
      tagAssets: bulk({ id, assetIds: ids }),
      untagAssets: bulk({ id, assetIds: ids }),
      update: call({ id, changes: fields() }),
      upsert: call({ paths: texts }),
    };
  }
}

/**
 * Returns the path as the server stores it: existing parent tags in their own Unicode form, the rest in NFC. If two
 * tags differ only in form, the exact match is preferred.
 */
function storedPath(path: string, tags: readonly Tag[]): string {
  const values = tags.map(({ value }) => value);
  const steps = path.split('/');
  for (let count = steps.length; count > 0; count -= 1) {
    const start = steps.slice(0, count).join('/');
    const known = values.includes(start)
      ? start
      : values.find((value) => normalName(value) === normalName(start));
    if (known !== undefined) return [known, ...steps.slice(count).map(normalName)].join('/');
  }
  return normalName(path);
}

/** Normalises a path as servers do: `/places//norway/` becomes `places/norway`. */
function normalPath(path: string): string {
  const normal = path.split('/').filter(Boolean).join('/');
  if (!normal) throw new ArgumentError('The path of a tag must contain a name.');
  return normal;
}

/** 3.x stores a color with `#`, with or without it in the request. */
const withHash = (color: string): string => (color.startsWith('#') ? color : `#${color}`);
