import { createImmichClient } from 'immich-client';
import { createServer } from 'vite';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;

// The development server of your web app: what it receives below /api goes to Immich.
const vite = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { port: 5199, proxy: { '/api': { target: url, changeOrigin: true } } },
});
await vite.listen();

// In the browser: `url: location.origin`.
const origin = vite.resolvedUrls?.local[0] ?? '';
const immich = createImmichClient({ url: origin, apiKey });
const album = await immich.albums.findByName('Kyoto');
console.log(album?.albumName, album?.assetCount);

// Immich itself sends no CORS headers.
const { response } = await createImmichClient({ url }).api.GET('/server/ping', {});
console.log(response.status, response.headers.get('access-control-allow-origin'));
await vite.close();
