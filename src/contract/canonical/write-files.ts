import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { DocumentError } from '../read/document.js';
import { codeOf } from '../read/error-code.js';

/**
 * Writes files below a folder. All files are first written under temporary names, then renamed, so that an error leaves
 * every file unchanged. Throws a `DocumentError` that names the file.
 */
export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  const written = await Promise.all(
    Object.entries(files).map(async ([name, text]) => ({ text, file: await targetOf(join(folder, name)) })),
  );
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
    // A file that could not be written does not need to be removed.
    for (const { file } of written) await rm(aside(file), { force: true }).catch(() => {});
  }
}

/** The file that a link leads to, so that a link stays a link. A pipe or a device such as `/dev/stdout` would be replaced by a file. */
async function targetOf(file: string): Promise<string> {
  const target = await realpath(file).catch(() => file);
  const stats = await stat(target).catch(() => undefined);
  if (!stats || stats.isFile() || stats.isDirectory()) return target;
  throw new DocumentError(`Cannot write ${file}: it is not a file.`);
}

async function named(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw new DocumentError(`Cannot write ${file}: ${codeOf(cause)}.`, { cause });
  }
}

/** Returns the files below a folder that are not in `files`, such as the code of a removed group, sorted by name. */
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
