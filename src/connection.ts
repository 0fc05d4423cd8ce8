import { SERVER } from '../generated/operations.js';
import { checkFields, checkObject } from './arguments/check-arguments.js';
import { ReleaseGuard } from './compat/release-guard.js';
import type { Release } from './compat/releases.js';
import { ServerRelease } from './compat/server-release.js';
import { ArgumentError } from './errors/index.js';
import { CLIENT_OPTION_NAMES } from './http/check-options.js';
import { Transport } from './http/transport.js';
import type { ClientOptions, ClientSettings, Credential } from './options.js';
import type { Connection } from './resources/resource.js';

/** Checks the client options; sends nothing. Clients of the same server share the release they have read. */
export function connect(options: ClientOptions, sameServer?: ServerRelease): Connection {
  checkFields('options', options, CLIENT_OPTION_NAMES);
  const askForVersion = (): Promise<Release> => transport.call(SERVER.getServerVersion, {});
  const release = new ServerRelease(options.serverVersion, askForVersion, sameServer);
  const transport = new Transport(options, release, new ReleaseGuard(release));
  return { transport, release };
}

/** The options that `with` can change: all but `url`. */
export type ClientChanges = Partial<Omit<ClientSettings, 'url'>> & Credential;

const CREDENTIALS = ['apiKey', 'accessToken', 'sharedLink'] as const;

/** Options of a client for the same server; a new credential replaces the current one. */
export function changedOptions(options: ClientOptions, changes: ClientChanges): ClientOptions {
  checkObject('changes', changes);
  if ('url' in changes) throw new ArgumentError('`with` cannot change `url`: create a new client.');
  const { apiKey, accessToken, sharedLink, ...settings } = options;
  const credential = CREDENTIALS.some((name) => name in changes) ? {} : { apiKey, accessToken, sharedLink };
  // Either `credential` or `changes` holds the credential; the transport rejects a second one.
  return { ...settings, ...credential, ...changes } as ClientOptions;
}

/** The known release of the same server, for a client with other options; `undefined` if they set `serverVersion`. */
export const releaseAfter = (changes: ClientChanges, { release }: Connection): ServerRelease | undefined =>
  'serverVersion' in changes ? undefined : release;
