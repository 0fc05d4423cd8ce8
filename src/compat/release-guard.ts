import { requestFields } from '../../generated/request-fields.js';
import { isHttpError, UnsupportedError } from '../errors/index.js';
import type { OfficialOperation } from '../http/operation.js';
import type { AnyRequest, ReleaseHooks } from '../http/release-hooks.js';
import { adapt } from './from-2x.js';
import { existsIn, formatRelease, type Release } from './releases.js';
import type { ServerRelease } from './server-release.js';

/** Possible statuses if the server does not support an operation; its path can match that of another operation. */
const STATUSES = new Set([400, 404, 405]);

/** Rejects calls that the server's release does not support, and adapts responses to one shape. */
export class ReleaseGuard implements ReleaseHooks {
  readonly adapt = adapt;
  readonly #release: ServerRelease;

  constructor(release: ServerRelease) {
    this.#release = release;
  }

  /**
   * Rejects with an `UnsupportedError` if the server does not support the request. The version is read only for newer
   * fields: an unsupported operation changes nothing on the server, and {@link explain} detects it afterwards.
   */
  before(operation: OfficialOperation, request: AnyRequest, signal?: AbortSignal): Promise<void> | undefined {
    const fields = requestFields[operation.operationId];
    const sent = fields && Object.keys(fields).filter((name) => isSent(request, name));
    if (sent && sent.length > 0) return this.#requireFields(operation, fields, sent, signal);
    const known = this.#release.known;
    return known && !existsIn(known, operation) ? this.#requireOperation(operation, signal) : undefined;
  }

  async #requireFields(
    operation: OfficialOperation,
    fields: Readonly<Record<string, string>>,
    sent: readonly string[],
    signal?: AbortSignal,
  ): Promise<void> {
    const has = (release: Release) => (name: string) => existsIn(release, { since: fields[name] });
    const release = await this.#release.readFor((each) => sent.every(has(each)), signal);
    const missing = sent.find((name) => !has(release)(name));
    if (missing === undefined) return;
    throw new UnsupportedError(
      `\`${missing}\` in ${routeOf(operation)} exists since Immich ${fields[missing]}; this server runs ${formatRelease(release)}.`,
    );
  }

  async #requireOperation(operation: OfficialOperation, signal?: AbortSignal): Promise<void> {
    const release = await this.#release.readFor((each) => existsIn(each, operation), signal);
    if (!existsIn(release, operation)) throw lacking(operation, release);
  }

  /** Returns the error to throw, once the server's release is known. */
  async explain(operation: OfficialOperation, error: unknown, signal?: AbortSignal): Promise<unknown> {
    const { since, until } = operation;
    if ((since ?? until) === undefined || !isHttpError(error) || !STATUSES.has(error.status)) return error;
    const release = await this.#release.read(signal).catch(() => undefined);
    return release && !existsIn(release, { since, until }) ? lacking(operation, release, error) : error;
  }
}

const routeOf = ({ method, path }: OfficialOperation): string => `${method} ${path}`;

function lacking(operation: OfficialOperation, release: Release, cause?: unknown): UnsupportedError {
  const { since, until } = operation;
  const isOlder = since !== undefined && !existsIn(release, { since });
  const releases = isOlder ? `since Immich ${since}` : `until Immich ${until}`;
  return new UnsupportedError(
    `${routeOf(operation)} exists ${releases}; this server runs ${formatRelease(release)}.`,
    cause === undefined ? undefined : { cause },
  );
}

/** Whether a field has a value in the query or the body of a request. */
function isSent({ query, body }: AnyRequest, name: string): boolean {
  return [query, body].some(
    (part) => typeof part === 'object' && part !== null && Reflect.get(part, name) !== undefined,
  );
}
