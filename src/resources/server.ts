import { HttpError, UnsupportedError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type {
  License,
  LicenseKey,
  ServerAbout,
  ServerApkLinks,
  ServerConfig,
  ServerFeatures,
  ServerMediaTypes,
  ServerPing,
  ServerStatistics,
  ServerStorage,
  ServerTheme,
  ServerVersion,
  ServerVersionCheck,
  ServerVersionHistoryEntry,
} from '../types.js';
import { checkRange, formatRelease, type Release, releaseSatisfies } from '../compat/releases.js';
import { call, checkArguments, fields } from './check-arguments.js';
import { Resource } from './resource.js';

/** The server itself: is it there, which version, what it can do. */
export class ServerResource extends Resource {
  /**
   * Asks for a sign of life; answers `{ res: 'pong' }`.
   *
   * `GET /server/ping`, public.
   */
  async ping(options?: RequestOptions): Promise<ServerPing> {
    return this.transport.call('pingServer', {}, options);
  }

  /**
   * Reads the version, in numbers.
   *
   * `GET /server/version`, public. `prerelease` is `null` for a release, and before 3.0.0.
   */
  async version(options?: RequestOptions): Promise<ServerVersion> {
    const version = await this.transport.call('getServerVersion', {}, options);
    this.release.learn(version);
    return version;
  }

  /**
   * Rejects with an `UnsupportedError` unless the server's version is in a range: `>=2.7`, `<4`, both with a space between, or a version,
   * which stands for all that begin with it (`3` for 3.0.3). Returns the version. A version that the client has read before is used if it
   * is in the range; otherwise it is read again. With the option `serverVersion` nothing is sent.
   *
   * `GET /server/version`, public.
   */
  async requireVersion(range: string, options?: RequestOptions): Promise<Release> {
    const release = await this.release.readFor((each) => releaseSatisfies(each, range), options?.signal);
    if (releaseSatisfies(release, range)) return release;
    throw new UnsupportedError(`This needs Immich ${range}; this server is ${formatRelease(release)}.`);
  }

  /**
   * Describes the build: version, source, and tools it was built with.
   *
   * `GET /server/about`, permission `server.about`.
   */
  async about(options?: RequestOptions): Promise<ServerAbout> {
    return this.transport.call('getAboutInfo', {}, options);
  }

  /**
   * Reads the public configuration, as a login page needs it. `minFaces` since 3.0.0.
   *
   * `GET /server/config`, public.
   */
  async config(options?: RequestOptions): Promise<ServerConfig> {
    return this.transport.call('getServerConfig', {}, options);
  }

  /**
   * Tells which features are turned on, such as `smartSearch` and `trash`.
   *
   * `GET /server/features`, public.
   */
  async features(options?: RequestOptions): Promise<ServerFeatures> {
    return this.transport.call('getServerFeatures', {}, options);
  }

  /**
   * Counts photos, videos and bytes for each user. Administrators only.
   *
   * `GET /server/statistics`, permission `server.statistics`.
   */
  async statistics(options?: RequestOptions): Promise<ServerStatistics> {
    return this.transport.call('getServerStatistics', {}, options);
  }

  /**
   * Tells how full the disk is.
   *
   * `GET /server/storage`, permission `server.storage`.
   */
  async storage(options?: RequestOptions): Promise<ServerStorage> {
    return this.transport.call('getStorage', {}, options);
  }

  /**
   * Lists the file extensions that the server accepts, each with its dot.
   *
   * `GET /server/media-types`, public.
   */
  async mediaTypes(options?: RequestOptions): Promise<ServerMediaTypes> {
    return this.transport.call('getSupportedMediaTypes', {}, options);
  }

  /**
   * Reads the custom CSS. A server that no longer has it rejects with an `UnsupportedError`.
   *
   * `GET /server/theme`, public, until 2.7.5.
   */
  async theme(options?: RequestOptions): Promise<ServerTheme> {
    return this.transport.call('getTheme', {}, options);
  }

  /**
   * Tells when the server last looked for a new release, and what it found.
   *
   * `GET /server/version-check`, permission `server.versionCheck`, since 1.134.0.
   */
  async versionCheck(options?: RequestOptions): Promise<ServerVersionCheck> {
    return this.transport.call('getVersionCheck', {}, options);
  }

  /**
   * Lists the versions that have run, and since when.
   *
   * `GET /server/version-history`, public, since 1.117.0.
   */
  async versionHistory(options?: RequestOptions): Promise<ServerVersionHistoryEntry[]> {
    return this.transport.call('getVersionHistory', {}, options);
  }

  /**
   * Lists download links of the Android app for this release.
   *
   * `GET /server/apk-links`, permission `server.apkLinks`, since 1.135.0.
   */
  async apkLinks(options?: RequestOptions): Promise<ServerApkLinks> {
    return this.transport.call('getApkLinks', {}, options);
  }

  /**
   * Reads the product key, or `null` where the server has none. Administrators only.
   *
   * `GET /server/license`, permission `serverLicense.read`.
   */
  async license(options?: RequestOptions): Promise<License | null> {
    try {
      return await this.transport.call('getServerLicense', {}, options);
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  }

  /**
   * Registers a product key; a wrong one is a 400. Administrators only.
   *
   * `PUT /server/license`, permission `serverLicense.update`.
   */
  async setLicense(key: LicenseKey, options?: RequestOptions): Promise<License> {
    return this.transport.call('setServerLicense', { body: key }, options);
  }

  /**
   * Removes the product key, if there is one. Administrators only.
   *
   * `DELETE /server/license`, permission `serverLicense.delete`.
   */
  async deleteLicense(options?: RequestOptions): Promise<void> {
    return this.transport.call('deleteServerLicense', {}, options);
  }
}

checkArguments(ServerResource, {
  about: call(),
  apkLinks: call(),
  config: call(),
  deleteLicense: call(),
  features: call(),
  license: call(),
  mediaTypes: call(),
  ping: call(),
  requireVersion: call({ range: checkRange }),
  setLicense: call({ key: fields() }),
  statistics: call(),
  storage: call(),
  theme: call(),
  version: call(),
  versionCheck: call(),
  versionHistory: call(),
});

/** Whether Immich says that a thing is not there; a proxy's 404, and that of a path it does not know, say it otherwise. */
function isNotFound(error: unknown): boolean {
  if (!(error instanceof HttpError) || error.status !== 404) return false;
  const { body } = error;
  return typeof body === 'object' && body !== null && 'message' in body && body.message === 'Not Found';
}
