import { resolve } from 'node:path';
import type { AnyImmichError } from '../../index.js';
import type { FileHash } from './hash-pool.js';
import type { Journal, Remembered } from './journal.js';
import type { MediaFile } from './live-photo-pairs.js';
import type { Queue } from '../transfer-run/queue.js';
import type { SkippedFile, UploadEvent, UploadReport } from './upload-report.js';
import type { ServerCopy } from './upload-units.js';

/** Records the result of a file in the report, in the journal (if any), and emits it as an event. */
export class UploadLedger {
  readonly #report: UploadReport;
  readonly #events: Queue<UploadEvent>;
  readonly #journal: Journal | undefined;

  constructor(report: UploadReport, events: Queue<UploadEvent>, journal: Journal | undefined) {
    this.#report = report;
    this.#events = events;
    this.#journal = journal;
  }

  async found(path: string): Promise<void> {
    await this.#events.push({ type: 'found', path });
  }

  /** Progress events are dropped if the consumer is slower than the upload. */
  progress(path: string, progress: { sentBytes: number; totalBytes: number }): void {
    this.#events.offer({ type: 'progress', path, ...progress });
  }

  /** Returns the journal entry of a file, which may have changed since. */
  remembered(path: string): Remembered | undefined {
    return this.#journal?.get(resolve(path));
  }

  /** If only the modification time changed, the earlier state is kept. */
  async hashed(path: string, hash: FileHash): Promise<void> {
    const before = this.remembered(path);
    const isTouched = before?.checksum === hash.checksum;
    this.#journal?.note(resolve(path), { ...(isTouched ? before : { state: 'hashed' }), ...hash });
    await this.#events.push({ type: 'hashed', path, checksum: hash.checksum });
  }

  /**
   * Records that the server does not have the file. Call `saved` before sending, so that a later run recognises that this
   * journal uploaded it.
   */
  accepted({ path }: MediaFile): void {
    if (this.remembered(path)?.state !== 'accepted')
      this.#journal?.note(resolve(path), { state: 'accepted' });
  }

  async saved(): Promise<void> {
    await this.#journal?.saved();
  }

  async created({ path, sidecar }: MediaFile, { id, ...state }: ServerCopy, motion?: string): Promise<void> {
    this.#settled(path, 'created', id);
    const entry = {
      path,
      id,
      ...(sidecar !== undefined && { sidecar }),
      ...(motion !== undefined && { motion }),
      ...trashOf(state),
    };
    this.#report.created.push(entry);
    await this.#events.push({ type: 'created', ...entry });
  }

  async duplicate(
    { path, sidecar }: MediaFile,
    { id, ...state }: ServerCopy,
    sameAs?: string,
  ): Promise<void> {
    this.#settled(path, 'duplicate', id);
    const entry = {
      path,
      id,
      ...trashOf(state),
      ...(sameAs !== undefined && { sameAs }),
      ...(sidecar !== undefined && { lostSidecar: sidecar }),
    };
    this.#report.duplicates.push(entry);
    await this.#events.push({ type: 'duplicate', ...entry });
  }

  async skipped({ path, sidecar }: MediaFile, reason: SkippedFile['reason']): Promise<void> {
    const entry = { path, reason, ...(sidecar !== undefined && { sidecar }) };
    this.#report.skipped.push(entry);
    await this.#events.push({ type: 'skipped', ...entry });
  }

  async failed({ path, sidecar }: MediaFile, error: AnyImmichError): Promise<void> {
    const entry = { path, error, ...(sidecar !== undefined && { sidecar }) };
    this.#report.failed.push(entry);
    await this.#events.push({ type: 'failed', ...entry });
  }

  /** Skip writes that change nothing. */
  #settled(path: string, state: Remembered['state'], id: string): void {
    const before = this.remembered(path);
    if (before?.state !== state || before.id !== id) this.#journal?.note(resolve(path), { state, id });
  }
}

const trashOf = ({ isTrashed, isRestored }: Omit<ServerCopy, 'id'>) => ({
  ...(isTrashed && { isTrashed }),
  ...(isRestored && { isRestored }),
});
