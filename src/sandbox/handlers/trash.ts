import { ownAssets } from './access.js';
import type { Caller } from '../auth.js';
import type { Handlers } from './handler.js';
import type { Library } from '../state/library.js';
import { removeAsset } from '../state/removal.js';
import type { Asset } from '../state/records.js';

export const trashHandlers: Handlers<'emptyTrash' | 'restoreTrash' | 'restoreAssets'> = {
  emptyTrash(call) {
    const trashed = inTrash(call);
    for (const { id } of trashed) removeAsset(call.library, id);
    return { count: trashed.length };
  },

  restoreTrash: (call) => restore(inTrash(call)),

  restoreAssets: (call) =>
    restore(ownAssets(call.body.ids, 'asset.delete', call).filter(({ trashedAt }) => trashedAt !== null)),
};

const inTrash = ({ caller, library }: { caller: Caller; library: Library }): Asset[] =>
  [...library.assets.values()].filter(
    ({ ownerId, trashedAt }) => ownerId === caller.user.id && trashedAt !== null,
  );

function restore(assets: Asset[]): { count: number } {
  for (const asset of assets) asset.trashedAt = null;
  return { count: assets.length };
}
