import type { ArchiveEvent, DownloadEvent } from '../../../node/index.js';
import { failureText, shownPath } from '../output/lines.js';
import type { Progress } from '../progress/progress.js';

/** Records an event in the progress. */
export function noteDownload(event: DownloadEvent, progress: Progress): void {
  switch (event.type) {
    case 'progress':
      return progress.move(event.id, event.receivedBytes);
    case 'saved':
      return progress.settle(event.id, 'moved', event.bytes);
    case 'skipped':
      return progress.settle(event.id, 'there');
    case 'failed':
      return progress.settle(event.id, 'failed');
    case 'leftOut':
      return undefined;
  }
}

/** An event as a line. */
export function downloadLine(event: DownloadEvent): string | undefined {
  switch (event.type) {
    case 'saved':
      return `saved    ${shownPath(event.path)}`;
    case 'skipped':
      return `there    ${shownPath(event.path)}`;
    case 'failed':
      return `failed   ${failureText(event.id, event.error)}`;
    default:
      return undefined;
  }
}

/** An archive is known by its first asset. */
export const archiveKey = ({ assetIds }: { assetIds: readonly string[] }): string => assetIds[0] ?? '';

/** Records an event of an archive in the progress. */
export function noteArchive(event: ArchiveEvent, progress: Progress): void {
  const key = archiveKey(event);
  if (event.type === 'progress') progress.move(key, event.receivedBytes);
  else progress.settle(key, event.type === 'saved' ? 'moved' : 'failed');
}

/** An event of an archive as a line. */
export function archiveLine(event: ArchiveEvent): string | undefined {
  switch (event.type) {
    case 'saved':
      return `saved    ${shownPath(event.path)} (${event.files} files)`;
    case 'failed':
      return `failed   ${failureText('archive', event.error)}`;
    case 'progress':
      return undefined;
  }
}
