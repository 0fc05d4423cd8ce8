import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';
import type { Asset, Memory, Schemas } from '../state/records.js';
import { assetView, seenBy, nestedAsset } from './assets.js';

interface Asking {
  caller: Caller;
  library: Library;
}

export const memoryView = (memory: Memory, { caller, library }: Asking): Schemas['MemoryResponseDto'] => ({
  id: memory.id,
  createdAt: memory.createdAt,
  updatedAt: memory.updatedAt,
  memoryAt: memory.memoryAt,
  ...(memory.seenAt !== null && { seenAt: memory.seenAt }),
  ...(memory.showAt !== null && { showAt: memory.showAt }),
  ...(memory.hideAt !== null && { hideAt: memory.hideAt }),
  ownerId: memory.ownerId,
  type: memory.type,
  data: memory.data,
  isSaved: memory.isSaved,
  assets: assetsOf(memory, library).map((asset) => nestedAsset(seenBy(caller.user, assetView(asset)))),
});

/** The visible assets of a memory, oldest first. */
const assetsOf = ({ assetIds }: Memory, library: Library): Asset[] =>
  [...assetIds]
    .flatMap((id) => library.assets.get(id) ?? [])
    .filter(({ trashedAt, visibility }) => trashedAt === null && visibility === 'timeline')
    .sort((a, b) => Date.parse(a.fileCreatedAt) - Date.parse(b.fileCreatedAt));
