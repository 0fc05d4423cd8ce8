import type { RequestOptions } from '../../../index.js';
import { isFileError } from '../../../index.js';
import {
  type ArchiveContents,
  downloadAll,
  downloadArchive,
  type DownloadEvent,
  type ArchiveEvent,
  type TransferRun,
} from '../../../node/index.js';
import { transferError } from '../key-refusal.js';
import { TransferOutput } from '../output/transfer-output.js';
import { Progress } from '../progress/progress.js';
import { archiveKey, archiveLine, downloadLine, noteArchive, noteDownload } from './download-events.js';
import type { DownloadFlags } from './download-flags.js';
import {
  downloadCounts,
  downloadFailures,
  type DownloadOutcome,
  downloadSummary,
} from './download-summary.js';
import { layoutOf } from './layout.js';
import type { Selection } from './selection.js';

/** Downloads single files. */
export function downloadFiles(
  selection: Selection,
  flags: DownloadFlags,
  signal: AbortSignal,
): Promise<DownloadOutcome> {
  const { immich, assets } = selection;
  const run = downloadAll(immich, assets(), {
    to: flags.to,
    concurrency: flags.concurrency,
    livePhotos: flags.livePhotos,
    edited: flags.edited ?? false,
    signal,
    ...(flags.layout !== undefined && { layout: layoutOf(flags.layout) }),
  });
  const measure = async (progress: Progress, { signal: stopped }: RequestOptions) => {
    const seen = new Set<string>();
    const expect = (id: string, size?: number) => {
      if (!seen.has(id)) progress.expect(id, size);
      seen.add(id);
    };
    for await (const asset of assets()) {
      if (stopped?.aborted) return;
      if (typeof asset === 'string') expect(asset);
      else {
        expect(asset.id, asset.exifInfo?.fileSizeInByte ?? undefined);
        if (asset.livePhotoVideoId && flags.livePhotos) expect(asset.livePhotoVideoId);
      }
    }
    progress.isTotalFinal = true;
  };
  return follow<DownloadEvent>(run, flags, signal, { note: noteDownload, lineOf: downloadLine, measure });
}

/** Downloads zip files. */
export async function downloadArchives(
  selection: Selection,
  flags: DownloadFlags,
  signal: AbortSignal,
): Promise<DownloadOutcome> {
  const { immich, album, assets } = selection;
  const contents: ArchiveContents = album ?? { assetIds: await idsOf(assets()) };
  const run = downloadArchive(immich, contents, { to: flags.to, name: flags.name ?? selection.name, signal });
  const measure = async (progress: Progress, options: RequestOptions) => {
    const what = 'assetIds' in contents ? { assetIds: [...contents.assetIds] } : contents;
    const { archives } = await immich.download.info(what, options);
    for (const archive of archives) progress.expect(archiveKey(archive), archive.size);
    progress.isTotalFinal = true;
  };
  return follow<ArchiveEvent>(run, flags, signal, { note: noteArchive, lineOf: archiveLine, measure });
}

async function idsOf(assets: ReturnType<Selection['assets']>): Promise<string[]> {
  const ids = new Set<string>();
  for await (const asset of assets) ids.add(typeof asset === 'string' ? asset : asset.id);
  return [...ids];
}

interface Following<Event> {
  note(event: Event, progress: Progress): void;
  lineOf(event: Event): string | undefined;
  /** Finds the total for the progress, while the download goes on. */
  measure(progress: Progress, options: RequestOptions): Promise<void>;
}

/** Shows what happens in a run, and its summary. What ends the run is thrown after the summary, unless it is an interrupt. */
async function follow<Event extends { type: string }>(
  run: TransferRun<Event, DownloadOutcome['report']>,
  flags: DownloadFlags,
  signal: AbortSignal,
  { note, lineOf, measure }: Following<Event>,
): Promise<DownloadOutcome> {
  const startedAt = performance.now();
  const progress = new Progress();
  const output = new TransferOutput(flags, progress);
  const outcome: DownloadOutcome = { report: run.soFar, isInterrupted: false, isDiskFull: false, seconds: 0 };
  const measuring = new AbortController();
  let failure: { error: unknown } | undefined;
  try {
    await output.start('Downloading');
    if (output.showsProgress) measure(progress, { signal: measuring.signal }).catch(() => {});
    for await (const event of run) {
      note(event, progress);
      if (event.type !== 'progress') await output.event(event, lineOf(event));
      await output.progressed();
      // Further files could not be saved either.
      outcome.isDiskFull = 'error' in event && isFileError(event.error) && event.error.reason === 'disk-full';
      if (outcome.isDiskFull) break;
    }
  } catch (error) {
    outcome.isInterrupted = signal.aborted;
    if (!signal.aborted) failure = { error };
  } finally {
    measuring.abort();
    output.stop();
  }
  outcome.seconds = (performance.now() - startedAt) / 1000;
  const { saved, skipped, failed } = downloadCounts(outcome);
  if (!failure || saved + skipped + failed > 0) {
    await output.summary(downloadCounts(outcome), downloadSummary(outcome), downloadFailures(outcome));
  }
  if (failure) throw transferError(failure.error);
  return outcome;
}
