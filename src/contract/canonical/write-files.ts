import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { DocumentError } from '../read/document.js';
import { codeOf } from '../read/error-code.js';

/**
 * Writes files below a folder. All of them are written under other names first, then renamed, so that a folder that cannot be
 * written to leaves every file as it was. Throws a `DocumentError` that names the file.
 */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  const written = Object.entries(files).map(([name, text]) => ({ text, file: join(folder, name) }));
  const aside = (file: string) => `${file}.${process.pid}.new`;
  try {
    for (const { file, text } of written) {
      await named(file, async () => {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(aside(file), text);
      });
    }
    for (const { file } of written) await named(file, () => rename(aside(file), file));
  } finally {
    // What could not be written is not there to be removed, whatever the reason.
    for (const { file } of written) await rm(aside(file), { force: true }).catch(() => {});
  }
}

async function named(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw new DocumentError(`Cannot write ${file}: ${codeOf(cause)}.`, { cause });
  }
}

/** The files below a folder that are not among those that belong there, such as the code of a group that is gone. Sorted by name. */
export async function surplusFiles(folder: string, files: Record<string, string>): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((name) => !Object.hasOwn(files, name))
    .sort();
}

/** Removes the files of {@link surplusFiles}. */
export async function removeSurplusFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const name of await surplusFiles(folder, files)) await rm(join(folder, name));
}
