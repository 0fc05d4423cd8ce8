import type { Check } from '../arguments/signatures.js';
import { DUPLICATES } from '../../generated/operations.js';
import { DuplicatesOperations } from '../../generated/resources/duplicates.js';
import { checkIds, checkText } from '../arguments/check-arguments.js';
import { BulkResult } from '../errors/bulk-error.js';
import { ArgumentError, isBulkError, isHttpError } from '../errors/index.js';
import { type BulkOptions, inChunks } from '../lists/bulk.js';
import type { BulkIdResult, DuplicateResolveGroup } from '../types.js';
import { bulk, type Signatures, fields, list } from './check-arguments.js';

/** How many groups one request of `duplicates.resolve` carries, unless `chunkSize` says otherwise: the server takes its time for each. */
const GROUPS_PER_REQUEST = 100;

/** Groups of assets that look alike. */
export class DuplicatesResource extends DuplicatesOperations {
  /**
   * Resolves groups of duplicates: the assets of `keepAssetIds` stay and those of `trashAssetIds` go to the trash, or are deleted for good if
   * the server has its trash turned off. Each asset of a group must be in one of the two lists. If one asset is kept, it gets the albums,
   * tags, favorite mark, rating, description and place of the others (Immich 2 does so for every kept asset).
   *
   * The result has a group's id in `succeeded` or in `failed`, with the reason: `not_found` for a group that does not exist (any more),
   * `validation` with a `message` if the lists are wrong. The others are resolved all the same. Up to 100 groups are sent in a request, unless
   * `chunkSize` says otherwise.
   *
   * `POST /duplicates/resolve`, permission `duplicate.delete`, since 2.7.0; before, the call rejects with an `UnsupportedError`, as the
   * client cannot merge what the server merges in one step.
   */
  async resolve(groups: readonly DuplicateResolveGroup[], options: BulkOptions = {}): Promise<BulkResult> {
    const byId = new Map(groups.map((group) => [group.duplicateId, group]));
    const send = (ids: readonly string[]) => {
      const body = { groups: ids.flatMap((id) => byId.get(id) ?? []) };
      return this.transport.call(DUPLICATES.resolveDuplicates, { body }, options);
    };
    const ids = [...byId.keys()];
    try {
      return await inChunks(ids, { chunkSize: GROUPS_PER_REQUEST, ...options }, send);
    } catch (error) {
      const { cause, result, remaining } = isBulkError(error)
        ? error
        : { cause: error, result: new BulkResult(), remaining: ids };
      if (!isUnknownGroup(cause)) throw error;
      // The server refuses a request as a whole for one unknown group, before it resolves any of its groups.
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

/** What the server would refuse, or do to a group that is given twice. */
const resolvable: Check = (name, groups) => {
  list(name, groups);
  const seen = new Set<unknown>();
  if (!Array.isArray(groups)) throw new ArgumentError(`\`${name}\` must be an array.`);
  for (const group of groups) {
    fields({ duplicateId: checkText, keepAssetIds: checkIds, trashAssetIds: checkIds })(`${name}[]`, group);
    if (seen.has(group.duplicateId)) throw new ArgumentError(`\`${name}\` holds a group twice.`);
    seen.add(group.duplicateId);
    const kept = new Set(group.keepAssetIds);
    if (group.trashAssetIds.some((id: string) => kept.has(id))) {
      throw new ArgumentError(
        'An asset is in both `keepAssetIds` and `trashAssetIds`; decide for one of them.',
      );
    }
  }
};
