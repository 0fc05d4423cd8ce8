import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ImmichClient, isImmichError } from 'immich-client';
import { uploadAll } from 'immich-client/node';
import { runExample, withPhotoFolder } from '../library.js';

interface ImportReport {
  startedAt: string;
  created: string[];
  duplicates: string[];
  skipped: { path: string; reason: string }[];
  failed: { path: string; reason: string }[];
}

/**
 * Uploads what is new in a folder and writes a report, `YYYY-MM-DD.json` of the day in UTC. The journal makes the next run continue after an
 * interruption, and read only files that have changed.
 */
export async function importNew(immich: ImmichClient, inbox: string, state: string): Promise<ImportReport> {
  const startedAt = new Date().toISOString();
  await mkdir(state, { recursive: true });
  const { created, duplicates, skipped, failed } = await uploadAll(immich, inbox, {
    journal: join(state, 'journal.jsonl'),
    restoreTrashed: false,
  }).report();
  const nameOf = ({ path }: { path: string }) => relative(inbox, path);
  const report: ImportReport = {
    startedAt,
    created: created.map(nameOf),
    duplicates: duplicates.map(nameOf),
    skipped: skipped.map((file) => ({ path: nameOf(file), reason: file.reason })),
    failed: failed.map((file) => ({ path: nameOf(file), reason: file.error.message })),
  };
  await writeFile(join(state, `${startedAt.slice(0, 10)}.json`), JSON.stringify(report, undefined, 2));
  return report;
}

/** 0: everything is on the server. 1: some files failed. 2: the import could not run, for example without a connection. */
async function importWithExitCode(immich: ImmichClient, inbox: string, state: string): Promise<number> {
  try {
    const { created, duplicates, skipped, failed } = await importNew(immich, inbox, state);
    console.log(
      `${created.length} new, ${duplicates.length} known, ${skipped.length} skipped, ${failed.length} failed`,
    );
    for (const { path, reason } of failed) console.error(`${path}: ${reason}`);
    return failed.length === 0 ? 0 : 1;
  } catch (error) {
    if (!isImmichError(error)) throw error;
    console.error(`The import could not run: ${error.message}`);
    return 2;
  }
}

await runExample(import.meta.url, async (immich, [inbox, state = '.immich-import']) =>
  inbox === undefined
    ? withPhotoFolder((sample) => importWithExitCode(immich, sample, join(sample, '.state')))
    : importWithExitCode(immich, inbox, state),
);
