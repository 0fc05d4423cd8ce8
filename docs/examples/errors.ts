import { createImmichClient, isHttpError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({ url, apiKey });

async function attempt(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!isHttpError(error)) throw error;
    console.log(error.status, error.reason);
    console.log(error.message);
    for (const { path, message } of error.issues) console.log('-', path.join('.'), message);
  }
}

await attempt(() => immich.albums.get('00000000-0000-4000-8000-000000000000'));
await attempt(() => immich.albums.get('Kyoto'));
await attempt(() => immich.with({ apiKey: 'mistyped' }).albums.list());
await attempt(() => immich.with({ sharedLink: { slug: 'no-such-link' } }).sharedLinks.me());
