import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ArgumentError } from '../../index.js';
import type { FileHash } from './hash-pool.js';
import { wholeLines } from './journal-lines.js';
import { lockJournal } from './journal-lock.js';
import { writeFailure } from '../files/write-failure.js';

/**
 * Journal entry of a file. `accepted`: the server did not have the file, so if it has it now, this journal has uploaded
 * it. `sameAs`: the file is a copy of another one.
 */
export interface Remembered extends FileHash {
  state: 'hashed' | 'accepted' | 'created' | 'duplicate';
  /** ID of the asset, once it exists. */
  id?: string;
}

/** Content of a line: the whole entry of a file, or a change. */
type Entry = { path: string } & (Remembered | Pick<Remembered, 'state' | 'id'>);

/**
 * Stores the results of runs, so that the next run can resume: a file of JSON lines that is only appended to. It
 * belongs to one user of one server, identified by the unique user ID.
 */
export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #known: Map<string, Remembered>;
  readonly #unlock: () => Promise<void>;
  /** Lines that wait until earlier lines are written. */
  #batch: string[] | undefined;
  #saved: Promise<void> = Promise.resolve();

  private constructor(
    path: string,
    file: FileHandle,
    known: Map<string, Remembered>,
    unlock: () => Promise<void>,
  ) {
    this.#path = path;
    this.#file = file;
    this.#known = known;
    this.#unlock = unlock;
  }

  /**
   * Opens or creates a journal. Throws an `ArgumentError` if it belongs to another user, is in use by another run, or
   * is not a journal.
   */
  static async open(path: string, userId: string): Promise<Journal> {
    let unlock: (() => Promise<void>) | undefined;
    try {
      const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND);
      try {
        if (!(await file.stat()).isFile()) throw notOurs('not a journal');
        unlock = await lockJournal(path);
        const known = (await readEntries(file, userId)) ?? (await begin(path, file, userId));
        return new Journal(path, file, known, unlock);
      } catch (error) {
        await file.close();
        throw error;
      }
    } catch (error) {
      await unlock?.();
      throw error instanceof ArgumentError ? error : writeFailure(path, error);
    }
  }

  /** Returns the entry of a file, by absolute path. */
  get(path: string): Remembered | undefined {
    return this.#known.get(path);
  }

  /** Records a new state of a file. */
  note(path: string, news: Remembered | Pick<Remembered, 'state' | 'id'>): void {
    const entry: Entry = { path, ...news };
    remember(this.#known, entry);
    this.#next().push(lineOf(entry));
  }

  /** Resolves once all recorded entries are on the disk. */
  saved(): Promise<void> {
    return this.#saved;
  }

  async close(): Promise<void> {
    try {
      await this.#saved;
    } finally {
      await this.#file.close();
      await this.#unlock();
    }
  }

  /**
   * Entries that arrive during a write are written together, because writing them one by one is slower than the server.
   */
  #next(): string[] {
    if (this.#batch) return this.#batch;
    const batch: string[] = [];
    this.#batch = batch;
    this.#saved = this.#saved.then(async () => {
      this.#batch = undefined;
      try {
        await this.#file.appendFile(batch.join(''));
        await this.#file.datasync();
      } catch (cause) {
        throw writeFailure(this.#path, cause);
      }
    });
    // The error is reported to callers of `saved`.
    this.#saved.catch(() => {});
    return batch;
  }
}

/** Formats an entry as a line that ends with a checksum of the line. */
function lineOf(entry: Entry): string {
  const start = JSON.stringify(entry).slice(0, -1);
  return `${start},"check":"${checkOf(start)}"}\n`;
}

const CHECKED = /^(\{.*),"check":"([0-9a-f]{8})"\}$/s;
const checkOf = (start: string): string => createHash('sha1').update(start).digest('hex').slice(0, 8);

const headerOf = (userId: string): string =>
  JSON.stringify({ 'immich-client': 'upload journal', version: 1, user: userId });

async function begin(path: string, file: FileHandle, userId: string): Promise<Map<string, Remembered>> {
  await file.truncate();
  await file.appendFile(`${headerOf(userId)}\n`);
  await file.datasync();
  await syncFolder(dirname(resolve(path)));
  return new Map();
}

/** Returns `undefined` if the file is empty or its header is incomplete. */
async function readEntries(file: FileHandle, userId: string): Promise<Map<string, Remembered> | undefined> {
  const header = headerOf(userId);
  const known = new Map<string, Remembered>();
  const lines = wholeLines(file);
  let next = await lines.next();
  if (next.done) {
    const { size } = await file.stat();
    const beginning = Buffer.alloc(Math.min(size, header.length));
    await file.read(beginning, 0, beginning.length, 0);
    if (size > header.length || !header.startsWith(beginning.toString())) throw notOurs('not a journal');
    return undefined;
  }
  checkHeader(next.value.shift(), header);
  for (; !next.done; next = await lines.next()) {
    for (const line of next.value) {
      const entry = entryOf(line);
      if (entry) remember(known, entry);
    }
  }
  await file.truncate(next.value);
  return known;
}

function checkHeader(line: string | undefined, header: string): void {
  if (line === header) return;
  const isJournal = line?.startsWith(header.slice(0, header.indexOf('"user"')));
  throw notOurs(isJournal ? 'the journal of another user, or of another server' : 'not a journal');
}

const notOurs = (what: string) => new ArgumentError(`\`journal\` is the path of a file that is ${what}.`);

/**
 * Parses the entry of a line. A damaged line (after a system crash, or on a failing disk) is ignored, and its file is
 * hashed and checked again. A damaged checksum would be sent with the file, and the server would treat it as another
 * file.
 */
function entryOf(line: string): Entry | undefined {
  const [, start = '', check] = CHECKED.exec(line) ?? [];
  if (check !== checkOf(start)) return undefined;
  try {
    const entry = JSON.parse(line) as Partial<Entry & Remembered & { check: string }> | null;
    const isEntry =
      typeof entry?.path === 'string' &&
      typeof entry.state === 'string' &&
      (entry.id === undefined || typeof entry.id === 'string') &&
      (!('checksum' in entry) || isHash(entry));
    if (!isEntry) return undefined;
    delete entry.check;
    return entry as Entry;
  } catch {
    return undefined;
  }
}

const isHash = ({ checksum, size, mtimeNs, ino }: Partial<FileHash>): boolean =>
  typeof checksum === 'string' &&
  /^[0-9a-f]{40}$/.test(checksum) &&
  Number.isSafeInteger(size) &&
  typeof mtimeNs === 'string' &&
  typeof ino === 'string';

function remember(known: Map<string, Remembered>, { path, ...news }: Entry): void {
  const before = known.get(path);
  if ('checksum' in news) known.set(path, news);
  else if (before) Object.assign(before, news);
}

/** fsync the directory so that the new entry survives a crash. Windows does this itself and cannot open directories. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
