import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { operationsNeededBy, readOperations } from '../../src/contract/read/operation-entries.js';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { downloadAll, downloadArchive, downloadFile, uploadAll, uploadFile } from '../../src/node/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { heic, movie } from '../helpers/media-files.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const entries = await readOperations(
  fileURLToPath(new URL('../../openapi/operations.json', import.meta.url)),
);

/** What each function does with everything that it can do, with a photo on the disk and an asset on the server. */
const CALLS: Record<
  string,
  (immich: ImmichClient, folder: string, id: string, other: ImmichClient) => Promise<unknown>
> = {
  uploadFile: async (immich, folder) => {
    // The second upload is a duplicate, and the client checks whether it is in the trash.
    await uploadFile(immich, join(folder, 'lake.jpg'));
    return uploadFile(immich, join(folder, 'lake.jpg'));
  },
  uploadAll: async (immich, folder, _id, other) => {
    // One of the photos is in the trash, and the photo of a live photo is on the timeline.
    const { id: trashed } = await uploadFile(other, join(folder, 'lake.jpg'));
    await other.assets.delete(trashed);
    await writeFile(join(folder, 'live.heic'), heic({ contentId: 'live' }));
    await uploadFile(other, join(folder, 'live.heic'));
    await writeFile(join(folder, 'live.mov'), movie({ contentId: 'live' }));
    // More new photos than are looked up one by one.
    for (let index = 0; index < 25; index += 1) await writeFile(join(folder, `${index}.jpg`), String(index));
    // Another run creates the album at the same time.
    const late: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      if (request.method === 'POST' && request.url.endsWith('/api/albums')) {
        await other.albums.create({ albumName: 'Norway' });
      }
      return fetch(request);
    };
    return uploadAll(immich.with({ fetch: late }), folder, {
      album: 'Norway',
      tags: ['sjø'],
      journal: join(folder, 'journal.jsonl'),
      restoreTrashed: true,
    }).report();
  },
  downloadFile: (immich, folder, id) => downloadFile(immich, id, { to: folder }),
  downloadAll: (immich, folder, id) => downloadAll(immich, [id], { to: folder }).report(),
  downloadArchive: (immich, folder, id) =>
    downloadArchive(immich, { assetIds: [id] }, { to: folder }).report(),
};

describe('openapi/operations.json', () => {
  test.each(Object.entries(CALLS))(
    'lists the operations that %s sends, and no others',
    async (name, call) => {
      const sandbox = await startSandbox();
      onTestFinished(() => sandbox.close());
      const folder = await temporaryFolder();
      await writeFile(join(folder, 'lake.jpg'), 'as if it were a lake');
      const { id } = await createImmichClient(sandbox).assets.upload(new File(['a fjord'], 'fjord.jpg'));

      const sent = new Set<string | undefined>();
      const { url, apiKey } = sandbox;
      const immich = createImmichClient({
        url,
        apiKey,
        onRequest: ({ operationId }) => sent.add(operationId),
      });
      await call(immich, folder, id, createImmichClient(sandbox));
      expect([...sent].toSorted()).toEqual(operationsNeededBy(entries, name).toSorted());
    },
  );
});
