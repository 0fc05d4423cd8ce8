import { ASSETS } from '../../../generated/operations.js';
import { dirname, extname, join, parse } from 'node:path';
import {
  ArgumentError,
  type Asset,
  type ImmichClient,
  isImmichError,
  type RequestOptions,
} from '../../index.js';
import { kindOf } from '../../arguments/check-arguments.js';
import { checkAsset } from '../check-arguments.js';
import {
  type DownloadedFile,
  type KnownAsset,
  type OpenPlace,
  readAsset,
  saveAsset,
  whyUnknown,
} from './save-verified.js';
import type { DownloadLedger } from './download-ledger.js';
import { safeName } from '../files/file-names.js';
import { FolderIndex } from './folder-index.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import type { DownloadProgress } from './resumable-download.js';
import { limitsOf } from '../transfer-run/request-limits.js';
import { withinLimit } from '../transfer-run/total-time-limit.js';
import { untilAborted } from '../transfer-run/until-aborted.js';
import type { DownloadAllOptions, DownloadSources } from './download-options.js';

/** A file that was saved now, or existed before. */
type Brought = { asset: Asset; path: string; saved?: DownloadedFile };

/** Downloads the files of assets. */
export class DownloadDelivery {
  readonly #immich: ImmichClient;
  readonly #ledger: DownloadLedger;
  readonly #options: DownloadAllOptions & { signal: AbortSignal };
  readonly #index = new FolderIndex();
  readonly #seen = new Set<string>();
  /** Videos of live photos that are not downloaded, with the IDs of their photos. */
  readonly #unwanted = new Map<string, string>();

  constructor(
    immich: ImmichClient,
    ledger: DownloadLedger,
    options: DownloadAllOptions & { signal: AbortSignal },
  ) {
    this.#immich = immich;
    this.#ledger = ledger;
    this.#options = options;
  }

  /** Yields each asset once. */
  async *unseen(assets: DownloadSources): AsyncGenerator<string | Asset, void> {
    for await (const asset of untilAborted(assets, this.#options.signal)) {
      checkAsset(asset);
      if (this.#isNew(idOf(asset))) yield asset;
    }
  }

  /** @param still path of the still of a live photo, when its video is downloaded */
  async deliver(wanted: string | Asset, still?: string): Promise<void> {
    const id = idOf(wanted);
    let brought: Brought;
    try {
      const limits = { ...limitsOf(this.#options), signal: this.#options.signal };
      brought = await withinLimit(this.#immich, ASSETS.downloadAsset, limits, (options) =>
        this.#bring(wanted, still, options),
      );
    } catch (error) {
      if (this.#options.signal.aborted || !isImmichError(error) || isRefusal(error)) throw error;
      return this.#ledger.failed({ id, error });
    }
    const { asset, path, saved } = brought;
    await (saved ? this.#ledger.saved({ id, ...saved }) : this.#ledger.skipped({ id, path }));
    const motion = asset.livePhotoVideoId;
    // The video of a live photo has no video itself. Following every link could make the run endless.
    if (!motion || still !== undefined) return;
    if (this.#options.livePhotos === false) this.#unwanted.set(motion, id);
    else if (this.#isNew(motion)) await this.deliver(motion, path);
  }

  /** Reports the videos that were not downloaded. Call it at the end: a video can also be in the list of assets. */
  async noteLeftOut(): Promise<void> {
    for (const [id, still] of this.#unwanted) {
      if (!this.#seen.has(id)) await this.#ledger.leftOut({ id, still });
    }
  }

  async #bring(wanted: string | Asset, still: string | undefined, options: RequestOptions): Promise<Brought> {
    const { edited = false } = this.#options;
    const asset = typeof wanted === 'string' ? await readAsset(this.#immich, wanted, options) : wanted;
    const { id, checksum, originalFileName = id }: KnownAsset = asset;
    const original = safeName(originalFileName);
    const folder = still === undefined ? this.#folderOf(asset) : dirname(still);
    const name = still === undefined ? original : safeName(parse(still).name + extname(original));

    // The checksum is that of the original, also if the server returns the edited version.
    const isOriginal = asset.isEdited === false || !whyUnknown(asset, edited, this.#immich);
    const path =
      isOriginal && checksum !== undefined
        ? await this.#index.find(folder, name, checksum, options.signal)
        : undefined;
    if (path !== undefined) return { asset, path };
    // An edited file can have another type than the original, so the server's file name is used.
    const isNamed = !edited || still !== undefined;
    const place: OpenPlace = {
      folder,
      taken: 'number',
      ...(isNamed && { name, from: this.#index.nextNumber(folder, name) }),
    };
    const onProgress = (progress: DownloadProgress) => this.#ledger.progress(id, progress);
    const findSame = (given: string, sha1: string) => this.#index.find(folder, given, sha1, options.signal);
    const saving = { place, edited, onProgress, findSame };
    const { file, isNew } = await saveAsset(this.#immich, asset, saving, options);
    if (file.verified === true && checksum !== undefined) {
      this.#index.add(folder, name, file.path, checksum);
    }
    return { asset, path: file.path, ...(isNew && { saved: file }) };
  }

  #folderOf(asset: Asset): string {
    const { to, layout } = this.#options;
    const folder: unknown = layout ? layout(asset) : '';
    if (typeof folder !== 'string') {
      throw new ArgumentError(`\`layout\` must return a path relative to \`to\`, not ${kindOf(folder)}.`);
    }
    const steps = folder.split(/[/\\]/);
    return join(to, ...steps.filter((step) => step !== '').map(safeName));
  }

  #isNew(id: string): boolean {
    const isNew = !this.#seen.has(id);
    this.#seen.add(id);
    return isNew;
  }
}

const idOf = (asset: string | Asset): string => (typeof asset === 'string' ? asset : asset.id);
