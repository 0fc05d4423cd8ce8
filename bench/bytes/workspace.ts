import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Works in a temporary folder, of which nothing is left: not after a failure, and not when it is interrupted. */
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
