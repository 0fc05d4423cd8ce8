/** The speed is that of the last seconds: an average over the whole run would hide that the network became slow. */
const WINDOW_MS = 10_000;
/** Samples that follow each other faster add nothing. */
const SAMPLE_MS = 100;

/** Measures how fast a number of bytes grows. */
export class Rate {
  readonly #samples: { at: number; bytes: number }[] = [];
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Notes how many bytes there are now. */
  note(bytes: number): void {
    const at = this.#now();
    const last = this.#samples.at(-1);
    if (last && at - last.at < SAMPLE_MS) return;
    this.#samples.push({ at, bytes });
    while (this.#samples.length > 2 && at - (this.#samples[1]?.at ?? at) >= WINDOW_MS) this.#samples.shift();
  }

  /** Bytes a second; `undefined` until there is something to measure. */
  get bytesPerSecond(): number | undefined {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || last.at === first.at) return undefined;
    return Math.max(0, ((last.bytes - first.bytes) / (last.at - first.at)) * 1000);
  }
}
