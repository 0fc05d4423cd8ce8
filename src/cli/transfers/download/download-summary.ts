import type { ArchiveReport, DownloadReport } from '../../../node/index.js';
import { failureText, shownPath } from '../output/lines.js';
import { count, formatBytes, formatDuration } from '../progress/amounts.js';

/** A download, as its summary needs it. */
export interface DownloadOutcome {
  report: DownloadReport | ArchiveReport;
  isInterrupted: boolean;
  /** The disk is full, so the rest was not tried. */
  isDiskFull: boolean;
  seconds: number;
}

const MOST_FAILURES = 20;

/** Whether something was not done. */
export const hasFailed = ({ report }: DownloadOutcome): boolean =>
  report.failed.length > 0 || ('skipped' in report ? false : report.saved.some(isIncomplete));

/** The server leaves missing assets out of an archive, and does not report which. */
const isIncomplete = ({ assetIds, files }: ArchiveReport['saved'][number]): boolean =>
  files < assetIds.length;

/** The failures, each with its reason. */
export function downloadFailures({ report, isDiskFull }: DownloadOutcome): string[] {
  const failures = [
    ...report.failed.map((failed) => failureText('id' in failed ? failed.id : 'archive', failed.error)),
    ...('skipped' in report
      ? []
      : report.saved
          .filter(isIncomplete)
          .map(
            ({ path, assetIds, files }) =>
              `${shownPath(path)} has ${files} files of ${count(assetIds.length, 'asset')}`,
          )),
  ];
  const rest = failures.length - MOST_FAILURES;
  return [
    ...failures.slice(0, MOST_FAILURES).map((failure) => `error: ${failure}`),
    ...(rest > 0 ? [`error: and ${rest} more, list them with --json`] : []),
    ...(isDiskFull
      ? ['error: The disk is full, the download was stopped. Free some space and run the same command again.']
      : []),
  ];
}

/** The summary for people. */
export function downloadSummary(outcome: DownloadOutcome): string[] {
  const { report, isInterrupted, seconds } = outcome;
  const { saved, skipped, failed, bytes, leftOut } = downloadCounts(outcome);
  const counts = [
    `${'skipped' in report ? `${saved} saved` : count(saved, 'archive') + ' saved'}${saved > 0 ? ` (${formatBytes(bytes)})` : ''}`,
    ...(skipped > 0 ? [`${skipped} there already`] : []),
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(leftOut > 0 ? [`${count(leftOut, 'video')} of live photos left out`] : []),
  ];
  return [`${isInterrupted ? 'Interrupted: ' : ''}${counts.join(', ')} in ${formatDuration(seconds)}`];
}

/** The numbers of the summary. */
export function downloadCounts({ report, isInterrupted, seconds }: DownloadOutcome) {
  const bytes = report.saved.reduce((sum, file) => sum + file.bytes, 0);
  return {
    saved: report.saved.length,
    skipped: 'skipped' in report ? report.skipped.length : 0,
    failed: report.failed.length,
    leftOut: 'leftOut' in report ? report.leftOut.length : 0,
    bytes,
    seconds: Math.round(seconds * 10) / 10,
    interrupted: isInterrupted,
  };
}
