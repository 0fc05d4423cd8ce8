import { createImmichClient, isTimeoutError } from 'immich-client';

const { IMMICH_URL: url = 'http://127.0.0.1:2283', IMMICH_API_KEY: apiKey } = process.env;
const immich = createImmichClient({
  url,
  apiKey,
  retries: 0,
  // A server that sends three bytes and then hangs.
  fetch: async () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(3)) })),
});

try {
  const file = await immich.assets.download(
    '00000000-0000-4000-8000-000000000000',
    {},
    { idleTimeoutMs: 50 },
  );
  await file.blob();
} catch (error) {
  if (!isTimeoutError(error)) throw error;
  console.log(error.phase, error.limitMs);
  console.log(error.message);
}
