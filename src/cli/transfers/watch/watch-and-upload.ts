import { extname } from 'node:path';
import { stat } from 'node:fs/promises';
import {
  type AnyImmichError,
  type ImmichClient,
  isHttpError,
  isImmichError,
  isNetworkError,
  isTimeoutError,
} from '../../../index.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import { failureOf } from '../../failure.js';
import { printMessage } from '../output/lines.js';
import type { UploadFlags } from '../upload/upload-flags.js';
import { uploadOnce } from '../upload/upload-once.js';
import { hasFailed, type UploadOutcome } from '../upload/upload-summary.js';
import { watchFolders } from './folder-watcher.js';
import { Settling } from './settling.js';

/** How long to wait before files are tried again that failed because of the server or the network. */
const RETRY_MS = 30_000;

/**
 * Uploads what is in some folders, and then each file that is added or changed, until the signal aborts. Returns the exit code. Errors of one upload are
 * reported, and the next one goes on; only a credential that does not work from the start ends it.
 */
export async function watchAndUpload(
  immich: ImmichClient,
  sources: readonly string[],
  flags: UploadFlags,
  signal: AbortSignal,
  retryMs = RETRY_MS,
): Promise<number> {
  const settling = new Settling(flags.settle * 1000);
  const watcher = await watchFolders(sources, flags, (path) => settling.note(path));
  let exitCode: number = EXIT.done;
  const upload = async (paths: readonly string[]): Promise<void> => {
    const outcome = await attempt(immich, paths, flags, signal);
    if (outcome === 'failed' || (outcome !== undefined && hasFailed(outcome))) exitCode = EXIT.failed;
    if (outcome === 'failed') for (const path of paths) settling.note(path, retryMs);
    else for (const path of failedForNow(outcome)) settling.note(path, retryMs);
    if (outcome !== 'failed' && outcome.isInterrupted) exitCode = EXIT.interrupted;
  };
  try {
    await upload(sources);
    while (!signal.aborted) {
      const paths = await settling.settled(signal);
      const media = await mediaIn(immich, paths, signal);
      if (media.length > 0) await upload(media);
    }
    return exitCode;
  } finally {
    await watcher.close();
  }
}

/** One upload; `failed` if it could not be done as a whole. */
async function attempt(
  immich: ImmichClient,
  paths: readonly string[],
  flags: UploadFlags,
  signal: AbortSignal,
): Promise<UploadOutcome | 'failed'> {
  try {
    return await uploadOnce(immich, paths, { ...flags, progress: false }, signal);
  } catch (error) {
    if (isFinal(error)) throw error;
    printMessage(`error: ${failureOf(error).message}`);
    return 'failed';
  }
}

/** Whether a later attempt would fail, too: arguments and credentials do not become right by themselves. */
const isFinal = (error: unknown): boolean =>
  error instanceof CliError ||
  !isImmichError(error) ||
  error.kind === 'argument' ||
  (isHttpError(error) && !isTransient(error));

/** Files that can be uploaded later, when the server is well again. */
const failedForNow = ({ report }: UploadOutcome): string[] =>
  report.failed.filter(({ error }) => isTransient(error)).map(({ path }) => path);

const isTransient = (error: AnyImmichError): boolean =>
  isNetworkError(error) ||
  isTimeoutError(error) ||
  (isHttpError(error) && (error.status >= 500 || error.status === 429 || error.status === 408));

/** The paths that can be uploaded: photos, videos and folders. Other files, such as logs, may change all the time. */
async function mediaIn(
  immich: ImmichClient,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<string[]> {
  if (paths.length === 0) return [];
  const types = await immich.server.mediaTypes({ signal }).catch(() => undefined);
  // If the server cannot be reached, the upload itself fails and is retried.
  if (!types) return [...paths];
  const accepted = new Set([...types.image, ...types.video]);
  const isFolder = await Promise.all(
    paths.map((path) =>
      stat(path).then(
        (stats) => stats.isDirectory(),
        () => false,
      ),
    ),
  );
  return paths.filter((path, index) => isFolder[index] || accepted.has(extname(path).toLowerCase()));
}
