import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.findByName('Kyoto');
const [cover, second, third] = await immich.albums.assets(album?.id ?? '').toArray();
const ids = [cover, second].map((asset) => asset?.id ?? '');

const stack = await immich.stacks.ensure(ids);
console.log(stack.assets.length, 'assets, cover:', cover?.originalFileName);

// The same assets again: `ensure` finds the stack, `create` would replace it by a new one.
console.log('found:', (await immich.stacks.ensure(ids)).id === stack.id);

// To add an asset, create a stack that has all of them. The old stack is part of it.
const larger = await immich.stacks.create({ assetIds: [...ids, third?.id ?? ''] });
console.log(larger.assets.length, 'assets,', (await immich.stacks.list()).length, 'stack');

await immich.stacks.update(larger.id, { primaryAssetId: third?.id ?? '' });
for await (const { isImage, stack } of immich.timeline.assets({ withStacked: true })) {
  if (stack) console.log('in the timeline:', isImage ? 'a photo' : 'a video', 'for', stack.assetCount);
}
await immich.stacks.delete(larger.id);
