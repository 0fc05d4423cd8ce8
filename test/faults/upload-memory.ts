import { createImmichClient } from '../../src/index.js';

const MB = 1024 * 1024;
const [url = '', megabytes = ''] = process.argv.slice(2);
const size = Number(megabytes) * MB;

const immich = createImmichClient({ url, serverVersion: '3.0.3', retries: 0 });
const rss = () => process.resourceUsage().maxRSS / 1024;
const before = rss();
await immich.assets.upload(
  {
    size,
    async *stream() {
      for (let given = 0; given < size; given += MB / 4) yield new Uint8Array(MB / 4);
    },
  },
  { filename: 'long.mp4', fileCreatedAt: new Date(0), fileModifiedAt: new Date(0) },
);
console.log(JSON.stringify({ beforeMB: before, peakMB: rss() }));
