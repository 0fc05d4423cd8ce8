/** Read size in bytes. */
export const PIECE = 256 * 1024;

/** Number of chunks that are kept per file: 4 MB, a whole photo. */
const MOST_KEPT = 16;

/**
 * Pool of read buffers of a run; buffers of uploaded files are reused. With new buffers only, garbage collection would
 * take a third of the CPU time.
 */
export class Buffers {
  readonly #free: Buffer[] = [];

  /** Lends buffers for one attempt to send one file. */
  lend(): Loan {
    const taken: Buffer[] = [];
    let isRead = false;
    return {
      take: () => {
        if (taken.length === MOST_KEPT) return Buffer.allocUnsafe(PIECE);
        const buffer = this.#free.pop() ?? Buffer.allocUnsafe(PIECE);
        taken.push(buffer);
        return buffer;
      },
      end: () => void (isRead = true),
      giveBack: () => {
        if (isRead) this.#free.push(...taken.splice(0));
      },
    };
  }
}

/** The network stack may keep a chunk, so each chunk needs its own buffer until the file is uploaded. */
export interface Loan {
  take(): Buffer;
  /** Call it when every chunk was read and requested. */
  end(): void;
  /**
   * Call it when the file is uploaded. If it was not read to its end, a buffer may still be in use, so none is reused.
   */
  giveBack(): void;
}
