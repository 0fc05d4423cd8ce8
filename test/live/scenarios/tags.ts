import { setTimeout as pause } from 'node:timers/promises';
import { jpeg } from '../../helpers/media-files.js';
import type { Scenario } from './scenario.js';
import { uploadFolder } from './upload-folder.js';

const FILES = 12;

/** Tags that are added to new files are still there later. */
export const tags: Scenario = async ({ immich, name, settleMs }) => {
  const files = Array.from({ length: FILES }, (_, index) => [name(`${index}.jpg`), jpeg({})] as const);
  const paths = [name('places/kyoto'), name('spring')];
  const report = await uploadFolder(immich, Object.fromEntries(files), { tags: paths });
  for (const { name: path, result, unread, error } of report.tags) {
    if (error) throw error;
    if (result.succeeded.length !== FILES || unread) {
      throw new Error(
        `${path}: ${result.succeeded.length} of ${FILES} tagged, ${unread?.length ?? 0} unread`,
      );
    }
  }
  // A server reads the tags again that it wrote to the sidecar.
  await pause(settleMs);
  for (const { name: path, id = '' } of report.tags) {
    const kept = await immich.search.metadata({ tagIds: [id] }).toArray();
    if (kept.length !== FILES)
      throw new Error(`${path}: ${kept.length} of ${FILES} files have the tag later`);
  }
};
