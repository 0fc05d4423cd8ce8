import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

export const MB = 1024 * 1024;

/** What a big file consists of, again and again: bytes that nothing compresses, the same in every run. */
export const BLOCK = noise(MB);

function noise(size: number): Buffer {
  const seeds = Array.from({ length: size / 32 }, (_, index) =>
    createHash('sha256').update(`${index}`).digest(),
  );
  return Buffer.concat(seeds);
}

/** Writes a file of so many bytes; two of another `seed` differ. */
export async function makeFile(path: string, size: number, seed = 0): Promise<string> {
  const file = await open(path, 'wx');
  try {
    for (let at = 0; at < size; at += MB) await file.write(BLOCK, 0, Math.min(MB, size - at), at);
    if (seed > 0) await file.write(`photo ${seed} `, 0);
  } finally {
    await file.close();
  }
  return path;
}

/** Writes a folder of so many files, no two of them the same. */
export async function makeFolder(folder: string, count: number, size: number): Promise<string[]> {
  await mkdir(folder);
  const paths: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    paths.push(await makeFile(join(folder, `photo-${String(number).padStart(5, '0')}.jpg`), size, number));
  }
  return paths;
}
