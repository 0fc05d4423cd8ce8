import type { ImmichClient } from '../client.js';
import { isImmichError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import { Buffers } from './buffers.js';
import type { UploadAllOptions } from './upload-all.js';
import type { CheckedFile, CheckedUnit, ServerCopy } from './upload-check.js';
import { sendFile } from './upload-file.js';
import type { UploadLedger } from './upload-ledger.js';

/** What became of the first file of its bytes. */
interface First {
  path: string;
  /** Nothing where it did not get to the server: then another file of the same bytes is the first. */
  outcome: Promise<Outcome | undefined>;
}

interface Outcome {
  copy: ServerCopy;
  isCreated: boolean;
}

/** Brings files to the server, those of the same bytes once. */
export class UploadDelivery {
  /** The assets of the run, moving halves of live photos and what is in the trash left out. */
  readonly assets: { path: string; id: string }[] = [];
  readonly #immich: ImmichClient;
  readonly #ledger: UploadLedger;
  readonly #options: Pick<UploadAllOptions, 'dryRun' | 'facts'>;
  readonly #limits: RequestOptions;
  readonly #buffers = new Buffers();
  readonly #firsts = new Map<string, First>();

  constructor(
    immich: ImmichClient,
    ledger: UploadLedger,
    options: Pick<UploadAllOptions, 'dryRun' | 'facts'>,
    limits: RequestOptions,
  ) {
    this.#immich = immich;
    this.#ledger = ledger;
    this.#options = options;
    this.#limits = limits;
  }

  /** A live photo's moving half goes first, as the still names it. */
  async deliver({ file, motion }: CheckedUnit): Promise<void> {
    const video = motion && (await this.#deliverFile(motion));
    if (motion && !video && !this.#options.dryRun) return this.#ledger.skipped(file, 'motion-failed');
    const copy = await this.#deliverFile(file, video && { id: video.id, path: motion.path });
    if (copy && !copy.isTrashed) this.assets.push({ path: file.path, id: copy.id });
  }

  /** The asset that has the file's bytes now; none where it failed. */
  async #deliverFile(
    file: CheckedFile,
    motion?: { id: string; path: string },
  ): Promise<ServerCopy | undefined> {
    const { checksum, path } = file;
    for (let first = this.#firsts.get(checksum); first; first = this.#firsts.get(checksum)) {
      const outcome = await first.outcome;
      if (!outcome) continue;
      // An earlier run may have put this one there, when the first could not be read.
      if (!outcome.isCreated && file.copy && this.#wasCreated(file)) break;
      await this.#ledger.duplicate(file, outcome.copy, first.path);
      return outcome.copy;
    }
    const outcome = this.#deliverFirst(file, motion);
    this.#firsts.set(checksum, { path, outcome });
    return (await outcome)?.copy;
  }

  async #deliverFirst(
    file: CheckedFile,
    motion: { id: string; path: string } | undefined,
  ): Promise<Outcome | undefined> {
    const sent = file.copy ? { copy: file.copy, isCreated: file.isOurs } : await this.#send(file, motion?.id);
    if (!sent) this.#firsts.delete(file.checksum);
    else if (sent.isCreated) await this.#ledger.created(file, sent.copy, motion?.path);
    else await this.#ledger.duplicate(file, sent.copy);
    return sent;
  }

  async #send(file: CheckedFile, livePhotoVideoId: string | undefined): Promise<Outcome | undefined> {
    const { path, checksum, sidecar } = file;
    const { dryRun, facts } = this.#options;
    if (dryRun) {
      await this.#ledger.skipped(file, 'dry-run');
      return undefined;
    }
    try {
      const { uploaded, isOurs } = await sendFile(
        this.#immich,
        path,
        file,
        {
          ...facts?.(path),
          checksum,
          ...(sidecar !== undefined && { sidecar }),
          ...(livePhotoVideoId !== undefined && { livePhotoVideoId }),
        },
        { ...this.#limits, onProgress: (progress) => this.#ledger.progress(path, progress) },
        this.#buffers,
      );
      const { id, isTrashed } = uploaded;
      // A duplicate that the server did not have before may be of another run that sends the same file.
      return { copy: { id, ...(isTrashed !== undefined && { isTrashed }) }, isCreated: isOurs };
    } catch (error) {
      this.#limits.signal?.throwIfAborted();
      if (!isImmichError(error)) throw error;
      await this.#ledger.failed(file, error);
      return undefined;
    }
  }

  #wasCreated({ path }: CheckedFile): boolean {
    return this.#ledger.remembered(path)?.state === 'created';
  }
}
