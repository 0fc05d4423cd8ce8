import { setTimeout as pause } from 'node:timers/promises';
import { HttpError, type ImmichClient } from '../../src/index.js';

/** Servers delete assets in the background. */
const PATIENCE_MS = 30_000;

/** Number of checks whether a tag has come back, and the pause before each. */
const LOOKS = 3;
const PAUSE_MS = 400;

/**
 * Deletes a photo and waits until it is gone: until then the server may still read the file, and create its tags again.
 */
export async function deletePhoto({ assets }: ImmichClient, id: string): Promise<void> {
  await assets.delete(id, { force: true });
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isGone(() => assets.get(id)))) {
    if (Date.now() > deadline) throw new Error(`The server has not deleted the photo ${id}.`);
    await pause(PAUSE_MS);
  }
}

/**
 * Deletes a tag with its children. If a job that started before the photos were deleted creates it again, it is deleted
 * again.
 */
export async function deleteTag({ tags }: ImmichClient, path: string): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    if (look > 0) await pause(PAUSE_MS);
    const tag = await tags.findByPath(path);
    if (tag && !(await isGone(() => tags.delete(tag.id)))) look = 0;
  }
}

/** Whether a call fails because the object does not exist. */
async function isGone(call: () => Promise<unknown>): Promise<boolean> {
  try {
    await call();
    return false;
  } catch (error) {
    if (error instanceof HttpError && error.reason === 'not-found') return true;
    throw error;
  }
}
