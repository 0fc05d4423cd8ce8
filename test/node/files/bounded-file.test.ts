import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BoundedFile } from '../../../src/node/files/bounded-file.js';
import { onFileRead } from '../../helpers/file-handle.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const MIB = 1024 * 1024;

async function fileOf(bytes: Uint8Array): Promise<string> {
  const path = join(await temporaryFolder(), 'a.jpg');
  await writeFile(path, bytes);
  return path;
}

describe('BoundedFile', () => {
  test('reads at any position, and fewer bytes at the end of the file', async () => {
    const bytes = Uint8Array.from({ length: 10_000 }, (_, index) => index % 251);
    await BoundedFile.use(await fileOf(bytes), async (file) => {
      expect(file.size).toBe(10_000);
      const parts = [
        [0, 8],
        [4_090, 20],
        [100, 6_000],
        [9_995, 20],
        [3, 1],
      ] as const;
      for (const [position, length] of parts) {
        expect([...(await file.read(position, length))]).toEqual([
          ...bytes.subarray(position, position + length),
        ]);
      }
      for (const position of [10_000, 10_001, -1, NaN]) expect(await file.read(position, 8)).toHaveLength(0);
    });
  });

  test('reads small parts that are next to each other at once', async () => {
    const read = await onFileRead(() => {});
    await BoundedFile.use(await fileOf(new Uint8Array(MIB)), async (file) => {
      for (let position = 0; position < 4_096; position += 16) await file.read(position, 16);
    });
    expect(read).toHaveBeenCalledOnce();
  });

  test('reads 4 MiB at most', async () => {
    await BoundedFile.use(await fileOf(new Uint8Array(5 * MIB)), async (file) => {
      expect(await file.read(0, 3 * MIB)).toHaveLength(3 * MIB);
      expect(await file.read(2 * MIB, 3 * MIB)).toHaveLength(MIB);
      expect(await file.read(0, 8)).toHaveLength(0);
    });
  });

  test('closes the file, also if the work fails', async () => {
    const read = await onFileRead(() => {});
    const work = BoundedFile.use(await fileOf(new Uint8Array(8)), async (file) => {
      await file.read(0, 8);
      throw new Error('damaged');
    });
    await expect(work).rejects.toThrow('damaged');
    expect(read.mock.contexts[0]).toMatchObject({ fd: -1 });
  });

  test('reads nothing of a folder', async () => {
    const read = await onFileRead(() => {});
    await BoundedFile.use(await temporaryFolder(), async (file) => {
      expect(file.size).toBe(0);
      expect(await file.read(0, 8)).toHaveLength(0);
    });
    expect(read).not.toHaveBeenCalled();
  });
});
