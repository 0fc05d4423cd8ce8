import type { ImmichClient } from '../../../index.js';
import { uploadAll, type UploadEvent } from '../../../node/index.js';
import { printableJson } from '../../../values/printable.js';
import { transferError } from '../key-refusal.js';
import { printResult, shownPath } from '../output/lines.js';
import { TransferOutput } from '../output/transfer-output.js';
import { Progress } from '../progress/progress.js';
import { deleteLocal, type DeletionEvent } from './delete-local.js';
import { planDeletions } from './deletions.js';
import { measure } from './measure.js';
import { isForPrograms, noteUpload, uploadLine } from './upload-events.js';
import type { UploadFlags } from './upload-flags.js';
import { uploadSettings, walkSettings } from './upload-settings.js';
import { uploadCounts, uploadFailures, type UploadOutcome, uploadSummary } from './upload-summary.js';

/**
 * Uploads some files and folders, shows how far it is, and prints a summary. An interrupted upload has a summary, too; what else ends it is thrown after
 * the summary of what was done until then.
 */
export async function uploadOnce(
  immich: ImmichClient,
  sources: readonly string[],
  flags: UploadFlags,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  const startedAt = Date.now();
  const progress = new Progress();
  const output = new TransferOutput(flags, progress);
  const run = uploadAll(immich, sources, uploadSettings(flags, signal));
  const outcome: UploadOutcome = {
    report: run.soFar,
    deletions: [],
    isInterrupted: false,
    movedBytes: 0,
    seconds: 0,
  };
  const measuring = new AbortController();
  let failure: { error: unknown } | undefined;
  try {
    await output.start(flags.dryRun ? 'Comparing' : 'Uploading');
    if (output.showsProgress) {
      measure(immich, sources, walkSettings(flags), progress, measuring.signal).catch(() => {});
    }
    const moved = await follow(run, progress, output);
    const { created } = outcome.report;
    // Without a journal, every created asset was sent by this run.
    const sent = flags.journal === undefined ? new Set(created.map(({ path }) => path)) : moved;
    if (!flags.dryRun && (flags.delete || flags.deleteDuplicates)) {
      const plan = await planDeletions(outcome.report, flags, { startedAt, sent });
      for (const file of plan.kept) await noteDeletion({ type: 'kept', ...file }, outcome, output);
      for await (const event of deleteLocal(immich, plan.deletions, signal)) {
        await noteDeletion(event, outcome, output);
      }
    }
  } catch (error) {
    outcome.isInterrupted = signal.aborted;
    if (!signal.aborted) failure = { error };
  } finally {
    measuring.abort();
    output.stop();
  }
  outcome.movedBytes = progress.movedBytes;
  outcome.seconds = (Date.now() - startedAt) / 1000;
  await summarise(outcome, flags, output, failure !== undefined);
  if (failure) throw transferError(failure.error);
  return outcome;
}

/** Shows the events of a run. Resolves to the files that were seen to be sent. */
async function follow(
  run: AsyncIterable<UploadEvent>,
  progress: Progress,
  output: TransferOutput,
): Promise<ReadonlySet<string>> {
  const sent = new Set<string>();
  for await (const event of run) {
    await noteUpload(event, progress);
    if (event.type === 'progress') sent.add(event.path);
    if (isForPrograms(event)) await output.event(event, uploadLine(event));
    await output.progressed();
  }
  return sent;
}

/** Prints the summary. A run that failed before it did anything has none. */
async function summarise(
  outcome: UploadOutcome,
  { jsonOutput }: UploadFlags,
  output: TransferOutput,
  hasEnded: boolean,
): Promise<void> {
  const { created, duplicates, failed } = outcome.report;
  if (hasEnded && created.length + duplicates.length + failed.length === 0) return;
  if (jsonOutput) await printResult(printableJson(JSON.stringify(officialJson(outcome), undefined, 4)));
  await output.summary(uploadCounts(outcome), uploadSummary(outcome), uploadFailures(outcome));
}

async function noteDeletion(
  event: DeletionEvent,
  outcome: UploadOutcome,
  output: TransferOutput,
): Promise<void> {
  outcome.deletions.push(event);
  const path = shownPath(event.path);
  await output.event(
    event,
    event.type === 'kept' ? `kept       ${path} (${event.reason})` : `deleted    ${path}`,
  );
}

/** The output of the official command with `--json-output`. */
function officialJson({ report: { created, duplicates, skipped } }: UploadOutcome): object {
  const unsent = skipped.filter(({ reason }) => reason === 'dry-run').map(({ path }) => path);
  return {
    newFiles: [...created.map(({ path }) => path), ...unsent],
    duplicates: duplicates.map(({ path, id }) => ({ id, filepath: path })),
    newAssets: [
      ...created.map(({ path, id }) => ({ id, filepath: path })),
      ...unsent.map((path) => ({ id: '', filepath: path })),
    ],
  };
}
