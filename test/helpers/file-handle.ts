import { type FileHandle, open } from 'node:fs/promises';

/** The methods that every open file of this process inherits, to spy on. */
export async function fileHandlePrototype(): Promise<FileHandle> {
  const handle = await open(process.execPath);
  await handle.close();
  return Object.getPrototypeOf(handle) as FileHandle;
}
