import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { operationsNeededBy, readOperations } from '../../src/contract/operations.js';
import { createImmichClient, type ImmichClient } from '../../src/index.js';
import { downloadAll, downloadArchive, downloadFile, uploadAll, uploadFile } from '../../src/node/index.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const entries = await readOperations(
  fileURLToPath(new URL('../../openapi/operations.json', import.meta.url)),
);

/** What each function does with everything that it can do, with a photo on the disk and an asset on the server. */
const CALLS: Record<string, (immich: ImmichClient, folder: string, id: string) => Promise<unknown>> = {
  uploadFile: async (immich, folder) => {
    // The second time it is a duplicate, of which the server knows whether it is in the trash.
    await uploadFile(immich, join(folder, 'lake.jpg'));
    return uploadFile(immich, join(folder, 'lake.jpg'));
  },
  uploadAll: (immich, folder) =>
    uploadAll(immich, folder, {
      album: 'Norway',
      tags: ['sea'],
      journal: join(folder, 'journal.jsonl'),
    }).report(),
  downloadFile: (immich, folder, id) => downloadFile(immich, id, { to: folder }),
  downloadAll: (immich, folder, id) => downloadAll(immich, [id], { to: folder }).report(),
  downloadArchive: (immich, folder, id) =>
    downloadArchive(immich, { assetIds: [id] }, { to: folder }).report(),
};

describe('openapi/operations.json', () => {
  test.each(Object.entries(CALLS))('lists what %s sends, and nothing else', async (name, call) => {
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'lake.jpg'), 'as if it were a lake');
    const { id } = await createImmichClient(sandbox).assets.upload(new File(['a fjord'], 'fjord.jpg'));

    const sent = new Set<string | undefined>();
    const { url, apiKey } = sandbox;
    const immich = createImmichClient({ url, apiKey, onRequest: ({ operationId }) => sent.add(operationId) });
    await call(immich, folder, id);
    expect([...sent].toSorted()).toEqual(operationsNeededBy(entries, name).toSorted());
  });
});
