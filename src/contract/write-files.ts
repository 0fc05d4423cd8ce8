import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes files into a folder: all of them aside first, then each by one rename, so that a failure leaves the old ones. */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = Object.entries(files).map(([name, text]) => ({ text, file: join(folder, name) }));
  const aside = (file: string) => `${file}.${process.pid}.new`;
  try {
    for (const { file, text } of written) await writeFile(aside(file), text);
    for (const { file } of written) await rename(aside(file), file);
  } finally {
    for (const { file } of written) await rm(aside(file), { force: true });
  }
}
