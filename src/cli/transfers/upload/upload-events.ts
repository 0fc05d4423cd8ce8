import type { SkipReason, UploadEvent } from '../../../node/index.js';
import { failureText, shownPath } from '../output/lines.js';
import type { Progress } from '../progress/progress.js';
import { sizeOf } from './measure.js';

/** Records an event in the progress. */
export async function noteUpload(event: UploadEvent, progress: Progress): Promise<void> {
  switch (event.type) {
    case 'progress':
      return progress.move(event.path, event.sentBytes);
    case 'created':
      return progress.settle(event.path, 'moved', progress.sizeOf(event.path) ?? (await sizeOf(event.path)));
    case 'duplicate':
      return progress.settle(event.path, 'there');
    case 'failed':
      return progress.settle(event.path, 'failed');
    case 'skipped':
      // Other skipped files do not count towards the total.
      return progress.sizeOf(event.path) === undefined ? undefined : progress.settle(event.path, 'there');
    default:
      return undefined;
  }
}

/** Whether a program that reads the events gets this one. Progress has an event of its own, once a second. */
export const isForPrograms = ({ type }: UploadEvent): boolean =>
  type !== 'progress' && type !== 'found' && type !== 'hashed';

/** Files that are skipped by an option of the user get no line. */
const BY_RULE: ReadonlySet<SkipReason> = new Set([
  ...(['hidden', 'ignored', 'junk', 'not-included', 'subfolder', 'walked-before'] as const),
]);

/** An event as a line; `undefined` for what a list of files does not need. */
export function uploadLine(event: UploadEvent): string | undefined {
  switch (event.type) {
    case 'created':
      return `uploaded   ${shownPath(event.path)}`;
    case 'duplicate':
      return `duplicate  ${shownPath(event.path)}`;
    case 'failed':
      return `failed     ${failureText(shownPath(event.path), event.error)}`;
    case 'skipped':
      if (BY_RULE.has(event.reason)) return undefined;
      if (event.reason === 'dry-run') return `new        ${shownPath(event.path)}`;
      return `skipped    ${shownPath(event.path)} (${event.reason})`;
    default:
      return undefined;
  }
}
