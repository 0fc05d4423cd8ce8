import type {
  DownloadEvent,
  DownloadReport,
  FailedAsset,
  LeftOutAsset,
  SavedAsset,
  SkippedAsset,
} from './download-report.js';
import type { Queue } from '../transfer-run/queue.js';
import type { DownloadProgress } from './resumable-download.js';

/** Records the result of an asset in the report, and emits it as an event. */
export class DownloadLedger {
  readonly #report: DownloadReport;
  readonly #events: Queue<DownloadEvent>;

  constructor(report: DownloadReport, events: Queue<DownloadEvent>) {
    this.#report = report;
    this.#events = events;
  }

  /** Progress events are dropped if the consumer is slower than the download. */
  progress(id: string, progress: DownloadProgress): void {
    this.#events.offer({ type: 'progress', id, ...progress });
  }

  async saved(asset: SavedAsset): Promise<void> {
    this.#report.saved.push(asset);
    await this.#events.push({ type: 'saved', ...asset });
  }

  async skipped(asset: SkippedAsset): Promise<void> {
    this.#report.skipped.push(asset);
    await this.#events.push({ type: 'skipped', ...asset });
  }

  async failed(asset: FailedAsset): Promise<void> {
    this.#report.failed.push(asset);
    await this.#events.push({ type: 'failed', ...asset });
  }

  async leftOut(asset: LeftOutAsset): Promise<void> {
    this.#report.leftOut.push(asset);
    await this.#events.push({ type: 'leftOut', ...asset });
  }
}
