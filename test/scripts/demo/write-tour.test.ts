import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Steps } from '../../../scripts/demo/steps.js';
import { writeTour } from '../../../scripts/demo/write-tour.js';
import { createImmichClient } from '../../../src/index.js';
import { startSandbox } from '../../../src/sandbox/index.js';

const sandbox = await startSandbox();
afterAll(() => sandbox.close());

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

/** A client of the sandbox to which every id is reported as not permitted, if the path matches. */
const clientWithout = (path: RegExp) =>
  createImmichClient({
    url: sandbox.url,
    apiKey: sandbox.apiKey,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (request.method !== 'PUT' || !path.test(request.url)) return fetch(request);
      const { ids } = (await request.json()) as { ids: string[] };
      return Response.json(ids.map((id) => ({ id, success: false, error: 'no_permission' })));
    },
  });

describe('writeTour', () => {
  test.each([
    ['the photos cannot be added to the album', /albums\/[^/]+\/assets$/, 'the album did not take both'],
    ['the photos cannot be tagged', /tags\/[^/]+\/assets$/, '0 of 2 tagged'],
  ])('fails if %s, and leaves no data', async (_title, path, said) => {
    const immich = clientWithout(path);
    await expect(writeTour(immich, new Steps())).rejects.toThrow(said);
    expect([await immich.albums.list(), await immich.tags.list()]).toEqual([[], []]);
    expect(await immich.assets.statistics()).toMatchObject({ total: 0 });
  });
});
