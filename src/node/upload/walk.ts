import type { BigIntStats, Dirent } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { addToList } from '../files/add-to-list.js';
import { fileError } from '../files/read-failure.js';
import { matcher } from './globs.js';
import { isJunk } from './junk.js';
import { systemPath, textOf } from '../files/raw-paths.js';
import { foldName } from './sidecars.js';
import type { FailedFile, SkippedFile } from './upload-report.js';

/** Which files of the folders to upload. Files that you pass directly are always uploaded. */
export interface WalkOptions {
  /**
   * Glob patterns of files to include, relative to the source folder: `2024/**`, or without a slash for names at any
   * depth: `*.jpg`. Case does not matter, and sidecars need not be listed.
   * @default all files that the server supports
   */
  include?: readonly string[];
  /** Glob patterns of files and folders to ignore, in addition to {@link JUNK}. @default [] */
  ignore?: readonly string[];
  /** Whether to search subfolders. With `false` they are skipped as `subfolder`. @default true */
  recursive?: boolean;
  /** Whether to include files and folders that match {@link JUNK}, such as `@eaDir`. @default false */
  junk?: boolean;
  /** Whether to include files and folders whose names begin with a dot. @default false */
  hidden?: boolean;
  /** Whether to follow symbolic links in the folders. @default false */
  followSymlinks?: boolean;
}

/** The files of a folder, and what was skipped there. */
export interface FolderFiles {
  /** Path of the folder relative to its source, with `/` as separator; empty for the source itself. */
  below: string;
  files: string[];
  /** Sidecars next to files that were passed directly. */
  beside: string[];
  skipped: SkippedFile[];
  failed: FailedFile[];
}

/** Yields files folder by folder. Adjacent files of one folder that were passed directly are grouped. */
export async function* walk(
  sources: Iterable<string> | AsyncIterable<string>,
  options: WalkOptions = {},
): AsyncGenerator<FolderFiles, void> {
  const finder = new Finder(options);
  let named = nothing();
  for await (const source of sources) {
    const found = await look(source);
    const folder = dirname(resolve(source));
    if (named.files[0] && (dirname(resolve(named.files[0])) !== folder || found.kind === 'folder')) {
      yield withSidecars(named);
      named = nothing();
    }
    if (found.kind === 'folder') yield* finder.filesBelow(source);
    else if (found.kind === 'failed') named.failed.push(found.failure);
    else if (found.kind === 'other') named.skipped.push({ path: source, reason: 'not-a-file' });
    else if (finder.isNew(source)) named.files.push(source);
  }
  yield withSidecars(named);
}

class Finder {
  readonly #options: WalkOptions;
  readonly #isIncluded: (path: string) => boolean;
  readonly #isIgnored: (path: string) => boolean;
  /** Folders by device and inode, to detect folders that are reached again through links. */
  readonly #walked = new Set<string>();
  readonly #met = new Set<string>();

  constructor(options: WalkOptions) {
    this.#options = options;
    this.#isIncluded = options.include ? matcher(options.include) : () => true;
    this.#isIgnored = matcher(options.ignore ?? []);
  }

  /** A file that is passed twice, or that is in a folder that is passed too, counts once. */
  isNew(path: string): boolean {
    const absolute = resolve(path);
    if (this.#met.has(absolute)) return false;
    this.#met.add(absolute);
    return true;
  }

  async *filesBelow(root: string): AsyncGenerator<FolderFiles, void> {
    const folders = [''];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const found = nothing(folder);
      const children: string[] = [];
      await this.#read(root, folder, found, children);
      yield found;
      // Not `push(...children)`: a folder can have more subfolders than a function accepts arguments.
      for (const child of children.toReversed()) folders.push(child);
    }
  }

  async #read(root: string, folder: string, found: FolderFiles, children: string[]): Promise<void> {
    const path = join(root, folder);
    try {
      if (this.#options.followSymlinks && this.#wasWalked(await stat(systemPath(path), { bigint: true }))) {
        found.skipped.push({ path, reason: 'walked-before' });
        return;
      }
      const entries = await entriesOf(path);
      // Sorted by name, so that two runs process the files in the same order.
      entries.sort((one, other) => (one.name < other.name ? -1 : 1));
      for (const entry of entries) await this.#sort(root, folder, entry, found, children);
    } catch (error) {
      found.failed.push({ path, error: fileError(path, error) });
    }
  }

  async #sort(
    root: string,
    folder: string,
    entry: Entry,
    found: FolderFiles,
    children: string[],
  ): Promise<void> {
    const { name } = entry;
    const relative = folder === '' ? name : `${folder}/${name}`;
    const path = join(root, relative);
    const skip = (reason: SkippedFile['reason']) => void found.skipped.push({ path, reason });
    if (!this.#options.junk && isJunk(relative)) return skip('junk');
    if (name.startsWith('.') && !this.#options.hidden) return skip('hidden');
    if (this.#isIgnored(relative)) return skip('ignored');
    const isLink = entry.isSymbolicLink();
    if (isLink && !this.#options.followSymlinks) return skip('symlink');
    const target = isLink ? await look(path) : { kind: kindOf(entry) };
    if (target.kind === 'failed') found.failed.push(target.failure);
    else if (target.kind === 'folder' && this.#options.recursive === false) skip('subfolder');
    else if (target.kind === 'folder') children.push(relative);
    else if (target.kind === 'other') skip('not-a-file');
    else if (!this.#isIncluded(relative) && !isSidecar(name)) skip('not-included');
    else if (this.isNew(path)) found.files.push(path);
  }

  #wasWalked({ dev, ino }: BigIntStats): boolean {
    const key = `${dev}:${ino}`;
    if (this.#walked.has(key)) return true;
    this.#walked.add(key);
    return false;
  }
}

const isSidecar = (name: string): boolean => extname(name).toLowerCase() === '.xmp';

const nothing = (below = ''): FolderFiles => ({ below, files: [], beside: [], skipped: [], failed: [] });

type Kind = 'file' | 'folder' | 'other';

const kindOf = (entry: Pick<Entry, 'isFile' | 'isDirectory'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

/** Type of the target of a path, after following links. */
async function look(path: string): Promise<{ kind: Kind } | { kind: 'failed'; failure: FailedFile }> {
  try {
    return { kind: kindOf(await stat(systemPath(path))) };
  } catch (error) {
    return { kind: 'failed', failure: { path, error: fileError(path, error) } };
  }
}

/** A directory entry, whose name may not be valid UTF-8, see `raw-paths.ts`. */
interface Entry {
  name: string;
  isFile(): boolean;
  isDirectory(): boolean;
  isSymbolicLink(): boolean;
}

async function entriesOf(path: string): Promise<Entry[]> {
  const entries: (Dirent<Buffer> | Buffer)[] = await readdir(systemPath(path), {
    withFileTypes: true,
    encoding: 'buffer',
  });
  return Promise.all(
    entries.map(async (entry) => {
      // Bun 1.4 returns names without types for this encoding.
      if (!Buffer.isBuffer(entry)) return Object.assign(entry, { name: textOf(entry.name) });
      const name = textOf(entry);
      return Object.assign(await lstat(systemPath(join(path, name))), { name });
    }),
  );
}

/** Adds the sidecars of the folder to files that were passed directly. */
async function withSidecars(named: FolderFiles): Promise<FolderFiles> {
  const [first] = named.files;
  if (first === undefined) return named;
  try {
    const names = await sidecarsIn(dirname(first));
    for (const path of named.files) {
      const stems = new Set([basename(path), basename(path, extname(path))].map(foldName));
      const own = [...stems].flatMap((stem) => names.get(stem) ?? []);
      named.beside.push(...own.map((name) => join(dirname(path), name)));
    }
  } catch (error) {
    named.failed.push({ path: dirname(first), error: fileError(dirname(first), error) });
  }
  return named;
}

/** The names of the sidecars in a folder, by the file that they belong to. */
async function sidecarsIn(folder: string): Promise<Map<string, string[]>> {
  const names = new Map<string, string[]>();
  for (const { name } of await entriesOf(folder)) {
    if (!isSidecar(name)) continue;
    const stem = foldName(basename(name, extname(name)));
    addToList(names, stem, name);
  }
  return names;
}
