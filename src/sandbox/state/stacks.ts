import type { Library } from './library.js';
import type { Asset, Stack } from './records.js';

/** The assets of a stack, the primary one first. */
export function assetsOf({ id, primaryAssetId }: Stack, library: Library): Asset[] {
  const assets = [...library.assets.values()].filter(({ stackId }) => stackId === id);
  return assets.toSorted((a, b) => Number(b.id === primaryAssetId) - Number(a.id === primaryAssetId));
}

/** The visible assets of a stack: not in the trash, and on the timeline or archived. */
export const shownIn = (stack: Stack, library: Library): Asset[] =>
  assetsOf(stack, library).filter(
    ({ trashedAt, visibility }) =>
      trashedAt === null && (visibility === 'timeline' || visibility === 'archive'),
  );

/** The assets of a stack that are on the timeline. */
export const inTimeline = (stack: Stack, library: Library): Asset[] =>
  assetsOf(stack, library).filter(
    ({ trashedAt, visibility }) => trashedAt === null && visibility === 'timeline',
  );

export function removeStack({ id }: Stack, library: Library): void {
  library.stacks.delete(id);
  for (const asset of library.assets.values()) if (asset.stackId === id) asset.stackId = null;
}

/** Adds an asset to the stack of another one. If it has a stack itself, the two are merged. */
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

/** Removes an asset from its stack. The stack is deleted if only its primary asset would be left. */
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
