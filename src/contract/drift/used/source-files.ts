import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../../read/document.js';
import { codeOf } from '../../read/error-code.js';
import { HAS_SCRIPT_BLOCKS } from './script-blocks.js';

/** The sources that some paths stand for. */
export interface SourceFiles {
  files: string[];
  unread: { file: string; why: string }[];
}

/** Each path is a source, or a folder: then it stands for all sources below it but those in `node_modules`. */
export async function sourceFiles(paths: readonly string[]): Promise<SourceFiles> {
  const found: SourceFiles = { files: [], unread: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    const before = found.files.length + found.unread.length;
    const kind = await kindOf(path);
    if (kind === 'missing') throw new DocumentError(`Cannot read ${path}: it does not exist.`);
    const isRepeated = kind === 'folder' && seen.has(await realpath(path));
    if (kind === 'folder') await collect(path, found, seen);
    else add(path, kind, found);
    // A mistyped folder must not look like a program that never uses the client.
    if (found.files.length + found.unread.length === before && !isRepeated) {
      throw new DocumentError(`There is no TypeScript or JavaScript source in ${path}.`);
    }
  }
  return { files: [...new Set(found.files)], unread: found.unread };
}

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Files below a folder that can call the client, although nothing here reads them. */
const OTHER_SOURCE = /\.(?:astro|mdx|marko|riot|civet|coffee|ejs|php)$/i;
/** Larger files are generated, and would take minutes. */
const MAX_BYTES = 5_000_000;

async function collect(folder: string, found: SourceFiles, seen: Set<string>): Promise<void> {
  // Symbolic links can form a cycle.
  const place = await realpath(folder);
  if (seen.has(place)) return;
  seen.add(place);
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    if (entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    const isSource = SOURCE.test(path) || HAS_SCRIPT_BLOCKS.test(path) || OTHER_SOURCE.test(path);
    if (!isSource && !entry.isDirectory() && !entry.isSymbolicLink()) continue;
    const kind = await kindOf(path);
    if (kind === 'folder') await collect(path, found, seen);
    else if (isSource) add(path, kind, found);
  }
}

type Kind = 'folder' | 'file' | 'large' | 'missing' | 'special';

function add(file: string, kind: Kind, { files, unread }: SourceFiles): void {
  const isRead = SOURCE.test(file) || HAS_SCRIPT_BLOCKS.test(file);
  if (!isRead) unread.push({ file, why: 'an unsupported file type' });
  else if (kind === 'file') files.push(file);
  else unread.push({ file, why: WHY[kind] });
}

const WHY: Record<Exclude<Kind, 'file'>, string> = {
  folder: 'a folder',
  large: 'a file of more than 5 MB',
  missing: 'a link to a file that does not exist',
  special: 'not a regular file',
};

async function kindOf(path: string): Promise<Kind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return 'special';
    return found.size > MAX_BYTES ? 'large' : 'file';
  } catch (cause) {
    if (['ENOENT', 'ELOOP'].includes(codeOf(cause))) return 'missing';
    throw new DocumentError(`Cannot read ${path}.`, { cause });
  }
}
