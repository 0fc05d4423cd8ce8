import type { Library } from './library.js';
import type { Asset, Stack } from './records.js';

/** The assets of a stack, the primary one first. */
export function assetsOf({ id, primaryAssetId }: Stack, library: Library): Asset[] {
  const assets = [...library.assets.values()].filter(({ stackId }) => stackId === id);
  return assets.toSorted((a, b) => Number(b.id === primaryAssetId) - Number(a.id === primaryAssetId));
}

/** The assets of a stack that are shown: not in the trash, and in the timeline or the archive. */
export const shownIn = (stack: Stack, library: Library): Asset[] =>
  assetsOf(stack, library).filter(
    ({ trashedAt, visibility }) =>
      trashedAt === null && (visibility === 'timeline' || visibility === 'archive'),
  );

/** The assets of a stack that are shown in the timeline. */
export const inTimeline = (stack: Stack, library: Library): Asset[] =>
  assetsOf(stack, library).filter(
    ({ trashedAt, visibility }) => trashedAt === null && visibility === 'timeline',
  );

export function removeStack({ id }: Stack, library: Library): void {
  library.stacks.delete(id);
  for (const asset of library.assets.values()) if (asset.stackId === id) asset.stackId = null;
}

/** Puts an asset into the stack of another one; its own stack takes the other stack in. */
export function copyStack(source: Asset, target: Asset, library: Library): void {
  const from = library.stacks.get(source.stackId ?? '');
  if (!from) return;
  if (target.stackId === null) {
    target.stackId = from.id;
    return;
  }
  for (const asset of assetsOf(from, library)) asset.stackId = target.stackId;
  library.stacks.delete(from.id);
}

/** Takes an asset out of its stack, which ends with its last but one asset if that is the primary one. */
export function leaveStack(asset: Asset, library: Library): void {
  const stack = library.stacks.get(asset.stackId ?? '');
  asset.stackId = null;
  if (stack?.primaryAssetId !== asset.id) return;
  const others = [...library.assets.values()].filter(
    ({ stackId, visibility }) => stackId === stack.id && visibility === 'timeline',
  );
  const [next, second] = others;
  if (next && second) stack.primaryAssetId = next.id;
  else removeStack(stack, library);
}
