import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import {
  DocumentError,
  fetchDocument,
  type OpenApiDocument,
  readDocument,
  writeFiles,
} from '../../contract/index.js';
import { CliError } from '../cli-error.js';
import { collect } from '../connect.js';
import { withoutSecrets } from '../drift.js';
import { EXIT } from '../exit-codes.js';
import { readHeaders } from '../headers.js';
import { readCredentials } from '../settings/credentials.js';

/** The source of a server's document. */
export interface DocumentFlags {
  server?: string;
  from?: string;
  header?: string[];
  configDir?: string;
}

/** Adds the options that name a document. */
export const withDocument = (command: Command): Command =>
  command
    .optionsGroup('Document:')
    .option('--server <url>', 'server whose document is read; default: the one you are logged in to')
    .option('--from <file>', 'file with the document, instead of a server')
    .option('-d, --config-dir <folder>', 'folder of auth.yml [env: IMMICH_CONFIG_DIR]')
    .option(
      '--header <header>',
      "'Name: value', sent to the server; repeatable [env: IMMICH_HEADERS]",
      collect,
    );

/** A document, and its place for messages. */
export interface Located {
  document: OpenApiDocument;
  origin: string;
}

/** Reads the document that the options name. No API key is sent: servers show the document to all. */
export async function documentOf({ server, from, header, configDir }: DocumentFlags): Promise<Located> {
  if (server !== undefined && from !== undefined) {
    throw new CliError('--server and --from both name a document. Leave one of them out.');
  }
  if (from !== undefined) return { document: await readDocument(from), origin: from };
  const url = server ?? (await readCredentials(configDir === undefined ? {} : { configDir })).url;
  try {
    const document = await fetchDocument(url, { headers: readHeaders(header) });
    return { document, origin: withoutSecrets(url) };
  } catch (error) {
    if (!(error instanceof DocumentError) || !URL.canParse(url)) throw error;
    throw new CliError(error.message, EXIT.unreachable, { cause: error });
  }
}

/** Writes one file whole or not at all. */
export const writeOne = (file: string, text: string): Promise<void> =>
  writeFiles(dirname(resolve(file)), { [basename(file)]: text });

/** Refuses to work in a clone of this package, where the scripts of the same names do more. */
export function rejectClone(script: string): void {
  const manifest = resolve(process.cwd(), 'package.json');
  if (!existsSync(manifest) || !existsSync(resolve(process.cwd(), 'scripts/repository.ts'))) return;
  const { name } = JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown };
  if (name === 'immich-client')
    throw new CliError(`This folder is a clone of immich-client. Run: npm run ${script}`);
}
