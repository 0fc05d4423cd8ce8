import { type ImmichClient, isImmichError, type RequestOptions } from '../../index.js';
import { Buffers } from '../files/buffers.js';
import { joinedAfterFailure, linkLivePhoto, type LinkOutcome, showAlone } from './live-photo-link.js';
import type { LivePhotos } from './live-photos.js';
import type { NoLivePhotoReason } from './live-photo-report.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import { sendFile } from './upload-file.js';
import type { UploadLedger } from './upload-ledger.js';
import type { UploadAllOptions } from './upload-options.js';
import type { CheckedFile, CheckedUnit, ServerCopy } from './upload-units.js';

/** What became of the first file of its bytes. */
interface First {
  path: string;
  /** Nothing where it did not get to the server: then another file of the same bytes is the first. */
  outcome: Promise<Outcome | undefined>;
}

interface Outcome {
  copy: ServerCopy;
  isCreated: boolean;
  /** Of a still that is to be joined to a video: whether it is. */
  link?: LinkOutcome;
}

/** The moving half of a live photo, which this run or its journal has uploaded. */
interface Motion {
  id: string;
  path: string;
}

/** Brings files to the server, those of the same bytes once. */
export class UploadDelivery {
  /** The assets of the run, moving halves of live photos and what is in the trash left out. */
  readonly assets: { path: string; id: string }[] = [];
  readonly #immich: ImmichClient;
  readonly #ledger: UploadLedger;
  readonly #livePhotos: LivePhotos;
  readonly #options: Pick<UploadAllOptions, 'dryRun' | 'fields'>;
  readonly #limits: RequestOptions;
  readonly #buffers = new Buffers();
  readonly #firsts = new Map<string, First>();

  constructor(
    immich: ImmichClient,
    ledger: UploadLedger,
    livePhotos: LivePhotos,
    options: Pick<UploadAllOptions, 'dryRun' | 'fields'>,
    limits: RequestOptions,
  ) {
    this.#immich = immich;
    this.#ledger = ledger;
    this.#livePhotos = livePhotos;
    this.#options = options;
    this.#limits = limits;
  }

  /** Uploads the moving half of a live photo first, because the still is sent with its id. */
  async deliver({ file, motion }: CheckedUnit): Promise<void> {
    if (!motion) return this.#keep(file, await this.#deliverFile(file));
    const video = await this.#deliverFile(motion);
    if (!video && !this.#options.dryRun) return this.#ledger.skipped(file, 'motion-failed');
    const reason = this.#whyApart(video);
    const half = video && !reason ? { id: video.copy.id, path: motion.path } : undefined;
    const still = await this.#deliverFile(file, half);
    this.#keep(file, still);
    const link = half
      ? await this.#linkOf(file, still, half)
      : ({ joined: false, reason: reason ?? 'not-uploaded' } as const);
    // Alone, the video is a file of the run like any other.
    if (!link.joined && video?.isCreated) this.#keep(motion, video);
    await this.#livePhotos.settle(file.path, link);
  }

  /** Why a video is not to be joined to its still, before that is uploaded. */
  #whyApart(video: Outcome | undefined): NoLivePhotoReason | undefined {
    if (video && !video.isCreated) return 'video-on-server';
    if (video?.copy.isTrashed) return 'video-in-trash';
    return this.#options.dryRun ? 'dry-run' : undefined;
  }

  async #linkOf(file: CheckedFile, still: Outcome | undefined, video: Motion): Promise<LinkOutcome> {
    if (!still) return joinedAfterFailure(this.#immich, file.checksum, video.id, this.#limits);
    return still.link ?? linkLivePhoto(this.#immich, still.copy, video.id, this.#limits);
  }

  #keep({ path }: CheckedFile, delivered: Outcome | undefined): void {
    if (delivered && !delivered.copy.isTrashed) this.assets.push({ path, id: delivered.copy.id });
  }

  /** What became of the file; nothing if it failed. */
  async #deliverFile(file: CheckedFile, motion?: Motion): Promise<Outcome | undefined> {
    const { checksum, path } = file;
    for (let first = this.#firsts.get(checksum); first; first = this.#firsts.get(checksum)) {
      const outcome = await first.outcome;
      if (!outcome) continue;
      // An earlier run may have put this one there, when the first could not be read.
      if (!outcome.isCreated && file.copy && this.#wasCreated(file)) break;
      await this.#ledger.duplicate(file, outcome.copy, first.path);
      // Its link is to the video of the first.
      const { copy, isCreated } = outcome;
      return { copy, isCreated };
    }
    const outcome = this.#deliverFirst(file, motion);
    this.#firsts.set(checksum, { path, outcome });
    return outcome;
  }

  async #deliverFirst(file: CheckedFile, motion: Motion | undefined): Promise<Outcome | undefined> {
    const sent = file.copy ? await this.#found(file, file.copy, motion) : await this.#send(file, motion);
    if (!sent) this.#firsts.delete(file.checksum);
    else if (sent.isCreated)
      await this.#ledger.created(file, sent.copy, sent.link?.joined ? motion?.path : undefined);
    else await this.#ledger.duplicate(file, sent.copy);
    return sent;
  }

  /** A file that the server had before, or has from an earlier run of the journal. */
  async #found({ isOurs }: CheckedFile, copy: ServerCopy, motion: Motion | undefined): Promise<Outcome> {
    const link = motion && (await linkLivePhoto(this.#immich, copy, motion.id, this.#limits));
    return { copy, isCreated: isOurs, ...(link && { link }) };
  }

  async #send(file: CheckedFile, motion: Motion | undefined): Promise<Outcome | undefined> {
    const { path, checksum, sidecar } = file;
    const { dryRun, fields } = this.#options;
    if (dryRun) {
      await this.#ledger.skipped(file, 'dry-run');
      return undefined;
    }
    try {
      const uploaded = await sendFile(
        this.#immich,
        path,
        file,
        {
          ...fields?.(path),
          checksum,
          ...(sidecar !== undefined && { sidecar }),
          ...(motion && { livePhotoVideoId: motion.id }),
        },
        { ...this.#limits, onProgress: (progress) => this.#ledger.progress(path, progress) },
        this.#buffers,
      );
      const { id, isTrashed } = uploaded;
      const copy = { id, ...(isTrashed !== undefined && { isTrashed }) };
      // The server did not have a duplicate when it was asked, so it has it from an attempt whose response was lost, or from another run
      // that sends the same file. A visitor cannot ask.
      const isCreated = uploaded.status === 'created' || (!this.#immich.isVisitor && !!uploaded.mayBeNew);
      const sent = { copy, isCreated };
      if (!motion) return sent;
      if (uploaded.status === 'created') return { ...sent, link: { joined: true } };
      // A server joins only what it stores. It has hidden the video all the same.
      const link = await linkLivePhoto(this.#immich, copy, motion.id, this.#limits);
      if (!link.joined) await showAlone(this.#immich, motion.id, this.#limits);
      return { ...sent, link };
    } catch (error) {
      this.#limits.signal?.throwIfAborted();
      if (!isImmichError(error) || isRefusal(error)) throw error;
      await this.#ledger.failed(file, error);
      return undefined;
    }
  }

  #wasCreated({ path }: CheckedFile): boolean {
    return this.#ledger.remembered(path)?.state === 'created';
  }
}
