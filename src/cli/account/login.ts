import type { Command } from 'commander';
import { createImmichClient, discoverServerUrl, isHttpError, isParseError } from '../../index.js';
import { printableLine } from '../../values/printable.js';
import { CliError } from '../cli-error.js';
import { collect, type ConnectionFlags } from '../connect.js';
import { EXIT } from '../exit-codes.js';
import { readHeaders } from '../headers.js';
import { interrupted } from '../interrupt.js';
import { newCommand } from '../new-command.js';
import { authFile, configFolder, writeAuthFile } from '../settings/auth-file.js';
import { askForKey, askForUrl } from './prompts.js';

/** `immich-client login`: checks a URL and a key, and saves them. */
export const loginCommand = (): Command =>
  newCommand('login', 'check a server and an API key, and keep them in auth.yml')
    .argument('[url]', 'URL of the server; prompted for on a terminal')
    .argument('[api-key]', 'API key; - reads it from standard input, and a terminal asks for it')
    .option('-d, --config-dir <folder>', 'folder of auth.yml [env: IMMICH_CONFIG_DIR]')
    .option(
      '--header <header>',
      "'Name: value', sent with each request and not kept; repeatable [env: IMMICH_HEADERS]",
      collect,
    )
    .addHelpText('after', HELP)
    .action(login);

const HELP = `
Create a key in the web interface, under Account Settings > API Keys. Immich's own command reads and writes the
same file. A key on the command line stays in the history of the shell: leave it out, or use -.

Examples:
  $ immich-client login https://photos.example.com
  $ immich-client login https://photos.example.com - < key.txt`;

async function login(
  givenUrl: string | undefined,
  givenKey: string | undefined,
  { configDir, header }: Pick<ConnectionFlags, 'configDir' | 'header'>,
): Promise<void> {
  const address = givenUrl ?? (await askForUrl());
  const apiKey = await askForKey(givenKey);
  const headers = readHeaders(header);
  const signal = interrupted;

  // Immich's CLI also stores the URL with the path of the API.
  const url = await discoverServerUrl(address, { headers, signal });
  const { version, reachable, user, error } = await createImmichClient({
    url,
    apiKey,
    headers,
  }).check({
    signal,
  });
  if (!reachable && error && (isParseError(error) || isHttpError(error))) {
    throw new CliError(
      `There is no Immich server at ${printableLine(url)}: ${printableLine(error.message)} Check the address; for a proxy that asks for a login, see --header.`,
      EXIT.unreachable,
      { cause: error },
    );
  }
  if (isHttpError(error) && error.status === 401) {
    throw new CliError(
      `The server refuses the API key. Create a key in its web interface, under Account Settings > API Keys.`,
      EXIT.credentials,
      { cause: error },
    );
  }
  if (error) throw error;

  const folder = configFolder(configDir);
  await writeAuthFile(folder, { url, apiKey });
  const release = version ? ` ${version.major}.${version.minor}.${version.patch}` : '';
  const who = user ? ` as ${printableLine(`${user.name} <${user.email}>`)}` : '';
  console.error(`Logged in to Immich${release} at ${printableLine(url)}${who}. Written: ${authFile(folder)}`);
  if (process.env['IMMICH_INSTANCE_URL'] || process.env['IMMICH_API_KEY']) {
    console.error(
      'IMMICH_INSTANCE_URL or IMMICH_API_KEY is set: commands use the environment, not auth.yml.',
    );
  }
  if (!user) console.error('The API key lacks the permission user.read, so the user is not known.');
}
