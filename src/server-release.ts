import { UnsupportedError } from './errors.js';
import { onAbort } from './transport/on-abort.js';
import {
  allows,
  type Capability,
  formatRelease,
  parseRelease,
  type Release,
  releasesWith,
} from './versions.js';

/**
 * Which release of Immich a client talks to: what its options say, else what the server answers. It is asked at most once, and
 * only when a call needs to know; an answer that failed is asked for again.
 */
export class ServerRelease {
  readonly #ask: () => Promise<Release>;
  /** Shared by the clients of one server. */
  readonly #answer: { known?: Promise<Release> | undefined };

  /** What a client of the same server has heard is not asked for again. Throws an `ArgumentError` where `given` is not a version. */
  constructor(given: string | undefined, ask: () => Promise<Release>, sameServer?: ServerRelease) {
    this.#ask = ask;
    this.#answer = sameServer ? sameServer.#answer : {};
    if (given !== undefined) this.#answer = { known: Promise.resolve(parseRelease(given)) };
  }

  /** The release. A caller that gives up does not take it from the others who wait for it. */
  async read(signal?: AbortSignal): Promise<Release> {
    signal?.throwIfAborted();
    const answer = this.#answer;
    answer.known ??= this.#ask().catch((error: unknown) => {
      answer.known = undefined;
      throw error;
    });
    return signal ? untilAborted(answer.known, signal) : answer.known;
  }

  /** Takes an answer that a call got for its own sake: then nobody needs to ask again. */
  learn(release: Release): void {
    this.#answer.known ??= Promise.resolve(release);
  }

  async allows(capability: Capability, signal?: AbortSignal): Promise<boolean> {
    return allows(await this.read(signal), capability);
  }

  /** Throws an `UnsupportedError` where the release lacks what a call needs. `call` is how the caller knows it. */
  async require(capability: Capability, call: string, signal?: AbortSignal): Promise<void> {
    const release = await this.read(signal);
    if (allows(release, capability)) return;
    throw new UnsupportedError(
      `${call} needs ${releasesWith(capability)}; this server is ${formatRelease(release)}.`,
    );
  }
}

async function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let forget: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    forget = onAbort(signal, () => reject(signal.reason));
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    forget?.();
  }
}
