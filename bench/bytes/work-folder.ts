import type { Contenders } from './contenders.js';
import type { Usage } from './measurement.js';
import type { Sink } from './start-sink.js';

/** The environment that all contenders share. */
export interface Place {
  folder: string;
  contenders: Contenders;
  sink: Sink;
  rounds: number;
}

/** Runs an upload, and compares the result with what arrived. */
export async function sending(
  sink: Sink,
  expected: { files: number; megabytes: number },
  run: () => Promise<Usage>,
): Promise<Usage> {
  // Makes the sink forget earlier uploads, so that no file counts as a duplicate.
  if (expected.files > 0) sink.forget();
  const usage = await run();
  const { files, bytes } = await sink.uploaded();
  const megabytes = Math.floor(bytes / (1024 * 1024));
  if (files !== expected.files || megabytes < expected.megabytes) {
    throw new Error(
      `It sent ${files} files and ${megabytes} MB, not ${expected.files} and ${expected.megabytes}.`,
    );
  }
  return usage;
}
