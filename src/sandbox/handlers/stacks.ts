import { randomUUID } from 'node:crypto';
import { ownAssets, ownRecord } from './access.js';
import type { Caller } from '../auth.js';
import { badRequest, noAccess } from '../errors.js';
import type { Handlers } from './handler.js';
import { now } from '../state/clock.js';
import type { Library } from '../state/library.js';
import type { Schemas, Stack } from '../state/records.js';
import { assetsOf, removeStack } from '../state/stacks.js';
import { stackDetails, stackView } from '../views/stacks.js';

type StackOperations =
  | 'searchStacks'
  | 'createStack'
  | 'getStack'
  | 'updateStack'
  | 'deleteStack'
  | 'deleteStacks'
  | 'removeAssetFromStack';

export const stackHandlers: Handlers<StackOperations> = {
  searchStacks(call) {
    const { primaryAssetId } = call.query;
    return [...call.library.stacks.values()]
      .filter(({ ownerId }) => ownerId === call.caller.user.id)
      .filter((stack) => primaryAssetId === undefined || stack.primaryAssetId === primaryAssetId)
      .map((stack) => stackView(stack, call));
  },

  /** A stack whose primary asset is among the assets is merged into the new one. Other assets leave their stack. */
  createStack(call) {
    const { caller, library } = call;
    const assets = new Set(ownAssets(call.body.assetIds, 'asset.update', call));
    const [primary] = assets;
    if (!primary) throw noAccess('asset.update');
    const merged = [...library.stacks.values()].filter(({ primaryAssetId }) =>
      call.body.assetIds.includes(primaryAssetId),
    );
    for (const stack of merged) {
      for (const asset of assetsOf(stack, library)) if (asset.trashedAt === null) assets.add(asset);
      removeStack(stack, library);
    }
    const stack = { id: randomUUID(), ownerId: caller.user.id, primaryAssetId: primary.id };
    library.stacks.set(stack.id, stack);
    for (const asset of assets) Object.assign(asset, { stackId: stack.id, updatedAt: now() });
    return stackView(stack, call);
  },

  getStack: (call) => stackDetails(ownStack(call.path.id, 'stack.read', call), call),

  updateStack(call) {
    const stack = ownStack(call.path.id, 'stack.update', call);
    const { primaryAssetId = stack.primaryAssetId } = call.body;
    if (call.library.assets.get(primaryAssetId)?.stackId !== stack.id) {
      throw badRequest('Primary asset must be in the stack');
    }
    stack.primaryAssetId = primaryAssetId;
    return stackDetails(stack, call);
  },

  deleteStack: (call) => removeStack(ownStack(call.path.id, 'stack.delete', call), call.library),

  /** All or nothing. */
  deleteStacks(call) {
    const stacks = call.body.ids.map((id) => ownStack(id, 'stack.delete', call));
    for (const stack of stacks) removeStack(stack, call.library);
  },

  removeAssetFromStack(call) {
    const stack = ownStack(call.path.id, 'stack.update', call);
    const asset = call.library.assets.get(call.path.assetId);
    if (asset?.stackId !== stack.id) throw badRequest('Asset not in stack');
    if (stack.primaryAssetId === asset.id) throw badRequest("Cannot remove stack's primary asset");
    asset.stackId = null;
  },
};

const ownStack = (
  id: string,
  permission: Schemas['Permission'],
  { caller, library }: { caller: Caller; library: Library },
): Stack => ownRecord(library.stacks, id, permission, caller);
