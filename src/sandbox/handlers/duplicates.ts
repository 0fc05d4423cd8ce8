import type { Caller } from '../auth.js';
import { noAccess } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import { duplicatesOf, mergeMetadata, suggested } from '../state/duplicates.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas } from '../state/records.js';
import { tagsOf } from '../state/tags.js';
import { assetWithExif, seenBy, nestedAsset } from '../views/assets.js';
import { tagView } from '../views/tags.js';

type DuplicateOperations =
  'getAssetDuplicates' | 'resolveDuplicates' | 'deleteDuplicate' | 'deleteDuplicates';

interface Asking {
  caller: Caller;
  library: Library;
}

/** Assets with the same `duplicateId` count as duplicates; `PUT /assets` sets it. */
export const duplicateHandlers: Handlers<DuplicateOperations> = {
  getAssetDuplicates: ({ caller, library }) =>
    [...duplicatesOf(caller.user, library)].map(([duplicateId, group]) => {
      const shown = group
        .filter(({ visibility }) => visibility === 'timeline' || visibility === 'archive')
        .toSorted((a, b) => Date.parse(a.localDateTime) - Date.parse(b.localDateTime));
      return {
        duplicateId,
        assets: shown.map((asset) => nestedAsset(seenBy(caller.user, detailsOf(asset, library)))),
        suggestedKeepAssetIds: [suggested(shown)?.id ?? []].flat(),
      };
    }),

  /** Each group has an outcome of its own. */
  resolveDuplicates(call) {
    for (const { duplicateId } of call.body.groups) requireGroup(duplicateId, call);
    return call.body.groups.map((group) => resolve(group, call));
  },

  deleteDuplicate(call) {
    requireGroup(call.path.id, call);
    dismiss(call.path.id, call);
  },

  deleteDuplicates(call) {
    for (const id of call.body.ids) requireGroup(id, call);
    for (const id of call.body.ids) dismiss(id, call);
  },
};

const detailsOf = (asset: Asset, library: Library): Schemas['AssetResponseDto'] => ({
  ...assetWithExif(asset),
  tags: tagsOf(asset, library).map(tagView),
});

/** The assets of a group that are not in the trash. */
const groupOf = (duplicateId: string, { caller, library }: Asking): Asset[] =>
  [...library.assets.values()].filter(
    (asset) =>
      asset.duplicateId === duplicateId && asset.ownerId === caller.user.id && asset.trashedAt === null,
  );

function requireGroup(duplicateId: string, asking: Asking): void {
  if (groupOf(duplicateId, asking).length === 0) throw noAccess('duplicate.delete');
}

/** The assets stay and are no longer duplicates. */
export function dismiss(duplicateId: string, { caller, library }: Asking): void {
  for (const asset of library.assets.values()) {
    if (asset.duplicateId === duplicateId && asset.ownerId === caller.user.id) asset.duplicateId = null;
  }
}

function resolve(
  { duplicateId, keepAssetIds, trashAssetIds }: Schemas['DuplicateResolveGroupDto'],
  asking: Asking,
): Schemas['BulkIdResponseDto'] {
  const group = groupOf(duplicateId, asking);
  const kept = group.filter(({ id }) => keepAssetIds.includes(id));
  const trashed = group.filter(({ id }) => trashAssetIds.includes(id));
  const wrong = (errorMessage: string) =>
    ({ id: duplicateId, success: false, error: 'validation', errorMessage }) as const;
  for (const asset of group) {
    const [isKept, isTrashed] = [kept.includes(asset), trashed.includes(asset)];
    if (isKept && isTrashed) return wrong('An asset cannot be in both keepAssetIds and trashAssetIds');
    if (!isKept && !isTrashed) return wrong('Every asset must be in either keepAssetIds or trashAssetIds');
  }
  const [only, ...others] = kept;
  if (only && others.length === 0 && trashed.length > 0) mergeMetadata(only, group, asking.library);
  for (const asset of group) asset.duplicateId = null;
  for (const asset of trashed) asset.trashedAt = now();
  return { id: duplicateId, success: true };
}
