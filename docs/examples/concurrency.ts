import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// All workers share one iterator: each takes the next asset after it has finished the previous one.
const assets = immich.search.metadata()[Symbol.asyncIterator]();
let [running, most, done] = [0, 0, 0];

async function work(): Promise<void> {
  for await (const asset of assets) {
    most = Math.max(most, ++running);
    await immich.assets.get(asset.id);
    running--;
    done++;
  }
}

await Promise.all([work(), work(), work()]);
console.log(done, 'assets, at most', most, 'at a time');
