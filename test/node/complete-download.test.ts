import { readdir } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { downloadAll } from '../../src/node/index.js';
import { type ImmichRelease, startSandbox } from '../../src/sandbox/index.js';
import { RELEASES } from '../sandbox/releases.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const FILES = 40;

/** A server with many files of one moment. */
async function library(release: ImmichRelease): Promise<ImmichClient> {
  const sandbox = await startSandbox({ immich: release, extractionDelayMs: 0 });
  onTestFinished(() => sandbox.close());
  const immich = createImmichClient(sandbox);
  for (let index = 0; index < FILES; index += 1) {
    await immich.assets.upload(new File([`photo ${index}`], `${index}.jpg`, { lastModified: 0 }));
  }
  return immich;
}

test.each(RELEASES)('downloadAll saves all files with the same date from %s', async (release) => {
  const immich = await library(release);
  const to = await temporaryFolder();
  const { saved, failed } = await downloadAll(immich, immich.search.metadata({ size: 10 }), { to }).report();
  expect([saved.length, failed.length]).toEqual([FILES, 0]);
  expect(await readdir(to)).toHaveLength(FILES);
});

test('downloadAll rejects if assets are missing from the search, after it saved the others', async () => {
  const immich = await library('3.0.3');
  const to = await temporaryFolder();
  // Without dates, the search uses page numbers.
  const hiding = immich.with({
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      if (!String(input).endsWith('/search/metadata')) return response;
      const { assets } = await response.json();
      for (const item of assets.items) delete item.fileCreatedAt;
      return Response.json({ assets });
    },
  });
  const run = downloadAll(hiding, hiding.search.metadata({ size: 10 }), { to });
  await expect(run.report()).rejects.toMatchObject({ name: 'IntegrityError', operationId: 'searchAssets' });
  const { length } = await readdir(to);
  expect(length).toBeGreaterThanOrEqual(10);
  expect(length).toBeLessThan(FILES);
});
