import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { downloadAll, uploadAll } from '../../src/node/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { served } from '../helpers/http-server.js';
import { photoFolder } from '../helpers/photo-folder.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

async function client(): Promise<ImmichClient> {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  return createImmichClient(sandbox);
}

test('leaving the loop over the events of uploadAll closes the connections of its uploads', async () => {
  let closed = 0;
  let begin = () => {};
  const bothBegan = new Promise<void>((resolve) => (begin = resolve));
  // Reads uploads and never responds.
  const silent = await served((request, response) => {
    request.resume();
    response.on('close', () => (closed += 1));
    if (silent.requests.length === 2) begin();
  });
  const immich = (await client()).with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const isUpload = request.url.endsWith('/api/assets');
      return fetch(isUpload ? new Request(silent.url, request) : request);
    },
  });
  const folder = await photoFolder(['a.jpg', randomBytes(1_000_000)], ['b.jpg', randomBytes(1_000_000)]);
  const run = uploadAll(immich, folder, { concurrency: 2 });
  for await (const { type } of run) {
    if (type !== 'hashed') continue;
    await bothBegan;
    break;
  }
  await expect.poll(() => closed, { timeout: 30_000 }).toBe(2);
  expect(run.soFar).toMatchObject({ created: [], failed: [] });
  await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
});

test('leaving the loop over the events of downloadAll closes the connections of its downloads', async () => {
  let closed = 0;
  // Sends half of a file and never the rest.
  const silent = await served((_, response) => {
    response.on('close', () => (closed += 1));
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 200_000 });
    response.write(Buffer.alloc(100_000));
  });
  const immich = (await client()).with({
    fetch: async (input, init) => {
      const request = new Request(input, init);
      return fetch(request.url.endsWith('/original') ? new Request(silent.url, request) : request);
    },
  });
  const { id } = await immich.assets.upload(new File(['A'], 'a.jpg'), { fileCreatedAt: new Date(0) });
  const to = await temporaryFolder();
  const run = downloadAll(immich, [id], { to });
  for await (const { type } of run) if (type === 'progress') break;
  await expect.poll(() => closed, { timeout: 30_000 }).toBe(1);
  expect(silent.requests).toHaveLength(1);
  expect(run.soFar).toMatchObject({ saved: [], failed: [] });
  expect(await readdir(to)).toEqual([]);
  await expect(run.report()).rejects.toMatchObject({ name: 'AbortError' });
});
