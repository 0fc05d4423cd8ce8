import { randomUUID } from 'node:crypto';
import { canShare, ownRecord } from './access.js';
import type { Caller } from '../auth.js';
import { addEach, removeEach } from './bulk.js';
import { invalid } from '../errors.js';
import type { Call, Handlers } from './handler.js';
import { shuffled } from './search.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import { peopleIn } from '../state/people.js';
import type { Memory, Schemas } from '../state/records.js';
import { memoryView } from '../views/memories.js';

type MemoryOperations =
  | 'searchMemories'
  | 'memoriesStatistics'
  | 'createMemory'
  | 'getMemory'
  | 'updateMemory'
  | 'deleteMemory'
  | 'addMemoryAssets'
  | 'removeMemoryAssets';

interface Asking {
  caller: Caller;
  library: Library;
}

export const memoryHandlers: Handlers<MemoryOperations> = {
  /** A memory without an asset to show is left out. */
  searchMemories: (call) => listedMemories(call).filter(({ assets }) => assets.length > 0),

  /** Counts memories without assets too. */
  memoriesStatistics: (call) => ({ total: foundMemories(call).length }),

  createMemory(call) {
    const { body, caller, library } = call;
    const memory: Memory = {
      id: randomUUID(),
      ownerId: caller.user.id,
      type: body.type,
      data: body.data,
      createdAt: now(),
      updatedAt: now(),
      memoryAt: body.memoryAt,
      seenAt: body.seenAt ?? null,
      showAt: body.showAt ?? null,
      hideAt: body.hideAt ?? null,
      isSaved: body.isSaved ?? false,
      assetIds: new Set((body.assetIds ?? []).filter((id) => canShare(library.assets.get(id), call))),
    };
    library.memories.set(memory.id, memory);
    return memoryView(memory, call);
  },

  getMemory: (call) => memoryView(ownMemory(call.path.id, 'memory.read', call), call),

  updateMemory(call) {
    const { isSaved, memoryAt, seenAt } = call.body;
    if (isSaved === undefined && memoryAt === undefined && seenAt === undefined) throw invalid([NO_FIELD]);
    const memory = ownMemory(call.path.id, 'memory.update', call);
    memory.isSaved = isSaved ?? memory.isSaved;
    memory.memoryAt = memoryAt ?? memory.memoryAt;
    memory.seenAt = seenAt ?? memory.seenAt;
    memory.updatedAt = now();
    return memoryView(memory, call);
  },

  deleteMemory(call) {
    call.library.memories.delete(ownMemory(call.path.id, 'memory.delete', call).id);
  },

  addMemoryAssets(call) {
    const memory = ownMemory(call.path.id, 'memory.read', call);
    return addEach(call.body.ids, memory.assetIds, call).map(([id, outcome]) => ({ id, ...outcome }));
  },

  removeMemoryAssets(call) {
    const memory = ownMemory(call.path.id, 'memory.update', call);
    return removeEach(call.body.ids, memory.assetIds).map(([id, outcome]) => ({ id, ...outcome }));
  },
};

const NO_FIELD = {
  code: 'custom',
  path: [],
  message: 'At least one field must be provided',
} satisfies Parameters<typeof invalid>[0][number];

/** The memories of a search in its order, without the assets of hidden people. */
export function listedMemories(call: Call<'searchMemories'>): Schemas['MemoryResponseDto'][] {
  const { order = 'desc', size } = call.query;
  const found = foundMemories(call);
  const sign = order === 'asc' ? 1 : -1;
  const ordered =
    order === 'random'
      ? shuffled(found, call.library)
      : found.toSorted((a, b) => sign * (Date.parse(a.memoryAt) - Date.parse(b.memoryAt)));
  return ordered.slice(0, size).map((memory) => {
    const view = memoryView(memory, call);
    return { ...view, assets: view.assets.filter(({ id }) => !hasHiddenPerson(id, call.library)) };
  });
}

function hasHiddenPerson(assetId: string, library: Library): boolean {
  const asset = library.assets.get(assetId);
  return asset !== undefined && peopleIn(asset, library).some(({ isHidden }) => isHidden);
}

/** A memory without a start or an end is shown every day. Memories in the trash are ignored. */
function foundMemories({
  caller,
  library,
  query,
}: Call<'searchMemories'> | Call<'memoriesStatistics'>): Memory[] {
  const { type, isSaved, isTrashed = false } = query;
  const day = query.for === undefined ? undefined : Date.parse(query.for);
  return [...library.memories.values()].filter(
    (memory) =>
      memory.ownerId === caller.user.id &&
      !isTrashed &&
      (type === undefined || memory.type === type) &&
      (isSaved === undefined || memory.isSaved === isSaved) &&
      (day === undefined || memory.showAt === null || Date.parse(memory.showAt) <= day) &&
      (day === undefined || memory.hideAt === null || Date.parse(memory.hideAt) >= day),
  );
}

const ownMemory = (id: string, permission: Schemas['Permission'], { caller, library }: Asking): Memory =>
  ownRecord(library.memories, id, permission, caller);
