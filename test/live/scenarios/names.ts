import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { ImmichClient } from '../../../src/index.js';
import { uploadAll } from '../../../src/node/index.js';
import type { Scenario } from './scenario.js';

/** After the run's id, so that clean-up finds the files. */
const NAMES = [
  'quote".jpg',
  'back\\slash.jpg',
  'line\nbreak\r.jpg',
  'percent%22%0A%.jpg',
  '.dot.jpg',
  '写真 📷.jpg',
  'e\u0301.jpg',
  `${'ø'.repeat(100)}.jpg`,
];

/** A server stores the names of uploaded files unchanged, with a sidecar too, and from a disk. */
export const names: Scenario = async ({ immich, name }) => {
  for (const words of NAMES) {
    for (const sidecarData of [undefined, new Blob(['<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'])]) {
      const filename = name(words);
      const bytes = new TextEncoder().encode(`${filename} ${sidecarData?.size}`);
      const { id } = await immich.assets.upload(new Blob([bytes]), {
        filename,
        fileCreatedAt: new Date('2024-06-01T12:00:00Z'),
        fileModifiedAt: new Date('2024-06-01T12:00:00Z'),
        checksum: createHash('sha1').update(bytes).digest('hex'),
        ...(sidecarData && { sidecarData }),
      });
      await checkName(immich, id, filename);
    }
  }
  // Windows allows none of these names.
  if (process.platform !== 'win32') await fromDisk(immich, name);
};

async function fromDisk(immich: ImmichClient, name: (words: string) => string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  try {
    for (const words of NAMES) await writeFile(join(folder, name(words)), `${name(words)} on a disk`);
    // Only Linux stores a name that is not UTF-8.
    if (process.platform === 'linux') {
      const raw = Buffer.from(join(folder, name('caf\xe9.jpg')), 'latin1');
      await writeFile(raw, name('not UTF-8'));
    }
    const { created, failed } = await uploadAll(immich, folder).report();
    if (failed[0]) throw failed[0].error;
    const count = NAMES.length + Number(process.platform === 'linux');
    if (created.length !== count) throw new Error(`created ${created.length} of ${count} files`);
    for (const { path, id } of created) await checkName(immich, id, basename(path).replace('\udce9', 'é'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function checkName(immich: ImmichClient, id: string, filename: string): Promise<void> {
  const { originalFileName } = await immich.assets.get(id);
  if (originalFileName === filename) return;
  throw new Error(`stored ${JSON.stringify(originalFileName)} for ${JSON.stringify(filename)}`);
}
