import { createHash } from 'node:crypto';
import type { ImmichClient } from '../../src/index.js';
import { expect, type Steps } from './steps.js';

/** Runs steps that change nothing. */
export async function readTour(immich: ImmichClient, steps: Steps): Promise<void> {
  await steps.run(
    'Ask who I am',
    () => immich.users.me(),
    ({ name }) => name,
  );
  await steps.run(
    'Count the library',
    () => immich.assets.statistics(),
    ({ images, videos }) => `${images} images, ${videos} videos`,
  );
  await steps.run(
    'List albums',
    () => immich.albums.list(),
    (albums) => `${albums.length}`,
  );
  await steps.run(
    'List tags',
    () => immich.tags.list(),
    (tags) => `${tags.length}`,
  );
  await steps.run(
    'List shared links',
    () => immich.sharedLinks.list(),
    (links) => `${links.length}`,
  );
  const [newest] = await steps.run(
    'Search the newest images',
    () => immich.search.metadata({ type: 'IMAGE' }).toArray({ limit: 5 }),
    (found) => found.map(({ originalFileName }) => originalFileName).join(', ') || 'none',
  );
  if (!newest) return;
  await steps.run(
    `Download ${newest.originalFileName} and check it`,
    async () => Buffer.from(await (await immich.assets.download(newest.id)).arrayBuffer()),
    (bytes) => {
      const sha1 = createHash('sha1').update(bytes).digest('base64');
      expect(sha1 === newest.checksum, 'the bytes do not match the checksum the server gives');
      return `${bytes.length} bytes, checksum matches`;
    },
  );
}
