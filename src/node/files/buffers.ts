/** How much is read at once, in bytes. */
export const PIECE = 256 * 1024;

/** How many pieces of each file are kept: 4 MB, which is a whole photo. */
const MOST_KEPT = 16;

/**
 * What the files of a run are read into: the buffers of files that have arrived, and new ones where these do not suffice. With new ones
 * alone the garbage collector runs every few photos, for a third of all the processor time.
 */
export class Buffers {
  readonly #free: Buffer[] = [];

  /** For one attempt to send one file. */
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

/** The network may hold on to what it was given, so that every piece needs a buffer of its own until the file has arrived. */
export interface Loan {
  take(): Buffer;
  /** Every piece was read and asked for. */
  end(): void;
  /** The file has arrived. Where it was not read to its end, a buffer may still be filled, so that none is used again. */
  giveBack(): void;
}
