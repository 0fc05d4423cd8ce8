import { type FileHandle, open } from 'node:fs/promises';
import { type MockInstance, onTestFinished, vi } from 'vitest';

/** The methods that every open file of this process inherits, to spy on. */
export async function fileHandlePrototype(): Promise<FileHandle> {
  const handle = await open(process.execPath);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}

/** Calls back before each read from an open file, until the test is over. Returns the spy. */
export async function onFileRead(call: () => void): Promise<MockInstance> {
  const prototype = await fileHandlePrototype();
  const read = prototype.read;
  const spy = vi.spyOn(prototype, 'read').mockImplementation(function (
    this: FileHandle,
    ...parameters: unknown[]
  ) {
    call();
    return Reflect.apply(read, this, parameters);
  } as FileHandle['read']);
  onTestFinished(() => spy.mockRestore());
  return spy;
}
