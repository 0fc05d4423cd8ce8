import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../../read/document.js';

/** The sources that some paths stand for. */
export interface SourceFiles {
  files: string[];
  /** Files below a folder that hold code in a language that is not read. */
  unread: string[];
}

/** Each path is a source, or a folder: then it stands for all sources below it but those in `node_modules`. */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const found: SourceFiles = { files: [], unread: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const before = found.files.length + found.unread.length;
    if ((await kindOf(path)) === 'folder') await collect(path, found, seen);
    else if (SOURCE.test(path)) found.files.push(path);
    else throw new DocumentError(`${path} is not a TypeScript or JavaScript source.`);
    // A folder that is mistyped must not look like a program that uses nothing.
    if (found.files.length + found.unread.length === before) {
      throw new DocumentError(`There is no TypeScript or JavaScript source in ${path}.`);
    }
  }
  return { files: [...new Set(found.files)], unread: [...new Set(found.unread)] };
}

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const OTHER_SOURCE = /\.(?:vue|svelte|astro|mdx)$/;

async function collect(folder: string, found: SourceFiles, seen: Set<string>): Promise<void> {
  // Links can lead in a circle.
  const place = await realpath(folder);
  if (seen.has(place)) return;
  seen.add(place);
  for (const name of (await readdir(folder)).sort()) {
    if (name === 'node_modules') continue;
    const path = join(folder, name);
    if (SOURCE.test(name)) found.files.push(path);
    else if (OTHER_SOURCE.test(name)) found.unread.push(path);
    else if ((await kindOf(path)) === 'folder') await collect(path, found, seen);
  }
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    throw new DocumentError(`Cannot read ${path}.`, { cause });
  }
}
