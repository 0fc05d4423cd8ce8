import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

// From a disk: new File([await readFile('lake.jpg')], 'lake.jpg', { lastModified: (await stat('lake.jpg')).mtimeMs })
const photo = new File(['as if it were a photo'], 'lake.jpg', { lastModified: Date.UTC(2024, 4, 6) });
const first = await immich.assets.upload(photo, { isFavorite: true });
const second = await immich.assets.upload(photo);
console.log(first.status, second.status, first.id === second.id);

// A live photo: the video first, then the still that names it. An XMP sidecar travels with its picture.
const video = await immich.assets.upload(new File(['as if it moved'], 'live.mov'));
const still = await immich.assets.upload(new File(['as if it did not'], 'live.heic'), {
  livePhotoVideoId: video.id,
  sidecarData: new File(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'], 'live.xmp'),
});
console.log((await immich.assets.get(still.id)).livePhotoVideoId === video.id);

await immich.assets.delete([first.id, video.id, still.id], { force: true });
