import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';
import { authFile, configFolder, readAuthFile, type StoredCredentials } from './auth-file.js';

/** The connection options of a command. */
export interface CredentialFlags {
  url?: string;
  apiKey?: string;
  configDir?: string;
}

/** A whole credential, and where it comes from. */
export interface Credentials {
  url: string;
  apiKey: string;
  /** Such as `the environment`; for messages. */
  origin: string;
}

/**
 * The address and the API key: from the options, else from the environment, else from `auth.yml`. The first source that has one of them must
 * have both: the key of one server is never sent to another.
 */
export async function readCredentials(
  flags: CredentialFlags,
  environment = process.env,
): Promise<Credentials> {
  const folder = configFolder(flags.configDir, environment);
  const { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: apiKey } = environment;
  return (
    whole(flags, 'the options', '--url', '--api-key') ??
    whole(given({ url, apiKey }), 'the environment', 'IMMICH_INSTANCE_URL', 'IMMICH_API_KEY') ??
    whole((await readAuthFile(folder)) ?? {}, authFile(folder), 'url', 'key') ??
    notFound()
  );
}

function whole(
  { url, apiKey }: StoredCredentials,
  origin: string,
  urlName: string,
  keyName: string,
): Credentials | undefined {
  if (url !== undefined && apiKey !== undefined) return { url, apiKey, origin };
  if (url === undefined && apiKey === undefined) return undefined;
  const [has, lacks] = url === undefined ? [keyName, urlName] : [urlName, keyName];
  throw new CliError(`${has} is given without ${lacks}. Give both in ${origin}.`, EXIT.credentials);
}

/** An empty variable of the environment counts as not set. */
const given = ({
  url,
  apiKey,
}: {
  url: string | undefined;
  apiKey: string | undefined;
}): StoredCredentials => ({
  ...(url && { url }),
  ...(apiKey && { apiKey }),
});

function notFound(): never {
  throw new CliError(
    'No server and API key are known. Run "immich-client login URL API-KEY", or set IMMICH_INSTANCE_URL and IMMICH_API_KEY.',
    EXIT.credentials,
  );
}
