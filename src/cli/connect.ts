import type { Command } from 'commander';
import { createImmichClient, type ImmichClient } from '../index.js';
import { readHeaders } from './headers.js';
import { type CredentialFlags, readCredentials } from './settings/credentials.js';

/** The options of every command that connects to a server. */
export interface ConnectionFlags extends CredentialFlags {
  header?: string[];
}

/** Adds the options of the connection. `-u`, `-k` and `-d` are those of Immich's own command. */
export const withConnection = (command: Command): Command =>
  command
    .optionsGroup('Connection:')
    .option('-u, --url <url>', 'address of the server [env: IMMICH_INSTANCE_URL]')
    .option('-k, --api-key <key>', 'API key [env: IMMICH_API_KEY]')
    .option('-d, --config-dir <folder>', 'folder of auth.yml [env: IMMICH_CONFIG_DIR]')
    .option(
      '--header <header>',
      "'Name: value', sent with each request; repeatable [env: IMMICH_HEADERS]",
      collect,
    );

/** Collects the values of an option that can be repeated. */
export const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Creates a client from the options, the environment and `auth.yml`. Sends nothing. */
export async function connect(flags: ConnectionFlags): Promise<ImmichClient> {
  const { url, apiKey } = await readCredentials(flags);
  return createImmichClient({ url, apiKey, headers: readHeaders(flags.header) });
}
