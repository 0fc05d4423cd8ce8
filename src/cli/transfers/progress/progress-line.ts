import { formatBytes, formatDuration } from './amounts.js';
import type { ProgressState } from './progress.js';

const WIDEST_BAR = 30;
const NARROWEST_BAR = 5;

/** The progress of a transfer as one line that fits into the terminal; parts that do not fit are left out, the last ones first. */
export function progressLine(label: string, state: ProgressState, columns: number): string {
  const parts = [
    label,
    percent(state),
    files(state),
    bytes(state),
    speed(state),
    failures(state),
    left(state),
  ]
    .filter((part) => part !== '')
    // The last column is left empty, because some terminals wrap a full line.
    .reduce<string[]>((kept, part) => {
      const isFitting = [...kept, part].join('  ').length < columns;
      return isFitting ? [...kept, part] : kept;
    }, []);
  const room = Math.min(WIDEST_BAR, columns - parts.join('  ').length - 3);
  const share = shareOf(state);
  if (share === undefined || room < NARROWEST_BAR) return parts.join('  ');
  const filled = Math.round(share * room);
  const bar = '█'.repeat(filled) + '░'.repeat(room - filled);
  return [parts[0], bar, ...parts.slice(1)].join('  ');
}

/** How much is done, from 0 to 1; `undefined` while the total is not known. */
function shareOf({
  doneFiles,
  totalFiles,
  doneBytes,
  totalBytes,
  isTotalFinal,
}: ProgressState): number | undefined {
  if (!isTotalFinal) return undefined;
  // For files without a known size, or without bytes.
  const [done, total] = totalBytes ? [doneBytes, totalBytes] : [doneFiles, totalFiles];
  return total === 0 ? undefined : Math.min(1, done / total);
}

const percent = (state: ProgressState): string => {
  const share = shareOf(state);
  return share === undefined ? '' : `${Math.floor(share * 100)}%`.padStart(4);
};

const files = ({ doneFiles, totalFiles, isTotalFinal }: ProgressState): string =>
  `${doneFiles}/${totalFiles}${isTotalFinal ? '' : '+'} files`;

const bytes = ({ doneBytes, totalBytes }: ProgressState): string =>
  totalBytes === undefined ? formatBytes(doneBytes) : `${formatBytes(doneBytes)}/${formatBytes(totalBytes)}`;

const speed = ({ bytesPerSecond }: ProgressState): string =>
  bytesPerSecond === undefined ? '' : `${formatBytes(bytesPerSecond)}/s`;

const failures = ({ failedFiles }: ProgressState): string =>
  failedFiles === 0 ? '' : `${failedFiles} failed`;

const left = ({ secondsLeft }: ProgressState): string =>
  secondsLeft === undefined ? '' : `${formatDuration(secondsLeft)} left`;
