import type { SizedStream } from '../../src/index.js';

/** A source that records how often it was opened and closed. */
export interface TrackedSource extends SizedStream {
  /** How often it was opened. */
  readonly opened: number;
  /** How many of those were read to their end or closed. */
  readonly closed: number;
  /** How many bytes the last one gave. */
  readonly given: number;
}

/** A source of `size` bytes, in pieces. `gives` is how many there really are. */
export function trackedSource(
  size: number,
  { piece = 64 * 1024, gives = size }: { piece?: number; gives?: number } = {},
): TrackedSource {
  const counts = { opened: 0, closed: 0, given: 0 };
  return {
    size,
    get opened() {
      return counts.opened;
    },
    get closed() {
      return counts.closed;
    },
    get given() {
      return counts.given;
    },
    async *stream() {
      counts.opened += 1;
      counts.given = 0;
      try {
        while (counts.given < gives) {
          const next = new Uint8Array(Math.min(piece, gives - counts.given)).fill(120);
          counts.given += next.byteLength;
          yield next;
        }
      } finally {
        counts.closed += 1;
      }
    },
  };
}
