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
 * What a journal knows of a file. `accepted`: the server did not have it, so that if it has it now, it is from here. `sameAs`: it is the
 * copy of another.
 */
export interface Remembered extends FileHash {
  state: 'hashed' | 'accepted' | 'created' | 'duplicate';
  /** Of the asset, once there is one. */
  id?: string;
}

/** What a line says: all that is known of a file, or what is new. */
type Entry = { path: string } & (Remembered | Pick<Remembered, 'state' | 'id'>);

/**
 * What runs have done, for the next one to go on from: a file of JSON lines that only grows. What is in it is for one user of one
 * server, whose id is unlike any other.
 */
export class Journal {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #known: Map<string, Remembered>;
  readonly #unlock: () => Promise<void>;
  /** Lines that wait for the disk, which is busy with those before. */
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

  /** Opens a journal, or begins one. Throws an `ArgumentError` for that of another user or of a run that goes on, and for a file that is none. */
  static async open(path: string, userId: string): Promise<Journal> {
    let unlock: (() => Promise<void>) | undefined;
    try {
      const file = await open(path, constants.O_RDWR | constants.O_CREAT | constants.O_APPEND);
      try {
        if (!(await file.stat()).isFile()) throw notOurs('no journal');
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

  /** What is known of a file, by its absolute path. */
  get(path: string): Remembered | undefined {
    return this.#known.get(path);
  }

  /** Keeps what is known of a file now. */
  note(path: string, news: Remembered | Pick<Remembered, 'state' | 'id'>): void {
    const entry: Entry = { path, ...news };
    remember(this.#known, entry);
    this.#next().push(lineOf(entry));
  }

  /** Resolves once all that was noted until now is on the disk. */
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

  /** Notes that come while the disk is busy go to it together: one by one, they would wait for it longer than for the server. */
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
    // Whoever waits for it gets the error.
    this.#saved.catch(() => {});
    return batch;
  }
}

/** The line of an entry, with a checksum of the line itself at its end. */
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

/** `undefined` where the file is empty, or its header is not whole. */
async function readEntries(file: FileHandle, userId: string): Promise<Map<string, Remembered> | undefined> {
  const header = headerOf(userId);
  const known = new Map<string, Remembered>();
  const lines = wholeLines(file);
  let next = await lines.next();
  if (next.done) {
    const { size } = await file.stat();
    const beginning = Buffer.alloc(Math.min(size, header.length));
    await file.read(beginning, 0, beginning.length, 0);
    if (size > header.length || !header.startsWith(beginning.toString())) throw notOurs('no journal');
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
  throw notOurs(isJournal ? 'the journal of another user, or of another server' : 'no journal');
}

const notOurs = (what: string) => new ArgumentError(`\`journal\` is the path of a file that is ${what}.`);

/**
 * The entry of a line. A damaged line, which a crash of the machine or a failing disk can leave, counts as missing: the file is hashed and checked again. A
 * damaged checksum would be sent with the file, and the server would take another file for it.
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

/** That a file is new stands in its folder, which Windows keeps by itself and cannot open. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
