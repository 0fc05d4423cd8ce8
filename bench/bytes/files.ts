import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';

export const MB = 1024 * 1024;

/** Creates a sparse file of the given size. Files with different seeds have different bytes. */
export async function makeFile(path: string, size: number, seed = 0): Promise<string> {
  const file = await open(path, 'wx');
  try {
    await file.truncate(size);
    await file.write(`photo ${seed}`, 0);
  } finally {
    await file.close();
  }
  return path;
}

/** Creates a folder with the given number of files, all different. */
export async function makeFolder(folder: string, count: number, size: number): Promise<string[]> {
  await mkdir(folder);
  const paths: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    paths.push(await makeFile(join(folder, `photo-${String(number).padStart(5, '0')}.jpg`), size, number));
  }
  return paths;
}
