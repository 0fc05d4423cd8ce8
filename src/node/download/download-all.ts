import type { ImmichClient } from '../../index.js';
import { checkDownloadAll } from '../check-arguments.js';
import { checkConcurrency } from '../transfer-run/concurrency.js';
import { DownloadDelivery } from './download-delivery.js';
import { DownloadLedger } from './download-ledger.js';
import { checkPermissions } from '../transfer-run/key-permissions.js';
import type { DownloadEvent, DownloadReport } from './download-report.js';
import { limitsOf } from '../transfer-run/request-limits.js';
import { TransferRun } from '../transfer-run/run.js';
import { runEvents, type Running } from '../transfer-run/run-events.js';
import {
  DEFAULT_DOWNLOAD_CONCURRENCY,
  type DownloadAllOptions,
  type DownloadSources,
} from './download-options.js';

/**
 * Downloads many files, each as `downloadFile` does. A file that is already in its folder, with the same name and
 * SHA-1, is skipped, so an interrupted run resumes when you start it again. If another file has the name, a number is
 * added. Duplicate IDs are downloaded once. Nothing happens until you iterate over the run or call `report()`.
 *
 * Errors of single assets are in `failed` of the report, and the other assets continue. The run as a whole rejects if
 * the API key lacks `asset.download`, which is checked first (`ArgumentError`); if the server rejects the credential or
 * reports a missing permission later (`HttpError`); if the list of assets or `layout` throws; or if it is aborted.
 *
 * `GET /api-keys/me`, any API key; `GET /assets/{id}`, permission `asset.read`, for assets given by their IDs, and
 * `GET /assets/{id}/original`, permission `asset.download`; also with a shared link.
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
