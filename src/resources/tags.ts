import type { RequestOptions } from '../options.js';
import type { BulkIdResult, Tag, TagBulk, TagBulkResult, TagCreate, TagUpdate } from '../types.js';
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
   * Puts a tag on assets. Succeeds even if it tagged none: look at `success` of each.
   *
   * `PUT /tags/{id}/assets`, permission `tag.asset`.
   */
  async tagAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<BulkIdResult[]> {
    return this.transport.call('tagAssets', { path: { id }, body: { ids: [...assetIds] } }, options);
  }

  /**
   * Takes a tag off assets. Succeeds even if it took it off none: look at `success` of each.
   *
   * `DELETE /tags/{id}/assets`, permission `tag.asset`.
   */
  async untagAssets(
    id: string,
    assetIds: readonly string[],
    options?: RequestOptions,
  ): Promise<BulkIdResult[]> {
    return this.transport.call('untagAssets', { path: { id }, body: { ids: [...assetIds] } }, options);
  }

  /**
   * Puts several tags on several assets. `count` is how many pairs are new, so 0 where all were tagged before.
   *
   * `PUT /tags/assets`, permission `tag.asset`.
   */
  async bulkTag(what: TagBulk, options?: RequestOptions): Promise<TagBulkResult> {
    return this.transport.call('bulkTagAssets', { body: what }, options);
  }
}
