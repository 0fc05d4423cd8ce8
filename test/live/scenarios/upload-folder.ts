import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { ImmichClient } from '../../../src/index.js';
import { uploadAll, type UploadAllOptions, type UploadReport } from '../../../src/node/index.js';

/** Uploads files from a folder that exists for as long as that takes. */
export async function uploadFolder(
  immich: ImmichClient,
  files: Readonly<Record<string, Uint8Array>>,
  options?: UploadAllOptions,
): Promise<UploadReport> {
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-live-'));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), bytes);
    }
    const report = await uploadAll(immich, folder, options).report();
    const [failure] = report.failed;
    if (failure) throw failure.error;
    return report;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The id of the asset of a file. */
export function idOf({ created, duplicates }: UploadReport, name: string): string {
  const file = [...created, ...duplicates].find(({ path }) => basename(path) === name);
  if (!file) throw new Error(`${name} is not in the report`);
  return file.id;
}
