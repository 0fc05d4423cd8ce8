import { createImmichClient, discoverServerUrl } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;

for (const ending of ['', '/', '/api', '/api/']) {
  const immich = createImmichClient({ url: url + ending, apiKey });
  console.log((await immich.server.ping()).res);
}

const found = await discoverServerUrl(url);
console.log(new URL(found).pathname);
