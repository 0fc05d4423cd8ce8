import type { Check } from '../arguments/signatures.js';
import { DUPLICATES } from '../../generated/operations.js';
import { DuplicatesOperations } from '../../generated/resources/duplicates.js';
import { checkIds, checkText } from '../arguments/check-arguments.js';
import { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, isBulkError, isHttpError } from '../errors/index.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkIdResult, DuplicateResolveGroup } from '../types.js';
import { bulk, type Signatures, fields, list } from './check-arguments.js';

/** Default number of groups per request of `duplicates.resolve`. The server needs time for each group. */
const GROUPS_PER_REQUEST = 100;

/** Groups of assets that look alike. */
export class DuplicatesResource extends DuplicatesOperations {
  /**
   * Resolves groups of duplicates. The assets of `keepAssetIds` stay; those of `trashAssetIds` go to the trash, or are
   * deleted permanently if the trash of the server is turned off. Each asset of a group must be in one of the two
   * lists. If you keep one asset, it gets the albums, tags, favorite mark, rating, description and place of the others.
   * (Immich 2 does this for every kept asset.)
   *
   * The result has the ID of each group in `succeeded` or in `failed`. The reason is `not_found` if the group does not
   * exist, or `validation` with a `message` if the lists are wrong. A failed group does not stop the others. Each
   * request has up to 100 groups, or `chunkSize` if you set it.
   *
   * `POST /duplicates/resolve`, permission `duplicate.delete`, since 2.7.0. On older servers the call rejects with an
   * `UnsupportedError`, because the client cannot do the same in one step.
   */
  async resolve(groups: readonly DuplicateResolveGroup[], options: BulkOptions = {}): Promise<BulkResult> {
    const byId = new Map(groups.map((group) => [group.duplicateId, group]));
    const send = (ids: readonly string[]) => {
      const body = { groups: ids.flatMap((id) => byId.get(id) ?? []) };
      return this.transport.call(DUPLICATES.resolveDuplicates, { body }, options);
    };
    const ids = [...byId.keys()];
    try {
      return await inChunks(ids, { ...options, chunkSize: options.chunkSize ?? GROUPS_PER_REQUEST }, send);
    } catch (error) {
      const { cause, result, remaining } = isBulkError(error)
        ? error
        : { cause: error, result: new BulkResult(), remaining: ids };
      if (!isUnknownGroup(cause)) throw error;
      // If one group is unknown, the server rejects the whole request before it resolves any group.
      const sendOne = ([id = '']: readonly string[]) => send([id]).catch(notFound(id));
      return inChunks(remaining, { ...options, chunkSize: 1 }, sendOne, result);
    }
  }

  /** @internal */
  static override signatures(): Signatures<Omit<DuplicatesResource, keyof DuplicatesOperations>> {
    return {
      resolve: bulk({ groups: resolvable }),
    };
  }
}

const isUnknownGroup = (error: unknown): boolean => isHttpError(error) && error.reason === 'not-found';

const notFound =
  (id: string) =>
  (error: unknown): BulkIdResult[] => {
    if (!isUnknownGroup(error)) throw error;
    return [{ id, success: false, error: 'not_found' }];
  };

/** Rejects groups that the server would reject, and a group that is passed twice. */
const resolvable: Check = (name, groups) => {
  list(name, groups);
  const seen = new Set<unknown>();
  if (!Array.isArray(groups)) throw new ArgumentError(`\`${name}\` must be an array.`);
  for (const group of groups) {
    fields({ duplicateId: checkText, keepAssetIds: checkIds, trashAssetIds: checkIds })(`${name}[]`, group);
    if (seen.has(group.duplicateId)) throw new ArgumentError(`\`${name}\` contains a group twice.`);
    seen.add(group.duplicateId);
    const kept = new Set(group.keepAssetIds);
    if (group.trashAssetIds.some((id: string) => kept.has(id))) {
      throw new ArgumentError(
        'An asset is in both `keepAssetIds` and `trashAssetIds`: remove it from one of them.',
      );
    }
  }
};
