import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { ImmichClient } from '../../../index.js';
import { systemPath } from '../../../node/files/raw-paths.js';
import { walk, type WalkOptions } from '../../../node/upload/walk.js';
import type { Progress } from '../progress/progress.js';

/**
 * Finds the files of an upload and their sizes, ahead of the upload itself, so that the progress has a total. Only the progress depends on it: what
 * cannot be read is reported by the upload.
 */
export async function measure(
  immich: ImmichClient,
  sources: readonly string[],
  options: WalkOptions,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const { image, video } = await immich.server.mediaTypes({ signal });
  const accepted = new Set([...image, ...video]);
  for await (const { files } of walk(sources, options)) {
    for (const path of files) {
      if (signal.aborted) return;
      if (accepted.has(extname(path).toLowerCase())) progress.expect(path, await sizeOf(path));
    }
  }
  progress.isTotalFinal = true;
}

/** The size of a file; 0 if it cannot be read. */
export async function sizeOf(path: string): Promise<number> {
  return stat(systemPath(path)).then(
    ({ size }) => size,
    () => 0,
  );
}
