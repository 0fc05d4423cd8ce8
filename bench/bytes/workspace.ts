import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs the work in a temporary folder, which is removed at the end, also after a failure or Ctrl-C. */
export async function inWorkspace(
  work: (folder: string, interrupted: AbortSignal) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-bench-'));
  const controller = new AbortController();
  const interrupt = () => controller.abort();
  process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
  try {
    await work(folder, controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    console.log('Interrupted.');
    process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    await rm(folder, { recursive: true, force: true });
  }
}
