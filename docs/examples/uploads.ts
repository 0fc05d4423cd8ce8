import { createHash } from 'node:crypto';
import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// From disk: new File([await openAsBlob('lake.jpg')], 'lake.jpg', { lastModified: (await stat('lake.jpg')).mtimeMs })
const photo = new File(['as if it were a photo'], 'lake.jpg', { lastModified: Date.UTC(2024, 4, 6) });
const first = await immich.assets.upload(photo, { isFavorite: true });
const checksum = createHash('sha1')
  .update(await photo.text())
  .digest('hex');
const second = await immich.assets.upload(photo, { checksum });
console.log(first.status, second.status, first.id === second.id, second.isTrashed);

// A live photo: upload the video first, then the photo with the id of the video. A sidecar is uploaded with its photo.
const size = 5_000_000;
let percent = 0;
const video = await immich.assets.upload(
  {
    size, // From disk: (await stat('live.mov')).size, and createReadStream('live.mov')
    async *stream() {
      for (let sent = 0; sent < size; sent += 50_000) yield new Uint8Array(50_000);
    },
  },
  { filename: 'live.mov', fileCreatedAt: new Date(), fileModifiedAt: new Date() },
  { onProgress: ({ sentBytes, totalBytes }) => (percent = Math.floor((100 * sentBytes) / totalBytes)) },
);
const still = await immich.assets.upload(new File(['as if it did not'], 'live.heic'), {
  livePhotoVideoId: video.id,
  sidecarData: new File(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'], 'live.xmp'),
});
console.log(percent, (await immich.assets.get(still.id)).livePhotoVideoId === video.id);

await immich.assets.delete([first.id, video.id, still.id], { force: true });
