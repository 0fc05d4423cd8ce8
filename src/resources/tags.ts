import { type BulkOptions, inChunks } from '../bulk.js';
import type { BulkResult } from '../bulk-result.js';
import { ArgumentError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import type { Tag, TagBulk, TagBulkResult, TagCreate, TagUpdate } from '../types.js';
import { Resource } from './resource.js';

/** Tags: names in a tree; `value` is a tag's whole path, such as `places/norway`. */
export class TagsResource extends Resource {
  /**
   * Lists all your tags, parents and children alike.
   *
   * `GET /tags`, permission `tag.read`.
   */
  async list(options?: RequestOptions): Promise<Tag[]> {
    return this.transport.call('getAllTags', {}, options);
  }

  /**
   * Reads one tag.
   *
   * `GET /tags/{id}`, permission `tag.read`.
   */
  async get(id: string, options?: RequestOptions): Promise<Tag> {
    return this.transport.call('getTagById', { path: { id } }, options);
  }

  /**
   * Creates a tag, below another where `parentId` is given. A name that is taken there is a 400; `upsert` takes it as
   * it is.
   *
   * `POST /tags`, permission `tag.create`.
   */
  async create(tag: TagCreate, options?: RequestOptions): Promise<Tag> {
    return this.transport.call('createTag', { body: tag }, options);
  }

  /**
   * Makes sure that tags exist, each given by its path such as `places/norway`, with their parents. Answers with the last
   * tag of each path.
   *
   * `PUT /tags`, permission `tag.create`.
   */
  async upsert(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    return this.transport.call('upsertTags', { body: { tags: [...paths] } }, options);
  }

  /**
   * Makes sure that tags exist, as `upsert` does, and answers with one for each path given, in that order. Without paths nothing is sent.
   *
   * `PUT /tags`, permission `tag.create`.
   */
  async ensure(paths: readonly string[], options?: RequestOptions): Promise<Tag[]> {
    const wanted = paths.map(normalPath);
    if (wanted.length === 0) return [];
    const unique = [...new Set(wanted)];
    const tags = await this.upsert(unique, options);
    // The server answers each path in its place.
    return wanted.flatMap((path) => tags[unique.indexOf(path)] ?? []);
  }

  /**
   * Finds the tag with this path, such as `places/norway`, case and all.
   *
   * `GET /tags`, permission `tag.read`.
   */
  async byPath(path: string, options?: RequestOptions): Promise<Tag | undefined> {
    const wanted = normalPath(path);
    return (await this.list(options)).find(({ value }) => value === wanted);
  }

  /**
   * Changes the colour of a tag, such as `#7f00ff`; `null` takes it off. A tag cannot be renamed.
   *
   * `PUT /tags/{id}`, permission `tag.update`.
   */
  async update(id: string, changes: TagUpdate, options?: RequestOptions): Promise<Tag> {
    return this.transport.call('updateTag', { path: { id }, body: changes }, options);
  }

  /**
   * Deletes a tag; the assets stay.
   *
   * `DELETE /tags/{id}`, permission `tag.delete`.
   */
  async delete(id: string, options?: RequestOptions): Promise<void> {
    return this.transport.call('deleteTag', { path: { id } }, options);
  }

  /**
   * Puts a tag on assets, and says what became of each: those that have it already are `duplicates`, the others `failed`.
   *
   * `PUT /tags/{id}/assets`, permission `tag.asset`.
   */
  async tagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call('tagAssets', { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Takes a tag off assets. Those that do not have it `failed` as `not_found`.
   *
   * `DELETE /tags/{id}/assets`, permission `tag.asset`.
   */
  async untagAssets(id: string, assetIds: readonly string[], options: BulkOptions = {}): Promise<BulkResult> {
    return inChunks(assetIds, options, (ids) =>
      this.transport.call('untagAssets', { path: { id }, body: { ids } }, options),
    );
  }

  /**
   * Puts several tags on several assets. `count` is how many pairs are new, so 0 where all were tagged before. Without tags or without
   * assets nothing is sent. Where a later request of several fails, the `BulkError` speaks of assets.
   *
   * `PUT /tags/assets`, permission `tag.asset`.
   */
  async bulkTag({ tagIds, assetIds }: TagBulk, options: BulkOptions = {}): Promise<TagBulkResult> {
    let count = 0;
    await inChunks(tagIds.length > 0 ? assetIds : [], options, async (chunk) => {
      const tagged = await this.transport.call(
        'bulkTagAssets',
        { body: { tagIds, assetIds: chunk } },
        options,
      );
      count += tagged.count;
    });
    return { count };
  }
}

/** A path as servers keep it: `/places//norway/` is `places/norway`. */
function normalPath(path: string): string {
  const normal = path.split('/').filter(Boolean).join('/');
  if (!normal) throw new ArgumentError('The path of a tag must have a name in it.');
  return normal;
}
