import { createImmichClient } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;

/** Responses by method, URL and body. */
const cache = new Map<string, Promise<Response>>();
let sent = 0;

const cachingFetch: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  const [, topic] = /\/api\/(albums|tags|search)/.exec(request.url) ?? [];
  const isRead = request.method === 'GET' || topic === 'search';
  if (!isRead) cache.clear();
  if (!isRead || !topic) return fetch(request);

  const body = request.method === 'GET' ? null : await request.text();
  const key = `${request.method} ${request.url} ${body}`;
  const cached = cache.get(key);
  if (cached) return (await cached).clone();

  // Sent without the caller's signal, because other callers can wait for the same response.
  const sending = fetch(request.url, { method: request.method, headers: request.headers, body });
  cache.set(key, sending);
  sent++;
  const response = await sending.catch(() => undefined);
  if (!response?.ok) cache.delete(key);
  return (await sending).clone();
};

const immich = createImmichClient({ url, apiKey, fetch: cachingFetch });

await Promise.all([immich.albums.list(), immich.albums.list()]);
await immich.albums.list();
console.log(sent, 'request for three calls');

await immich.albums.create({ albumName: 'Oslo' });
console.log((await immich.albums.list()).length, 'albums after', sent, 'requests');
