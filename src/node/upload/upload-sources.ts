import { ArgumentError } from '../../index.js';
import { untilAborted } from '../transfer-run/until-aborted.js';

/**
 * The path of a file or a folder, or several paths. Sidecars and live photos are grouped for all files of a folder, and
 * for adjacent files of one folder that you pass directly.
 */
export type UploadSources = string | Iterable<string> | AsyncIterable<string>;

/**
 * Yields the paths. Throws the reason of the signal immediately if it aborts, and an `ArgumentError` for anything but a
 * path.
 */
export async function* pathsOf(sources: UploadSources, signal: AbortSignal): AsyncGenerator<string, void> {
  for await (const path of untilAborted(typeof sources === 'string' ? [sources] : sources, signal)) {
    if (typeof path !== 'string' || path === '') {
      throw new ArgumentError('A source must be the path of a file or a folder.');
    }
    yield path;
  }
}
