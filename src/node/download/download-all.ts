import type { ImmichClient } from '../../client.js';
import type { RequestOptions } from '../../options.js';
import type { Asset } from '../../types.js';
import { checkDownloadAll } from '../check-arguments.js';
import { checkConcurrency } from '../transfer-run/concurrency.js';
import { DownloadDelivery } from './download-delivery.js';
import { DownloadLedger } from './download-ledger.js';
import { checkPermissions } from '../transfer-run/key-permissions.js';
import type { DownloadEvent, DownloadReport } from './download-report.js';
import { limitsOf } from '../transfer-run/request-limits.js';
import { TransferRun } from '../transfer-run/run.js';
import { runEvents, type Running } from '../transfer-run/run-events.js';

/** How many files are downloaded at once. */
export const DEFAULT_DOWNLOAD_CONCURRENCY = 4;

/** Assets, or their ids, such as a search gives them. */
export type DownloadSources = Iterable<string | Asset> | AsyncIterable<string | Asset>;

/** Where to download to, and how. The limits are those of each file, not of the run. */
export interface DownloadAllOptions extends RequestOptions {
  /** The folder; it is made if need be. */
  to: string;
  /** How many files are downloaded at once, up to 256. @default {@link DEFAULT_DOWNLOAD_CONCURRENCY} */
  concurrency?: number;
  /**
   * The folder for an asset, below `to`, such as `2024/05`; its steps are made safe. What it throws ends the run.
   * @default all in one folder
   */
  layout?: (asset: Asset) => string;
  /**
   * Whether the video of a live photo is downloaded with the photo, under the same name. With `false` the report lists it in `leftOut`.
   * @default true
   */
  livePhotos?: boolean;
  /** What the edits make of the assets, instead of the originals. The edited ones are never known to be there already. @default false */
  edited?: boolean;
}

/**
 * Downloads many files, each as `downloadFile` does. One that is in its folder already, by name and SHA-1, is skipped, so a run that was
 * stopped goes on where it was when it is started again; where another file has its name, it gets a number. An id that comes twice is
 * downloaded once. Nothing happens before the run is iterated over, or asked for its report.
 *
 * What goes wrong with an asset is in the report, and the others go on: look at `failed`. The run as a whole rejects if its API key lacks
 * `asset.download`, which is checked before anything else (`ArgumentError`), if the server refuses the credential or misses a permission
 * later (`HttpError`), if the list of assets or the `layout` throws, or if it is aborted.
 *
 * `GET /api-keys/me`, any API key; `GET /assets/{id}`, permission `asset.read`, for assets given by their ids, and `GET /assets/{id}/original`, permission
 * `asset.download`; also with a shared link.
 */
export function downloadAll(
  immich: ImmichClient,
  assets: DownloadSources,
  options: DownloadAllOptions,
): TransferRun<DownloadEvent, DownloadReport> {
  checkDownloadAll(immich, assets, options);
  const { concurrency = DEFAULT_DOWNLOAD_CONCURRENCY } = options;
  checkConcurrency(concurrency);
  const report: DownloadReport = { saved: [], skipped: [], failed: [], leftOut: [] };

  const run = async ({ events, signal, together }: Running<DownloadEvent>): Promise<void> => {
    await checkPermissions(immich, ['asset.download'], { ...limitsOf(options), signal });
    const ledger = new DownloadLedger(report, events);
    const delivery = new DownloadDelivery(immich, ledger, { ...options, signal });
    const wanted = delivery.unseen(assets);
    const worker = async () => {
      for await (const asset of wanted) await delivery.deliver(asset);
    };
    await together(Array.from({ length: concurrency }, worker));
    await delivery.noteLeftOut();
  };
  return new TransferRun(report, runEvents(options.signal, run));
}
