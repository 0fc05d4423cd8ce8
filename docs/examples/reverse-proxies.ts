import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;

/** Stands for Cloudflare Access: without a service token it redirects to its login page. */
const access: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  if (request.headers.get('cf-access-client-secret') === 'SECRET') return fetch(request);
  return new Response(null, {
    status: 302,
    headers: { location: 'https://team.cloudflareaccess.com/login' },
  });
};

const blocked = createImmichClient({ url, apiKey, fetch: access });
const { reachable, error } = await blocked.check();
console.log(reachable, error?.message);

const immich = createImmichClient({
  url,
  apiKey,
  headers: { 'CF-Access-Client-Id': 'ID.access', 'CF-Access-Client-Secret': 'SECRET' },
  fetch: access,
});
const { authenticated, user } = await immich.check();
console.log(authenticated, user?.name);
