import { outcomeOf, settle } from './contradiction.js';
import { UnsupportedError } from '../errors/index.js';
import type { Operation } from '../http/operation.js';
import type { ServerSigns } from '../http/server-signs.js';
import { unlessAborted } from '../http/unless-aborted.js';
import {
  releaseAllows,
  type Capability,
  compareReleases,
  existsIn,
  formatRelease,
  parseRelease,
  type Release,
  releasesWith,
} from './releases.js';

/** What the clients of one server share. */
interface Shared {
  /** The release that the server reported last, until a response contradicts it. */
  release?: Release | undefined;
  /** The release that a header contradicted, until the version is read again. */
  doubted?: Release | undefined;
  reading?: Promise<Release> | undefined;
  /** Until then no header counts as a sign, on the clock of `performance.now()`. */
  deafUntil?: number;
}

/** After a header turned out to be misleading, headers are ignored for this long. */
const DEAF_MS = 60_000;

/**
 * The release of Immich that a client talks to: the `serverVersion` of its options, else what the server reports. The version is read
 * when a call first needs it, and again after any sign that the server was upgraded or downgraded.
 */
export class ServerRelease implements ServerSigns {
  readonly #ask: () => Promise<Release>;
  readonly #given: Release | undefined;
  readonly #shared: Shared;

  /** Throws an `ArgumentError` if `given` is not a version. */
  constructor(given: string | undefined, ask: () => Promise<Release>, sameServer?: ServerRelease) {
    this.#ask = ask;
    this.#given = given === undefined ? undefined : parseRelease(given, 'serverVersion');
    if (this.#given) this.#shared = { release: this.#given };
    else this.#shared = sameServer ? sameServer.#shared : {};
  }

  /** The release, if it is known without a request. */
  get known(): Release | undefined {
    return this.#given ?? this.#shared.release;
  }

  /** The release. A caller that is aborted does not abort the request for the others that wait for it. */
  async read(signal?: AbortSignal): Promise<Release> {
    signal?.throwIfAborted();
    const { known } = this;
    if (known) return known;
    const reading = (this.#shared.reading ??= this.#readVersion());
    return signal ? unlessAborted(() => reading, signal) : reading;
  }

  async #readVersion(): Promise<Release> {
    try {
      const release = await this.#ask();
      this.learn(release);
      return this.#shared.release ?? release;
    } finally {
      this.#shared.reading = undefined;
    }
  }

  /** Takes over a version that a call has just read. */
  learn(release: Release): void {
    if (!this.#given) this.#settleDoubt(release);
  }

  #settleDoubt(release: Release): void {
    const shared = this.#shared;
    if (shared.doubted && compareReleases(shared.doubted, release) === 0) {
      shared.deafUntil = performance.now() + DEAF_MS;
    }
    shared.doubted = undefined;
    if (!shared.release || compareReleases(shared.release, release) !== 0) shared.release = release;
  }

  /** Immich 2 sends `x-immich-cid` with every response, Immich 3 `x-correlation-id` (which a proxy may add as well). */
  heard(headers: Headers): void {
    const { release, deafUntil = 0 } = this.#shared;
    if (!release) return;
    const isContradicted =
      release.major >= 3
        ? headers.has('x-immich-cid')
        : headers.has('x-correlation-id') && !headers.has('x-immich-cid');
    if (!isContradicted || performance.now() < deafUntil) return;
    this.#forget(release);
    this.#shared.doubted = release;
  }

  /** The server has no such operation. */
  lacks(operation: Operation): void {
    const { release } = this.#shared;
    if (release && existsIn(release, operation)) this.#forget(release);
  }

  #forget(release: Release): void {
    if (this.#shared.release === release) this.#shared.release = undefined;
  }

  /**
   * Does what differs between releases. If a response shows that the server runs another release than expected, the version is read
   * again, and `work` runs once more if the capability is different there; if `serverVersion` was given, the call rejects with an
   * `UnsupportedError` instead.
   *
   * @param options `writes`: do not repeat a success
   */
  async following<T>(
    capability: Capability,
    work: (isAllowed: boolean) => Promise<T>,
    { signal, writes = false }: { signal?: AbortSignal | undefined; writes?: boolean } = {},
  ): Promise<T> {
    const release = await this.read(signal);
    const isAllowed = releaseAllows(release, capability);
    const first = await outcomeOf(work(isAllowed));
    if (first.isContradiction) {
      if (this.#given) throw notAsGiven(release, first.error);
      this.#forget(release);
    }
    const isFinal = signal?.aborted || ('value' in first && writes);
    if (isFinal || this.#shared.release === release) return settle(first);
    const now = await outcomeOf(this.#given ? this.#check(this.#given) : this.read(signal));
    // Without the version, a result cannot be trusted; an error stays what it was.
    if (!('value' in now)) return settle('value' in first ? now : first);
    if (releaseAllows(now.value, capability) === isAllowed) return settle(first);
    if (this.#given) throw notAsGiven(release, 'value' in first ? undefined : first.error);
    return settle(await outcomeOf(work(!isAllowed)));
  }

  /** Reads the version although it was given. What was given stays what the client goes by. */
  async #check(given: Release): Promise<Release> {
    try {
      const actual = await this.#ask();
      this.#settleDoubt(actual);
      return actual;
    } finally {
      this.#shared.release = given;
    }
  }

  /** The release; if it is not accepted, it is read again first. */
  async readFor(accepts: (release: Release) => boolean, signal?: AbortSignal): Promise<Release> {
    const isRemembered = this.#shared.release !== undefined;
    const release = await this.read(signal);
    if (accepts(release) || !isRemembered || this.#given) return release;
    this.#forget(release);
    return this.read(signal);
  }

  /** Throws an `UnsupportedError` if the release lacks what a call needs: `call` and `instead` are for its message. */
  async require(capability: Capability, call: string, signal?: AbortSignal, instead = ''): Promise<void> {
    const release = await this.readFor((each) => releaseAllows(each, capability), signal);
    if (releaseAllows(release, capability)) return;
    throw new UnsupportedError(
      `${call} needs ${releasesWith(capability)}; this server is ${formatRelease(release)}. ${instead}`.trimEnd(),
    );
  }
}

const notAsGiven = (release: Release, cause?: unknown): UnsupportedError =>
  new UnsupportedError(
    `The server does not run Immich ${formatRelease(release)}, which \`serverVersion\` names. Correct the option, or leave it out.`,
    cause === undefined ? undefined : { cause },
  );
