import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createImmichClient } from '../../../src/index.js';
import { HashPool } from '../../../src/node/upload/hash-pool.js';
import { downloadFile, uploadAll, uploadFile } from '../../../src/node/index.js';

const [task = '', url = '', path = '', beside = ''] = process.argv.slice(2);
const immich = createImmichClient({ url, apiKey: 'an-api-key' });

const tasks: Record<string, () => Promise<unknown>> = {
  'upload-all': () => upload(),
  'upload-with-journal': () => upload(beside),
  'upload-file': () => uploadFile(immich, path),
  'upload-hashed-file': () => uploadFile(immich, path, { checksum: beside }),
  download: () => downloadFile(immich, beside, { to: path }),
  hash,
};
await tasks[task]?.();

async function upload(journal?: string): Promise<void> {
  const run = uploadAll(immich, path, { concurrency: 4, ...(journal !== undefined && { journal }) });
  const { failed } = await run.report();
  if (failed[0]) throw failed[0].error;
}

async function hash(): Promise<void> {
  const pool = new HashPool();
  const names = (await readdir(path)).sort();
  const hashes = await Promise.all(names.map((name) => pool.hash(join(path, name))));
  pool.close(undefined);
  console.log(hashes.map(({ checksum }) => checksum).join('\n'));
}
