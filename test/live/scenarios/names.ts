import { createHash } from 'node:crypto';
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

/** A server stores the names of uploaded files unchanged, with a sidecar too. */
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
      const { originalFileName } = await immich.assets.get(id);
      if (originalFileName === filename) continue;
      throw new Error(`stored ${JSON.stringify(originalFileName)} for ${JSON.stringify(filename)}`);
    }
  }
};
