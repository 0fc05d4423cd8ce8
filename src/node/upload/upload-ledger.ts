import { resolve } from 'node:path';
import type { AnyImmichError } from '../../index.js';
import type { FileHash } from './hash-pool.js';
import type { Journal, Remembered } from './journal.js';
import type { MediaFile } from './live-photo-pairs.js';
import type { Queue } from '../transfer-run/queue.js';
import type { SkippedFile, UploadEvent, UploadReport } from './upload-report.js';
import type { ServerCopy } from './upload-units.js';

/** Where what becomes of a file is written down: in the report, as an event, and in the journal if there is one. */
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

  /** Who is too slow for it misses it. */
  progress(path: string, progress: { sentBytes: number; totalBytes: number }): void {
    this.#events.offer({ type: 'progress', path, ...progress });
  }

  /** What an earlier run knows of a file, which may have changed since. */
  remembered(path: string): Remembered | undefined {
    return this.#journal?.get(resolve(path));
  }

  /** A file that was only touched is still what it was. */
  async hashed(path: string, hash: FileHash): Promise<void> {
    const before = this.remembered(path);
    const isTouched = before?.checksum === hash.checksum;
    this.#journal?.note(resolve(path), { ...(isTouched ? before : { state: 'hashed' }), ...hash });
    await this.#events.push({ type: 'hashed', path, checksum: hash.checksum });
  }

  /** The server does not have it. To be `saved` before it is sent, so that a run that is killed knows later whose it is. */
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

  /** A journal does not grow by what it knows. */
  #settled(path: string, state: Remembered['state'], id: string): void {
    const before = this.remembered(path);
    if (before?.state !== state || before.id !== id) this.#journal?.note(resolve(path), { state, id });
  }
}

const trashOf = ({ isTrashed, isRestored }: Omit<ServerCopy, 'id'>) => ({
  ...(isTrashed && { isTrashed }),
  ...(isRestored && { isRestored }),
});
