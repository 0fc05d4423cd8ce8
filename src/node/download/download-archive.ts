import { DOWNLOAD } from '../../../generated/operations.js';
import {
  type AnyImmichError,
  type DownloadPlan,
  type ImmichClient,
  IntegrityError,
  isImmichError,
  type RequestOptions,
} from '../../index.js';
import type { ArchiveEvent, ArchiveReport, SavedArchive } from './archive-report.js';
import { checkDownloadArchive } from '../check-arguments.js';
import { safeName } from '../files/file-names.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import { withPartialFile } from '../files/partial-file.js';
import { type DownloadProgress, receive } from './resumable-download.js';
import { TransferRun } from '../transfer-run/run.js';
import { runEvents } from '../transfer-run/run-events.js';
import { withinLimit } from '../transfer-run/total-time-limit.js';
import { countZipEntries } from './zip-end.js';
import type { ArchiveContents, DownloadArchiveOptions } from './download-options.js';

/**
 * Downloads assets as zip archives, one after the other, in constant memory. An archive has no length or checksum: it
 * is renamed to its final name after the directory at its end matches the rest. After an interruption it starts again.
 * Files are never overwritten: if a name is taken, a number is added. Nothing happens until you iterate over the run or
 * call `report()`.
 *
 * Errors of single archives are in `failed` of the report, and the other archives continue. Requested assets that the
 * server leaves out of its plan, such as those in the trash, are in `failed` too. The run as a whole rejects
 * if the server plans no archive, if it rejects the credential or reports a missing permission, or if the run is
 * aborted.
 *
 * `POST /download/info` and `POST /download/archive`, permission `asset.download`; also with a shared link.
 */
export function downloadArchive(
  immich: ImmichClient,
  contents: ArchiveContents,
  options: DownloadArchiveOptions,
): TransferRun<ArchiveEvent, ArchiveReport> {
  checkDownloadArchive(immich, contents, options);
  const { to, name = 'immich', archiveSize, signal: caller, ...limits } = options;
  const what = 'assetIds' in contents ? { assetIds: [...contents.assetIds] } : contents;
  const report: ArchiveReport = { saved: [], failed: [] };

  const events = runEvents<ArchiveEvent>(caller, async ({ events, signal }) => {
    const within = { ...limits, signal };
    const plan = await immich.download.info(
      { ...what, ...(archiveSize !== undefined && { archiveSize }) },
      within,
    );
    const fail = async (assetIds: string[], error: AnyImmichError) => {
      report.failed.push({ assetIds, error });
      await events.push({ type: 'failed', assetIds, error });
    };
    const unplanned = 'assetIds' in what ? notIn(plan, what.assetIds) : [];
    if (unplanned.length > 0) await fail(unplanned, new IntegrityError(DOWNLOAD.getDownloadInfo, LEFT_OUT));
    for (const [index, planned] of plan.archives.entries()) {
      const place = { to, name: plan.archives.length === 1 ? name : `${name}-${index + 1}` };
      const onProgress = ({ receivedBytes }: DownloadProgress) => {
        const { assetIds, size: expectedBytes } = planned;
        events.offer({ type: 'progress', assetIds, receivedBytes, expectedBytes });
      };
      try {
        const saved = await saveArchive(immich, planned, { ...place, onProgress }, within);
        report.saved.push(saved);
        await events.push({ type: 'saved', ...saved });
      } catch (error) {
        if (signal.aborted || !isImmichError(error) || isRefusal(error)) throw error;
        await fail(planned.assetIds, error);
      }
    }
  });
  return new TransferRun(report, events);
}

const LEFT_OUT =
  'planned no archive for some of the assets: the server leaves out assets in the trash, and new ones whose file it has not read yet';

/** The requested assets that are in no planned archive. */
function notIn({ archives }: DownloadPlan, wanted: readonly string[]): string[] {
  const planned = new Set(archives.flatMap(({ assetIds }) => assetIds.map((id) => id.toLowerCase())));
  return [...new Set(wanted)].filter((id) => !planned.has(id.toLowerCase()));
}

async function saveArchive(
  immich: ImmichClient,
  { assetIds }: DownloadPlan['archives'][number],
  { to, name, onProgress }: { to: string; name: string; onProgress: (progress: DownloadProgress) => void },
  limits: RequestOptions,
): Promise<SavedArchive> {
  const site = DOWNLOAD.downloadArchive;
  return withPartialFile(to, async (file) => {
    await withinLimit(immich, site, limits, (options) => {
      const open = (asked: RequestOptions) => immich.download.archive({ assetIds }, asked);
      return receive(immich, file, { site, open, options, onProgress });
    });
    const files = await countZipEntries(file);
    if (files === undefined) throw new IntegrityError(site, 'returned an incomplete archive');
    limits.signal?.throwIfAborted();
    const path = await file.keep({ folder: to, name: safeName(`${name}.zip`), taken: 'number' });
    return { path, bytes: file.size, assetIds, files };
  });
}
