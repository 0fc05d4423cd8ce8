import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FileError } from '../../index.js';
import type { FileStamp } from '../files/file-stamp.js';
import { systemPath } from '../files/raw-paths.js';
import { fileError } from '../files/read-failure.js';

/** State of a file when it was hashed, and its SHA-1 in hex. */
export interface FileHash extends FileStamp {
  checksum: string;
}

/** Request to a hash thread: hash the file, unless it still matches its recorded size, time and inode. */
export interface HashJob {
  /** Bytes if the path is not valid UTF-8. */
  path: string | Uint8Array;
  known?: FileStamp;
}

/** Response of a thread to each job, in the same order: a hash, that the file is unchanged, or the system error. */
export type HashResult = FileHash | 'unchanged' | { code: string | undefined; message: string };

/** One processor is left for sending; disks are too slow for more threads. */
const MOST_THREADS = 4;
/** Batching jobs saves time: a message costs as much as hashing a small file. */
const MOST_JOBS = 32;

interface Waiting {
  path: string;
  known: FileHash | undefined;
  resolve: (hash: FileHash) => void;
  reject: (reason: unknown) => void;
}

/** Threads that hash files while others are being sent. They start when needed. */
export class HashPool {
  readonly #size: number;
  readonly #threads = new Map<Worker, Waiting[]>();
  readonly #queue: Waiting[] = [];
  #closed: { reason: unknown } | undefined;

  constructor(size = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))) {
    this.#size = size;
  }

  /**
   * Returns `known` if the file still matches it, otherwise a new hash. Rejects with a `FileError` if the file cannot
   * be read or changes meanwhile.
   */
  hash(path: string, known?: FileHash): Promise<FileHash> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed.reason);
      this.#queue.push({ path, known, resolve, reject });
      // Jobs of the same event-loop turn are sent together.
      if (this.#queue.length === 1) setImmediate(() => this.#assign());
    });
  }

  /** Ends the threads; pending and later hashes reject with the reason. */
  close(reason: unknown): void {
    this.#closed ??= { reason };
    for (const { reject } of [...this.#queue.splice(0), ...[...this.#threads.values()].flat()])
      reject(reason);
    for (const thread of this.#threads.keys()) void thread.terminate();
    this.#threads.clear();
  }

  #assign(): void {
    if (this.#threads.size < this.#size && this.#queue.length > 0) this.#start();
    for (const [thread, waiting] of this.#threads) {
      if (waiting.length > 0 || this.#queue.length === 0) continue;
      const fairShare = Math.ceil(this.#queue.length / this.#size);
      waiting.push(...this.#queue.splice(0, Math.min(MOST_JOBS, fairShare)));
      thread.postMessage(waiting.map(jobOf));
    }
  }

  #start(): void {
    // The process may have flags that a thread rejects, such as `--input-type`.
    const thread = new Worker(new URL('./hash-worker.js', import.meta.url), { execArgv: [] });
    const waiting: Waiting[] = [];
    this.#threads.set(thread, waiting);
    thread.on('message', (results: HashResult[]) => {
      for (const result of results) settle(waiting.shift(), result);
      this.#assign();
    });
    const isOver = (reason: Error): void => {
      this.#threads.delete(thread);
      for (const { reject } of waiting.splice(0)) reject(reason);
      this.#assign();
    };
    thread.on('error', isOver);
    // A script in the thread has called `process.exit()`, for example one loaded by `NODE_OPTIONS=--require`.
    thread.on('exit', (code) =>
      isOver(new Error(`A thread that hashes files ended with exit code ${code}.`)),
    );
  }
}

/** Leaves out data that the thread does not need: copying it would take longer than checking the file. */
const jobOf = ({ path, known }: Waiting): HashJob => {
  const job = { path: systemPath(path) };
  if (!known) return job;
  const { size, mtimeNs, ino } = known;
  return { ...job, known: { size, mtimeNs, ino } };
};

function settle(waiting: Waiting | undefined, result: HashResult): void {
  if (!waiting) throw new Error('A hash thread sent an unexpected response.');
  const { path, known, resolve, reject } = waiting;
  if (result === 'unchanged' && known) resolve(known);
  else if (typeof result === 'string')
    throw new Error('A hash thread reported an unknown file as unchanged.');
  else if ('checksum' in result) resolve(result);
  else if (result.code === 'ECHANGED') reject(new FileError(path, 'changed'));
  else reject(fileError(path, Object.assign(new Error(result.message), { code: result.code })));
}
