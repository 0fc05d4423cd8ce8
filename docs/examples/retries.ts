import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
let restarting = true;
const immich = createImmichClient({
  url,
  apiKey,
  // The first request reaches a server that is restarting.
  fetch: async (input, init) => {
    if (!restarting) return fetch(input, init);
    restarting = false;
    return new Response(null, { status: 503 });
  },
  onRetry: ({ attempt, error }) => console.log(`attempt ${attempt}: ${error.message}`),
});

const albums = await immich.albums.list();
console.log(albums.length, 'album');
