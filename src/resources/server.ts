import { SERVER } from '../../generated/operations.js';
import { ServerOperations } from '../../generated/resources/server.js';
import { HttpError, UnsupportedError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { License, ServerVersion } from '../types.js';
import { checkRange, formatRelease, type Release, releaseSatisfies } from '../compat/releases.js';
import { call, type Signatures } from './check-arguments.js';

/** The server: availability, version, features and configuration. */
export class ServerResource extends ServerOperations {
  /**
   * Returns the version as numbers. `prerelease` is `null` for a final release, and before 3.0.0.
   *
   * `GET /server/version`, public.
   */
  async version(options?: RequestOptions): Promise<ServerVersion> {
    const version = await this.transport.call(SERVER.getServerVersion, {}, options);
    this.release.learn(version);
    return version;
  }

  /**
   * Rejects with an `UnsupportedError` unless the server's version is in a range: `>=2.7`, `<4`, both separated by a
   * space, or a version prefix (`3` matches 3.0.3). Returns the version. A cached version is used if it is in the
   * range; otherwise it is read again. With the option `serverVersion` nothing is sent.
   *
   * `GET /server/version`, public.
   */
  async requireVersion(range: string, options?: RequestOptions): Promise<Release> {
    const release = await this.release.readFor((each) => releaseSatisfies(each, range), options?.signal);
    if (releaseSatisfies(release, range)) return release;
    throw new UnsupportedError(`This requires Immich ${range}; this server runs ${formatRelease(release)}.`);
  }

  /**
   * Returns the product key, or `null` if the server has none. Administrators only.
   *
   * `GET /server/license`, permission `serverLicense.read`.
   */
  async license(options?: RequestOptions): Promise<License | null> {
    try {
      return await this.transport.call(SERVER.getServerLicense, {}, options);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  /** @internal */
  static override signatures(): Signatures<Omit<ServerResource, keyof ServerOperations>> {
    return {
      license: call(),
      requireVersion: call({ range: checkRange }),
      version: call(),
    };
  }
}

/** Whether Immich reports that the object does not exist. The 404 of a proxy or of an unknown path has another body. */
function isNotFound(error: unknown): boolean {
  if (!(error instanceof HttpError) || error.status !== 404) return false;
  const { body } = error;
  return typeof body === 'object' && body !== null && 'message' in body && body.message === 'Not Found';
}
