import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { FileError } from '../../index.js';
import type { FileStamp } from '../files/file-stamp.js';
import { systemPath } from '../files/raw-paths.js';
import { fileError } from '../files/read-failure.js';

/** What a file was when it was hashed, and its SHA-1 in hex. */
export interface FileHash extends FileStamp {
  checksum: string;
}

/** What a thread is asked: the hash of a file, unless it is what is known of it. */
export interface HashJob {
  /** As bytes if the path is not UTF-8. */
  path: string | Uint8Array;
  known?: FileStamp;
}

/** What a thread answers to each job, in their order: a hash, that the file has not changed, or what the system said. */
export type HashAnswer = FileHash | 'unchanged' | { code: string | undefined; message: string };

/** One processor is left for sending; more than this, no disk keeps up with. */
const MOST_THREADS = 4;
/** A message costs as much as the hash of a small file. */
const MOST_JOBS = 32;

interface Waiting {
  path: string;
  known: FileHash | undefined;
  resolve: (hash: FileHash) => void;
  reject: (reason: unknown) => void;
}

/** Threads that hash files, reading them while others are being sent. They start when they are needed. */
export class HashPool {
  readonly #size: number;
  readonly #threads = new Map<Worker, Waiting[]>();
  readonly #queue: Waiting[] = [];
  #closed: { reason: unknown } | undefined;

  constructor(size = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1))) {
    this.#size = size;
  }

  /** What is known, where it still holds. Rejects with a `FileError` where the file cannot be read, or changes meanwhile. */
  hash(path: string, known?: FileHash): Promise<FileHash> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(this.#closed.reason);
      this.#queue.push({ path, known, resolve, reject });
      // Those that are asked for together go out together.
      if (this.#queue.length === 1) setImmediate(() => this.#assign());
    });
  }

  /** Ends the threads; hashes that are waited for, or asked for later, reject with the reason. */
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
    // The flags of the process may be ones that no thread takes, such as `--input-type`.
    const thread = new Worker(new URL('./hash-worker.js', import.meta.url), { execArgv: [] });
    const waiting: Waiting[] = [];
    this.#threads.set(thread, waiting);
    thread.on('message', (answers: HashAnswer[]) => {
      for (const answer of answers) settle(waiting.shift(), answer);
      this.#assign();
    });
    const isOver = (reason: Error): void => {
      this.#threads.delete(thread);
      for (const { reject } of waiting.splice(0)) reject(reason);
      this.#assign();
    };
    thread.on('error', isOver);
    // Without an error: something in the thread called `process.exit()`, such as a script of `NODE_OPTIONS=--require`.
    thread.on('exit', (code) =>
      isOver(new Error(`A thread that hashes files ended with exit code ${code}.`)),
    );
  }
}

/** Without what the thread has no use for: to copy it would take longer than to look at the file. */
const jobOf = ({ path, known }: Waiting): HashJob => {
  const job = { path: systemPath(path) };
  if (!known) return job;
  const { size, mtimeNs, ino } = known;
  return { ...job, known: { size, mtimeNs, ino } };
};

function settle(waiting: Waiting | undefined, answer: HashAnswer): void {
  if (!waiting) throw new Error('A thread answered what it was not asked.');
  const { path, known, resolve, reject } = waiting;
  if (answer === 'unchanged' && known) resolve(known);
  else if (typeof answer === 'string') throw new Error('A thread knows what it was not told.');
  else if ('checksum' in answer) resolve(answer);
  else if (answer.code === 'ECHANGED') reject(new FileError(path, 'changed'));
  else reject(fileError(path, Object.assign(new Error(answer.message), { code: answer.code })));
}
