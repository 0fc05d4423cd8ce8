import { stat } from 'node:fs/promises';
import type { UploadReport } from '../../../node/index.js';
import { type FileStamp, stampOf } from '../../../node/files/file-stamp.js';
import { systemPath } from '../../../node/files/raw-paths.js';
import type { UploadFlags } from './upload-flags.js';

/** Local files that are deleted together, or not at all. */
export interface Deletion {
  paths: string[];
  /** Sidecars that were sent with these files, deleted after them. */
  sidecars: { path: string; stamp: FileStamp }[];
}

/** The files that can be deleted after a run, and those that cannot, with the reason. */
export interface DeletionPlan {
  deletions: Deletion[];
  kept: { path: string; reason: string }[];
}

/** Data about a run that its report does not contain. */
export interface RunFacts {
  /** When the run began, in milliseconds of `Date.now()`. */
  startedAt: number;
  /** Files that this run itself has sent; the report has those of earlier runs of its journal, too. */
  sent: ReadonlySet<string>;
}

/**
 * Selects the local files that can be deleted after a run. Files that still need an album or a tag are kept, so that
 * the run can be repeated.
 */
export async function planDeletions(
  report: UploadReport,
  flags: Pick<UploadFlags, 'delete' | 'deleteDuplicates'>,
  facts: RunFacts,
): Promise<DeletionPlan> {
  const wanted = [
    ...(flags.delete ? report.created : []),
    ...(flags.deleteDuplicates ? report.duplicates : []),
  ];
  const unfinished = unfinishedAssets(report);
  const apart = new Set(
    report.livePhotos.flatMap((pair) => (canStillBeJoined(pair) ? [pair.still, pair.video] : [])),
  );
  const isReady = ({ id, path }: { id: string; path: string }) => !unfinished.has(id) && !apart.has(path);
  const kept = wanted
    .filter((file) => !isReady(file))
    .map(({ path, id }) => ({
      path,
      reason: unfinished.has(id)
        ? 'its album or its tag failed'
        : 'it is not joined to the other half of its live photo',
    }));
  const ready = new Set(wanted.filter(isReady).map(({ path }) => path));
  const deletions: Deletion[] = [];
  for (const { still, video } of report.livePhotos) {
    if (!ready.has(still) || !ready.has(video)) continue;
    ready.delete(still);
    ready.delete(video);
    deletions.push({ paths: [still, video], sidecars: [] });
  }
  for (const path of ready) deletions.push({ paths: [path], sidecars: [] });
  await addSidecars(deletions, report, facts);
  return { deletions, kept };
}

/** Assets that did not get an album or a tag that they were to get. */
function unfinishedAssets({ created, duplicates, albums, tags }: UploadReport): ReadonlySet<string> {
  const unfinished = new Set<string>();
  for (const { error, result } of [...albums, ...tags]) {
    for (const { id } of result.failed) unfinished.add(id);
    if (!error) continue;
    // The report of an album that failed completely does not list its assets.
    const done = new Set([...result.succeeded, ...result.duplicates]);
    for (const { id } of [...created, ...duplicates]) if (!done.has(id)) unfinished.add(id);
  }
  for (const { unread = [] } of tags) for (const id of unread) unfinished.add(id);
  return unfinished;
}

/** A later run with both files can join them. */
const canStillBeJoined = (pair: UploadReport['livePhotos'][number]): boolean =>
  !pair.joined && (pair.reason === 'refused' || pair.reason === 'not-uploaded');

/**
 * A sidecar has no checksum on the server. It is deleted if it was sent with its files by this run, and has not changed since the run began; a sidecar
 * of another file that stays, or of a duplicate, which the server does not store, is kept.
 */
async function addSidecars(
  deletions: Deletion[],
  report: UploadReport,
  { startedAt, sent }: RunFacts,
): Promise<void> {
  const deletionOf = new Map(deletions.flatMap((deletion) => deletion.paths.map((path) => [path, deletion])));
  const usersOf = new Map<string, string[]>();
  const use = (path: string, sidecar: string | undefined) => {
    if (sidecar !== undefined) usersOf.set(sidecar, [...(usersOf.get(sidecar) ?? []), path]);
  };
  for (const { path, sidecar } of [...report.created, ...report.skipped, ...report.failed])
    use(path, sidecar);
  for (const { path, lostSidecar } of report.duplicates) use(path, lostSidecar);
  const isSent = new Set(report.created.filter(({ path }) => sent.has(path)).map(({ path }) => path));
  for (const [sidecar, users] of usersOf) {
    if (!users.every((path) => isSent.has(path) && deletionOf.has(path))) continue;
    const stats = await stat(systemPath(sidecar), { bigint: true }).catch(() => undefined);
    if (!stats || Number(stats.ctimeMs) > startedAt) continue;
    const [first, ...others] = new Set(users.flatMap((path) => deletionOf.get(path) ?? []));
    if (!first) continue;
    first.sidecars.push({ path: sidecar, stamp: stampOf(stats) });
    // Files that share a sidecar are deleted together.
    for (const other of others) {
      first.paths.push(...other.paths);
      first.sidecars.push(...other.sidecars);
      for (const path of other.paths) deletionOf.set(path, first);
      deletions.splice(deletions.indexOf(other), 1);
    }
  }
}
