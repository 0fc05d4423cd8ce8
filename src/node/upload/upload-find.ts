import { dirname, resolve } from 'node:path';
import type { ServerMediaTypes } from '../../index.js';
import { lockOf } from './journal-lock.js';
import type { LivePhotos } from './live-photos.js';
import { pairUp, type PairOptions, type UploadUnit } from './live-photo-pairs.js';
import type { UploadLedger } from './upload-ledger.js';
import { type FolderFiles, walk, type WalkOptions } from './walk.js';

/**
 * Yields the files to upload, and records skipped ones. `folders` is filled with the path of each folder relative to
 * its source.
 */
export async function* findUnits(
  sources: AsyncIterable<string>,
  types: ServerMediaTypes,
  options: WalkOptions & PairOptions & { journal?: string },
  ledger: UploadLedger,
  livePhotos: LivePhotos,
  folders: Map<string, string>,
): AsyncGenerator<UploadUnit, void> {
  for await (const folder of walk(sources, options)) {
    note(folders, folder);
    const { units, skipped } = pairUp(folder, types, options);
    for (const { path, reason } of [...folder.skipped, ...skipped]) {
      // The lock file of this run, which is deleted at its end.
      const isLock = options.journal !== undefined && resolve(path) === lockOf(options.journal);
      if (!isLock) await ledger.skipped({ path }, reason);
    }
    for (const { path, error } of folder.failed) await ledger.failed({ path }, error);
    for await (const unit of livePhotos.judged(units)) {
      if (unit.motion) await ledger.found(unit.motion.path);
      await ledger.found(unit.path);
      yield unit;
    }
  }
}

function note(folders: Map<string, string>, { below, files: [file] }: FolderFiles): void {
  if (file === undefined || below === '') return;
  const folder = dirname(resolve(file));
  // A folder belongs to the first source that contains it.
  if (!folders.has(folder)) folders.set(folder, below);
}
