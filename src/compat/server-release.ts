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

/** State that all clients of one server share. */
interface Shared {
  /** The release that the server last reported; cleared when a response contradicts it. */
  release?: Release | undefined;
  /** The release that a header contradicted, until the version is read again. */
  doubted?: Release | undefined;
  reading?: Promise<Release> | undefined;
  /** Until this time of `performance.now()`, headers are ignored. */
  ignoreHeadersUntil?: number;
}

/** How long headers are ignored after they were misleading. */
const IGNORE_HEADERS_MS = 60_000;

/**
 * The Immich release of the server: the option `serverVersion`, otherwise the version that the server reports. The
 * version is read when a call first needs it, and again after any sign that the server was upgraded or downgraded.
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

  /** Returns the release. Aborting one caller does not abort the request for the others. */
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

  /** Stores a version that a call has just read. */
  learn(release: Release): void {
    if (!this.#given) this.#settleDoubt(release);
  }

  #settleDoubt(release: Release): void {
    const shared = this.#shared;
    if (shared.doubted && compareReleases(shared.doubted, release) === 0) {
      shared.ignoreHeadersUntil = performance.now() + IGNORE_HEADERS_MS;
    }
    shared.doubted = undefined;
    if (!shared.release || compareReleases(shared.release, release) !== 0) shared.release = release;
  }

  /**
   * Checks headers for a change of the release. Immich 2 sends `x-immich-cid` with every response, Immich 3
   * `x-correlation-id` (which a proxy may add as well).
   */
  onHeaders(headers: Headers): void {
    const { release, ignoreHeadersUntil = 0 } = this.#shared;
    if (!release) return;
    const isContradicted =
      release.major >= 3
        ? headers.has('x-immich-cid')
        : headers.has('x-correlation-id') && !headers.has('x-immich-cid');
    if (!isContradicted || performance.now() < ignoreHeadersUntil) return;
    this.#forget(release);
    this.#shared.doubted = release;
  }

  /** Reports that the server does not support an operation. */
  onMissingOperation(operation: Operation): void {
    const { release } = this.#shared;
    if (release && existsIn(release, operation)) this.#forget(release);
  }

  #forget(release: Release): void {
    if (this.#shared.release === release) this.#shared.release = undefined;
  }

  /**
   * Runs `work`, which differs between releases. If a response shows another release than expected, the version is read
   * again, and `work` runs once more if the capability differs. If `serverVersion` was set, the call rejects with an
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
    // Without the version, a result cannot be trusted; an error is returned unchanged.
    if (!('value' in now)) return settle('value' in first ? now : first);
    if (releaseAllows(now.value, capability) === isAllowed) return settle(first);
    if (this.#given) throw notAsGiven(release, 'value' in first ? undefined : first.error);
    return settle(await outcomeOf(work(!isAllowed)));
  }

  /** Reads the version to compare it with `serverVersion`, which stays in use. */
  async #check(given: Release): Promise<Release> {
    try {
      const actual = await this.#ask();
      this.#settleDoubt(actual);
      return actual;
    } finally {
      this.#shared.release = given;
    }
  }

  /** Returns the release. If it is not accepted, the version is read again first. */
  async readFor(accepts: (release: Release) => boolean, signal?: AbortSignal): Promise<Release> {
    const isRemembered = this.#shared.release !== undefined;
    const release = await this.read(signal);
    if (accepts(release) || !isRemembered || this.#given) return release;
    this.#forget(release);
    return this.read(signal);
  }

  /** Throws an `UnsupportedError` if the release lacks a capability. `call` and `instead` are parts of the message. */
  async require(capability: Capability, call: string, signal?: AbortSignal, instead = ''): Promise<void> {
    const release = await this.readFor((each) => releaseAllows(each, capability), signal);
    if (releaseAllows(release, capability)) return;
    throw new UnsupportedError(
      `${call} needs ${releasesWith(capability)}; this server runs ${formatRelease(release)}. ${instead}`.trimEnd(),
    );
  }
}

const notAsGiven = (release: Release, cause?: unknown): UnsupportedError =>
  new UnsupportedError(
    `The server does not run Immich ${formatRelease(release)}, which \`serverVersion\` names. Correct the option, or leave it out.`,
    cause === undefined ? undefined : { cause },
  );
