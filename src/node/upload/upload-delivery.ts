import { ASSETS } from '../../../generated/operations.js';
import {
  ArgumentError,
  type ImmichClient,
  IntegrityError,
  isImmichError,
  type RequestOptions,
} from '../../index.js';
import { Buffers } from '../files/buffers.js';
import { joinedAfterFailure, linkLivePhoto, type LinkOutcome, unhideVideo } from './live-photo-link.js';
import type { LivePhotos } from './live-photos.js';
import type { NoLivePhotoReason } from './live-photo-report.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import { sendFile } from './upload-file.js';
import type { UploadLedger } from './upload-ledger.js';
import type { UploadAllOptions } from './upload-options.js';
import type { CheckedFile, CheckedUnit, ServerCopy } from './upload-units.js';

/** The result of the caller's function. A promise would be ignored silently, because it has no fields of its own. */
function fieldsOf(choose: UploadAllOptions['fields'], path: string): ReturnType<NonNullable<typeof choose>> {
  const fields = choose?.(path) ?? {};
  if (typeof fields === 'object' && !('then' in fields)) return fields;
  throw new ArgumentError('`fields` must return an object, and not a promise of one.');
}

/** Statuses of a file that the server has. */
const STORED = new Set<string>(['created', 'duplicate']);

/** Upload of the first file with some content. */
interface First {
  path: string;
  /** Resolves to nothing if it was not uploaded: then another file with the same bytes takes its place. */
  outcome: Promise<Outcome | undefined>;
}

interface Outcome {
  copy: ServerCopy;
  isCreated: boolean;
  /** For a still of a live photo: whether it was linked to its video. */
  link?: LinkOutcome;
}

/** The video of a live photo that this run or its journal has uploaded. */
interface Motion {
  id: string;
  path: string;
}

/** Uploads files; files with the same bytes are uploaded once. */
export class UploadDelivery {
  /** The assets of the run, without videos of live photos and without assets in the trash. */
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

  /** Uploads the video of a live photo first, because the still is sent with its ID. */
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
    // If the video is not joined, it counts as a separate file.
    if (!link.joined && video?.isCreated) this.#keep(motion, video);
    await this.#livePhotos.settle(file.path, link);
  }

  /** Returns why a video must not be joined to its still, before the still is uploaded. */
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

  /** Uploads a file and returns the outcome; nothing if it failed. */
  async #deliverFile(file: CheckedFile, motion?: Motion): Promise<Outcome | undefined> {
    const { checksum, path } = file;
    for (let first = this.#firsts.get(checksum); first; first = this.#firsts.get(checksum)) {
      const outcome = await first.outcome;
      if (!outcome) continue;
      // An earlier run may have uploaded this file when the first one could not be read.
      if (!outcome.isCreated && file.copy && this.#wasCreated(file)) break;
      await this.#ledger.duplicate(file, outcome.copy, first.path);
      // Only the first file is linked to a video.
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

  /** Handles a file that the server had before, or has from an earlier run of the journal. */
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
          ...fieldsOf(fields, path),
          checksum,
          ...(sidecar !== undefined && { sidecar }),
          ...(motion && { livePhotoVideoId: motion.id }),
        },
        { ...this.#limits, onProgress: (progress) => this.#ledger.progress(path, progress) },
        this.#buffers,
      );
      if (!STORED.has(uploaded.status)) {
        const flaw =
          'returned neither `created` nor `duplicate`, so it is unknown whether the file is stored';
        throw new IntegrityError(ASSETS.uploadAsset, flaw);
      }
      const { id, isTrashed } = uploaded;
      const copy = { id, ...(isTrashed !== undefined && { isTrashed }) };
      // The server did not have the file at the time of the check, so it has it from an attempt whose response was
      // lost, or from another run that sends the same file. Shared-link clients cannot check.
      const isCreated =
        uploaded.status === 'created' || (!this.#immich.isSharedLinkClient && !!uploaded.mayBeNew);
      const sent = { copy, isCreated };
      if (!motion) return sent;
      if (uploaded.status === 'created') return { ...sent, link: { joined: true } };
      // The server joins only files that it stores, but it has hidden the video anyway.
      const link = await linkLivePhoto(this.#immich, copy, motion.id, this.#limits);
      if (!link.joined) await unhideVideo(this.#immich, motion.id, this.#limits);
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
