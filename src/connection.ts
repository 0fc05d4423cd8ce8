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

/** Checks the options of a client, and sends nothing. Clients of the same server share what they know of its release. */
export function connect(options: ClientOptions, sameServer?: ServerRelease): Connection {
  checkFields('options', options, CLIENT_OPTION_NAMES);
  const askForVersion = (): Promise<Release> => transport.call(SERVER.getServerVersion, {});
  const release = new ServerRelease(options.serverVersion, askForVersion, sameServer);
  const transport = new Transport(options, release, new ReleaseGuard(release));
  return { transport, release };
}

/** What `with` can change: everything but the server. */
export type ClientChanges = Partial<Omit<ClientSettings, 'url'>> & Credential;

const CREDENTIALS = ['apiKey', 'accessToken', 'sharedLink'] as const;

/** The options of a client of the same server; a credential takes the place of any other. */
export function changedOptions(options: ClientOptions, changes: ClientChanges): ClientOptions {
  checkObject('changes', changes);
  if ('url' in changes) throw new ArgumentError('`with` keeps the server: make a client for another `url`.');
  const { apiKey, accessToken, sharedLink, ...settings } = options;
  const credential = CREDENTIALS.some((name) => name in changes) ? {} : { apiKey, accessToken, sharedLink };
  // One of the two brings the credential, and the transport refuses a second one.
  return { ...settings, ...credential, ...changes } as ClientOptions;
}

/** The known release of the same server, for a client with other options; `undefined` if the options name another version. */
export const releaseAfter = (changes: ClientChanges, { release }: Connection): ServerRelease | undefined =>
  'serverVersion' in changes ? undefined : release;
