import { progressLine } from './progress-line.js';
import type { Progress } from './progress.js';

/** The progress of a transfer on standard error. */
export interface ProgressBar {
  /** Removes the line from the terminal. */
  stop(): void;
}

/** Shows the progress as a line that is drawn again several times a second. */
export async function showProgress(label: string, progress: Progress): Promise<ProgressBar> {
  const { SingleBar } = (await import('cli-progress')).default;
  const bar = new SingleBar({
    format: (_options, { maxWidth }) => progressLine(labelOf(label, progress), progress.state, maxWidth),
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    // Ctrl-C stops the transfer, after which the command removes the progress line.
    gracefulExit: false,
  });
  bar.start(1, 0);
  return { stop: () => bar.stop() };
}

/** After the last file there can be albums and tags to add. */
const labelOf = (label: string, { state }: Progress): string =>
  state.isTotalFinal && state.doneFiles > 0 && state.doneFiles >= state.totalFiles ? 'Finishing' : label;
