import { createImmichClient } from 'immich-client';

const immich = createImmichClient({ url: 'https://photos.example.com' });
const id = 'f45b24d2-9a54-4a3d-8a4b-6d4a4c5f9d7e';

console.log(immich.assets.thumbnailUrl(id, { size: 'preview' }));
console.log(immich.assets.originalUrl(id, {}, { slug: 'kyoto-2024' }));
console.log(immich.assets.playbackUrl(id));
