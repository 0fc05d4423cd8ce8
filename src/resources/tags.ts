import { TAGS } from '../../generated/operations.js';
import { TagsOperations } from '../../generated/resources/tags.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, isHttpError } from '../errors/index.js';
import { hasOtherForms, normalName } from '../values/unicode-names.js';
import type { RequestOptions } from '../options.js';
import type { Tag, TagBulk, TagCreate, TagUpdate } from '../types.js';
import { bulk, call, type Signatures, fields, id, ids, text, texts } from './check-arguments.js';
import { refuseEmpty } from './empty-text.js';

/** Tags: names in a tree; `value` is a tag's whole path, such as `places/norway`. */
export class TagsResource extends TagsOperations {
  /**
   * Creates a tag, below another if `parentId` is given. `color` is hexadecimal, with or without `#`; empty text is no color. A name that
   * is taken there is a 400; `upsert` returns the existing tag.
   *
   * `POST /tags`, permission `tag.create`.
   */
  async create(tag: TagCreate, options?: RequestOptions): Promise<Tag> {
    const { color, ...rest } = tag;
    refuseEmpty('name', rest.name);
    // To 2.x, `null` is not a color that a new tag can have.
    const body = color ? { ...rest, color: withHash(color) } : rest;
    return this.transport.call(TAGS.createTag, { body }, options);
  }

  /**
   * Makes sure that tags exist, each given by its path such as `places/norway`, with their parents. Answers with the last
   * tag of each path.
   *
   * `PUT /tags`, permission `tag.create`.
   */
  async upsert(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    for (const path of paths) refuseEmpty('paths', path);
    return this.transport.call(TAGS.upsertTags, { body: { tags: [...paths] } }, options);
  }

  /**
   * Makes sure that tags exist, as `upsert` does, and returns one for each path, in that order. Without paths nothing is sent. If a path has
   * letters outside of ASCII, your tags are listed first: a tag whose name only has another Unicode form is used, not created a second time.
   * New tags are created in form NFC.
   *
   * `PUT /tags`, permission `tag.create`; for letters outside of ASCII also `GET /tags`, permission `tag.read`: without the permission,
   * only tags in form NFC are found.
   */
  async ensure(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    const wanted = paths.map(normalPath);
    if (wanted.length === 0) return [];
    const known = wanted.some(hasOtherForms) ? await this.#readable(options) : [];
    const stored = wanted.map((path) => storedPath(path, known));
    const unique = [...new Set(stored)];
    const tags = await this.upsert(unique, options);
    // The server returns the tags in the order of the paths.
    return stored.flatMap((path) => tags[unique.indexOf(path)] ?? []);
  }

  /** Your tags; none if the API key may create tags and not list them. */
  async #readable(options?: RequestOptions): Promise<Tag[]> {
    try {
      return await this.list(options);
    } catch (error) {
      if (isHttpError(error) && error.reason === 'missing-permission') return [];
      throw error;
    }
  }

  /**
   * Finds the tag with this path, such as `places/norway`. Case matters, the Unicode form does not: a composed `é` and a decomposed one are
   * the same. If there are tags in both forms, the one with exactly the given path is returned.
   *
   * `GET /tags`, permission `tag.read`.
   */
  async findByPath(path: string, options?: RequestOptions): Promise<Tag | undefined> {
    const tags = await this.list(options);
    const stored = storedPath(normalPath(path), tags);
    return tags.find(({ value }) => value === stored);
  }

  /**
   * Changes the colour of a tag, such as `#7f00ff`; `null` takes it off. A tag cannot be renamed.
   *
   * `PUT /tags/{id}`, permission `tag.update`.
   */
  async update(id: string, changes: TagUpdate, options?: RequestOptions): Promise<Tag> {
    const { color } = changes;
    // Empty text removes the color on 2.x, and is a 400 on 3.x.
    const body = color === undefined ? changes : { ...changes, color: color ? withHash(color) : null };
    return this.transport.call(TAGS.updateTag, { path: { id }, body }, options);
  }

  /**
   * Puts a tag on assets, and says what became of each: those that have it already are `duplicates`, the others `failed`.
   *
   * A server reads a file some seconds after its upload and then replaces the tags of the asset by those in the file, so a tag that is added right
   * after an upload can get lost, although it has `succeeded`. Wait until `assets.get` returns an `exifInfo.modifyDate` (`uploadAll` of
   * `immich-client/node` does so), or call this again later: what still has the tag is a duplicate.
   *
   * `PUT /tags/{id}/assets`, permission `tag.asset`.
   */
  async tagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(TAGS.tagAssets, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Takes a tag off assets. Those that do not have it `failed` as `not_found`.
   *
   * `DELETE /tags/{id}/assets`, permission `tag.asset`.
   */
  async untagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call(TAGS.untagAssets, { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Puts several tags on several assets, and says what became of each asset: those that had all of the tags are `duplicates`, those that
   * could not get them all `failed`. Without tags or without assets nothing is sent.
   *
   * The server counts the new pairs and passes over what is not yours. So where some pairs of a request were not new, each tag is put
   * once more, alone, which tells the failures; a tag that is not yours is a 400 then, when the others are on. The other assets of such a
   * request have `succeeded`, also those that had all of the tags before.
   *
   * Tags of assets that were uploaded a moment ago can get lost, as with `tagAssets`. To add several tags to an asset, prefer this to one call for
   * each tag: the server writes them to a sidecar and reads that again, and a tag that is added in between can get lost.
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

  /** Puts each tag on assets that may have it already, and says of each that cannot have them all why. */
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
 * A path as the server has it: as much of it as there are tags for in the form of these tags, and the rest in NFC. Of two tags that differ
 * in their form alone, the one with exactly this path is preferred.
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

/** A path as servers keep it: `/places//norway/` is `places/norway`. */
function normalPath(path: string): string {
  const normal = path.split('/').filter(Boolean).join('/');
  if (!normal) throw new ArgumentError('The path of a tag must have a name in it.');
  return normal;
}

/** 3.x stores a color with `#`, however it was sent. */
const withHash = (color: string): string => (color.startsWith('#') ? color : `#${color}`);
