import { ArgumentError } from '../../index.js';
import { untilAborted } from '../transfer-run/until-aborted.js';

/**
 * The path of a file or a folder, or several. Sidecars and halves of live photos are put together for all files of a folder, and for
 * files that are named themselves where those of one folder follow each other.
 */
export type UploadSources = string | Iterable<string> | AsyncIterable<string>;

/** Iterates over the paths. Throws the reason of the signal at once if it aborts, and an `ArgumentError` for anything but a path. */
export async function* pathsOf(sources: UploadSources, signal: AbortSignal): AsyncGenerator<string, void> {
  for await (const path of untilAborted(typeof sources === 'string' ? [sources] : sources, signal)) {
    if (typeof path !== 'string' || path === '') {
      throw new ArgumentError('A source must be the path of a file or a folder.');
    }
    yield path;
  }
}
