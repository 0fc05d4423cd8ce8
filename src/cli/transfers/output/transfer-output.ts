import type { ProgressBar } from '../progress/progress-bar.js';
import type { Progress } from '../progress/progress.js';
import { jsonLine, printMessage, printResult } from './lines.js';

/** The options for what a transfer prints. */
export interface OutputFlags {
  /** Events, one JSON object a line. */
  json?: boolean;
  /** One JSON object at the end, as the official command prints it. */
  jsonOutput?: boolean;
  progress: boolean;
}

const PROGRESS_EVENT_MS = 1_000;

/**
 * Prints what happens in a transfer: on a terminal, a line with the progress; otherwise a line for each file; with `--json`, an object for each
 * event. Messages and the progress go to standard error.
 */
export class TransferOutput {
  readonly #flags: OutputFlags;
  readonly #progress: Progress;
  readonly #now: () => number;
  #bar: ProgressBar | undefined;
  #lastProgress = -Infinity;

  constructor(flags: OutputFlags, progress: Progress, now: () => number = () => performance.now()) {
    this.#flags = flags;
    this.#progress = progress;
    this.#now = now;
  }

  /** Whether the progress is used, so that the sizes of all files are worth finding. */
  get showsProgress(): boolean {
    return this.#hasBar || this.#flags.json === true;
  }

  async start(label: string): Promise<void> {
    if (!this.#hasBar) return;
    const { showProgress } = await import('../progress/progress-bar.js');
    this.#bar = await showProgress(label, this.#progress);
  }

  /** An event, as a line for people and as an object for programs. Without a line, only programs see it. */
  async event(event: { type: string }, line?: string): Promise<void> {
    if (this.#flags.json) await printResult(jsonLine(event));
    else if (line !== undefined && !this.#isJson && !this.#bar) await printResult(line);
  }

  /** Prints the progress as an event, once a second. */
  async progressed(): Promise<void> {
    if (!this.#flags.json || this.#now() - this.#lastProgress < PROGRESS_EVENT_MS) return;
    this.#lastProgress = this.#now();
    await printResult(jsonLine({ type: 'progress', ...this.#progress.state }));
  }

  /** Removes the progress from the terminal. */
  stop(): void {
    this.#bar?.stop();
    this.#bar = undefined;
  }

  /** The end of the transfer. `failures` go to standard error, so that they are seen when the rest is not. */
  async summary(event: object, lines: readonly string[], failures: readonly string[]): Promise<void> {
    this.stop();
    if (this.#flags.json) return printResult(jsonLine({ type: 'summary', ...event }));
    for (const failure of failures) printMessage(failure);
    for (const line of lines) {
      if (this.#isJson) printMessage(line);
      else await printResult(line);
    }
  }

  get #isJson(): boolean {
    return this.#flags.json === true || this.#flags.jsonOutput === true;
  }

  /** Lines on the same terminal would run into the progress. */
  get #hasBar(): boolean {
    return this.#flags.progress && process.stderr.isTTY && this.#isJson !== process.stdout.isTTY;
  }
}
