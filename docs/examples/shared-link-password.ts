import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const album = await immich.albums.ensure('Kyoto');
const link = await immich.sharedLinks.forAlbum(album.id, { slug: 'kyoto-2024', password: 'maple leaf' });
console.log(new URL(await immich.sharedLinks.url(link)).pathname);

const linkClient = immich.with({ sharedLink: { slug: 'kyoto-2024', password: 'maple leaf' } });
console.log((await linkClient.albums.get(album.id)).albumName);

// Fields that you omit stay unchanged. The client also sends the slug, because servers would clear it.
const renamed = await immich.sharedLinks.update(link.id, { description: 'Cherry blossom' });
console.log(renamed.slug);
await immich.sharedLinks.delete(link.id);
