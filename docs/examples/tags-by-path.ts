import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const [kyoto, oslo] = await immich.tags.ensure(['places/japan/kyoto', 'places/norway/oslo']);
console.log(kyoto?.value, oslo?.name);

const norway = await immich.tags.findByPath('places/norway');
console.log(norway?.value);
const places = (await immich.tags.list()).filter(({ value }) => value.startsWith('places/'));
console.log(places.length, 'tags below places');
