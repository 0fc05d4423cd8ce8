import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { served } from '../helpers/http-server.js';

// Retries have no delay: the jitter may be 0.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

/** A client of a server that resets the connection of the second request, as where it had just given up an idle one. */
async function resetOnce() {
  let count = 0;
  const { url, requests } = await served(({ socket }, response) => {
    count += 1;
    if (count === 2) socket.resetAndDestroy();
    else response.end('[]');
  });
  const immich = createImmichClient({ url, apiKey: 'k', serverVersion: '3.0.3' });
  const sent = () => requests.map(({ method }) => method);
  return { immich, sent };
}

describe('a connection that the server has closed', () => {
  test('does not make a read fail', async () => {
    const { immich, sent } = await resetOnce();
    expect(await immich.tags.list()).toEqual([]);
    expect(await immich.tags.list()).toEqual([]);
    expect(sent()).toEqual(['GET', 'GET', 'GET']);
  });

  test('makes a create fail, which is sent once and may have arrived', async () => {
    const { immich, sent } = await resetOnce();
    await immich.tags.list();
    const call = immich.tags.create({ name: 'Kyoto' });
    await expect(call).rejects.toMatchObject({ name: 'NetworkError', delivered: 'unknown' });
    expect(sent()).toEqual(['GET', 'POST']);
  });
});

test('a DELETE whose response was lost succeeds', async () => {
  let isThere = true;
  const { url, requests } = await served(({ socket }, response) => {
    if (!isThere)
      return void response.writeHead(400).end('{"message":"Not found or no album.delete access"}');
    isThere = false;
    socket.destroy();
  });
  expect(await createImmichClient({ url, apiKey: 'k' }).albums.delete('a1')).toBeUndefined();
  expect(requests).toHaveLength(2);
});
