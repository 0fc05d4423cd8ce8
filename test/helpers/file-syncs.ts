import { type FileHandle, open } from 'node:fs/promises';
import { devNull } from 'node:os';
import { onTestFinished, vi } from 'vitest';

/** Calls `before` each time a file or a folder is synced to disk, and delays the sync until it has resolved. */
export async function onSync(before: (file: FileHandle) => Promise<void>): Promise<void> {
  const file = await open(devNull);
  const prototype = Object.getPrototypeOf(file) as FileHandle;
  await file.close();
  for (const method of ['sync', 'datasync'] as const) {
    const sync = prototype[method];
    const spy = vi.spyOn(prototype, method).mockImplementation(async function (this: FileHandle) {
      await before(this);
      await sync.call(this);
    });
    onTestFinished(() => spy.mockRestore());
  }
}
