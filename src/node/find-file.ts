import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumOf, stampAt } from './file-source.js';
import { numberedName } from './file-names.js';
import { fileError } from './read-failure.js';

/** The file of a name, or of that name with a number, that has a checksum (SHA-1 in base64, as Immich writes it); its path. */
export async function findFile(
  folder: string,
  name: string,
  checksum: string,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const hex = Buffer.from(checksum, 'base64').toString('hex');
  for (let number = 0; ; number += 1) {
    const path = join(folder, number === 0 ? name : numberedName(name, number));
    const stats = await statsOf(path);
    if (!stats) return undefined;
    if (stats.isFile() && (await checksumOf(path, await stampAt(path), signal)) === hex) return path;
  }
}

async function statsOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    const failure = fileError(path, error);
    if (failure.reason === 'missing') return undefined;
    throw failure;
  }
}
