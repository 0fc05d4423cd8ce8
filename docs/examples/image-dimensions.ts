import { createImmichClient, displaySize } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

const asset = await immich.search.metadata({ withExif: true }).first();
console.log(asset && displaySize(asset));

// A phone held upright stores a landscape image and a rotation flag.
const exifInfo = { exifImageWidth: 4032, exifImageHeight: 3024, orientation: '6' };
console.log(displaySize({ width: null, height: null, exifInfo }));
