import type { SkippedFile, UploadReport } from '../../../node/index.js';
import { failureText, shownPath } from '../output/lines.js';
import { count, formatBytes, formatDuration } from '../progress/amounts.js';
import type { DeletionEvent } from './delete-local.js';

/** A run of an upload, as its summary needs it. */
export interface UploadOutcome {
  report: UploadReport;
  deletions: DeletionEvent[];
  isInterrupted: boolean;
  movedBytes: number;
  seconds: number;
}

/** How many failures are listed; the events have all. */
const MOST_FAILURES = 20;

/** Whether something of a run was not done. */
export const hasFailed = ({ report, deletions }: UploadOutcome): boolean =>
  report.failed.length > 0 ||
  report.skipped.some(({ reason }) => reason === 'motion-failed') ||
  [...report.albums, ...report.tags].some(
    ({ error, result }) => error !== undefined || result.failed.length > 0,
  ) ||
  deletions.some(({ type }) => type === 'kept');

/** The summary for people, with the most important line at the end. */
export function uploadSummary(outcome: UploadOutcome): string[] {
  const { report, deletions, isInterrupted, movedBytes, seconds } = outcome;
  const { created, duplicates, skipped, failed } = report;
  const isNew = skipped.filter(({ reason }) => reason === 'dry-run').length;
  const others = skipped.length - isNew;
  const uploaded = `${created.length} uploaded${created.length > 0 ? ` (${formatBytes(movedBytes)})` : ''}`;
  const counts = [
    ...(isNew > 0 ? [`${isNew} would be uploaded`] : [uploaded]),
    ...some(duplicates.length, count(duplicates.length, 'duplicate')),
    ...some(others, `${others} skipped`),
    ...some(failed.length, `${failed.length} failed`),
  ];
  return [
    ...some(others, skippedText(skipped)),
    ...duplicatesText(report),
    ...livePhotosText(report),
    ...collectionsText(report),
    ...deletionsText(deletions),
    `${isInterrupted ? 'Interrupted: ' : ''}${counts.join(', ')} in ${formatDuration(seconds)}`,
  ];
}

/** The failures, each with its reason. */
export function uploadFailures({ report, deletions }: UploadOutcome): string[] {
  const failures = [
    ...report.failed.map(({ path, error }) => failureText(shownPath(path), error)),
    ...[
      ...report.albums.map((applied) => ['album', applied] as const),
      ...report.tags.map((applied) => ['tag', applied] as const),
    ].flatMap(([kind, { name, error, result }]) => [
      ...(error ? [failureText(`${kind} ${shownPath(name)}`, error)] : []),
      ...(result.failed.length > 0
        ? [
            `${kind} ${shownPath(name)}: ${count(result.failed.length, 'asset')} failed: ${reasonsOf(result.failed)}`,
          ]
        : []),
    ]),
    ...deletions.flatMap((event) =>
      event.type === 'kept' ? [`${shownPath(event.path)} is kept: ${event.reason}`] : [],
    ),
  ];
  const rest = failures.length - MOST_FAILURES;
  return [
    ...failures.slice(0, MOST_FAILURES).map((failure) => `error: ${failure}`),
    ...some(rest, `error: and ${rest} more, list them with --json`),
  ];
}

/** The numbers of a summary, for programs. */
export const uploadCounts = ({
  report,
  deletions,
  isInterrupted,
  movedBytes,
  seconds,
}: UploadOutcome): object => ({
  created: report.created.length,
  duplicates: report.duplicates.length,
  skipped: report.skipped.length,
  failed: report.failed.length,
  deleted: deletions.filter(({ type }) => type === 'deleted').length,
  kept: deletions.filter(({ type }) => type === 'kept').length,
  bytes: movedBytes,
  seconds: Math.round(seconds * 10) / 10,
  interrupted: isInterrupted,
});

const some = (number: number, text: string): string[] => (number > 0 ? [text] : []);

/** Such as `2 unsupported, 1 hidden`. */
function reasonsOf(entries: readonly { reason: string }[]): string {
  const numbers = new Map<string, number>();
  for (const { reason } of entries) numbers.set(reason, (numbers.get(reason) ?? 0) + 1);
  return [...numbers].map(([reason, number]) => `${number} ${shownPath(reason)}`).join(', ');
}

function skippedText(skipped: readonly SkippedFile[]): string {
  const shown = skipped.filter(({ reason }) => reason !== 'dry-run');
  const hint = shown.some(({ reason }) => reason === 'subfolder')
    ? ': add --recursive to upload subfolders'
    : '';
  return `Skipped: ${reasonsOf(shown)}${hint}`;
}

function duplicatesText({ duplicates }: UploadReport): string[] {
  const trashed = duplicates.filter(({ isTrashed }) => isTrashed).length;
  const sidecars = duplicates.filter(({ lostSidecar }) => lostSidecar !== undefined).length;
  return [
    ...some(
      trashed,
      `${count(trashed, 'duplicate')} in the trash of the server: restore with --restore-trashed`,
    ),
    ...some(
      sidecars,
      `${count(sidecars, 'sidecar')} not stored: the server takes no sidecar for a duplicate`,
    ),
  ];
}

function livePhotosText({ livePhotos }: UploadReport): string[] {
  const apart = livePhotos.flatMap((pair) => (pair.joined ? [] : [pair]));
  const joined = livePhotos.length - apart.length;
  const texts = [
    ...some(joined, `${joined} joined`),
    ...some(apart.length, `not joined: ${reasonsOf(apart)}`),
  ];
  return some(texts.length, `Live photos: ${texts.join(', ')}`);
}

const collectionsText = ({ albums, tags }: UploadReport): string[] => [
  ...albums.map(({ name, result }) => `Album ${shownPath(name)}: ${added(result)}`),
  ...tags.map(({ name, result, unread = [] }) =>
    [`Tag ${shownPath(name)}: ${added(result)}`, ...some(unread.length, `${unread.length} may lose it`)].join(
      ', ',
    ),
  ),
];

const added = ({ succeeded, duplicates }: { succeeded: string[]; duplicates: string[] }): string =>
  [`${succeeded.length} added`, ...some(duplicates.length, `${duplicates.length} had it`)].join(', ');

function deletionsText(deletions: readonly DeletionEvent[]): string[] {
  const deleted = deletions.filter(({ type }) => type === 'deleted').length;
  return some(
    deletions.length,
    `${count(deleted, 'local file')} deleted, ${deletions.length - deleted} kept`,
  );
}
