import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';
import type { Asset, Schemas, Stack } from '../state/records.js';
import { shownIn } from '../state/stacks.js';
import { tagsOf } from '../state/tags.js';
import { assetWithExif, seenBy, nestedAsset } from './assets.js';
import { tagView } from './tags.js';

interface Asking {
  caller: Caller;
  library: Library;
}

export const stackView = (stack: Stack, asking: Asking): Schemas['StackResponseDto'] =>
  viewOf(stack, asking, assetWithExif);

/** A single stack: its assets include their tags. */
export const stackDetails = (stack: Stack, asking: Asking): Schemas['StackResponseDto'] =>
  viewOf(stack, asking, (asset) => ({
    ...assetWithExif(asset),
    tags: tagsOf(asset, asking.library).map(tagView),
  }));

const viewOf = (
  stack: Stack,
  { caller, library }: Asking,
  view: (asset: Asset) => Schemas['AssetResponseDto'],
): Schemas['StackResponseDto'] => ({
  id: stack.id,
  primaryAssetId: stack.primaryAssetId,
  assets: shownIn(stack, library).map((asset) => nestedAsset(seenBy(caller.user, view(asset)))),
});
