import { homedir } from 'node:os';
import { join } from 'node:path';
import { mkdir, readFile, realpath, rm, stat } from 'node:fs/promises';
import type { Document } from 'yaml';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';
import { replaceFile } from './replace-file.js';

/** An address and an API key. */
export interface StoredCredentials {
  url?: string;
  apiKey?: string;
}

/**
 * The names of the address and the key in `auth.yml`. Immich's command wrote the second pair until 2024. It still reads both pairs, and uses
 * the second if a file has both.
 */
const NAMES = [
  { url: 'url', apiKey: 'key' },
  { url: 'instanceUrl', apiKey: 'apiKey' },
] as const;

type Names = (typeof NAMES)[number];

/** The folder of `auth.yml`: the same as that of Immich's own command. */
export const configFolder = (flag?: string, environment = process.env): string =>
  flag ?? (environment['IMMICH_CONFIG_DIR'] || join(homedir(), '.config', 'immich'));

export const authFile = (folder: string): string => join(folder, 'auth.yml');

/**
 * The URL and the key in `auth.yml`; `undefined` if the file does not exist. A single one of them is returned as
 * well.
 */
export async function readAuthFile(folder: string): Promise<StoredCredentials | undefined> {
  const document = await documentIn(folder);
  if (!document) return undefined;
  const { url: urlName, apiKey: keyName } = namesIn(document);
  const [url, apiKey] = [textAt(document, urlName), textAt(document, keyName)];
  return { ...(url !== undefined && { url }), ...(apiKey !== undefined && { apiKey }) };
}

/**
 * Writes the address and the key into `auth.yml`, which only the user can read, and creates its folder. Other keys and comments of the file
 * stay. A file with the older names keeps them, because old releases of Immich's command read no others.
 */
export async function writeAuthFile(
  folder: string,
  { url, apiKey }: Required<StoredCredentials>,
): Promise<void> {
  const { emptyYamlDocument, setText } = await import('./yaml-document.js');
  const document = (await documentIn(folder)) ?? emptyYamlDocument();
  const names = namesIn(document);
  // With a single pair of keys, both commands read the same values.
  for (const other of NAMES) if (other !== names) removePair(document, other);
  setText(document, names.url, url);
  setText(document, names.apiKey, apiKey);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await replaceFile(authFile(folder), document.toString());
}

/** Removes the address and the key from `auth.yml`, and the file if nothing else is in it. Returns whether there was something to remove. */
export async function clearAuthFile(folder: string): Promise<boolean> {
  const document = await documentIn(folder);
  if (!document) return false;
  const had = NAMES.map((names) => removePair(document, names)).includes(true);
  const file = authFile(folder);
  const { isEmptyDocument } = await import('./yaml-document.js');
  if (isEmptyDocument(document)) {
    // If the file is a symbolic link, the file with the key is elsewhere.
    await rm(await realpath(file));
    await rm(file, { force: true });
  } else if (had) {
    await replaceFile(file, document.toString());
  }
  return had;
}

/** Whether users other than the owner can read `auth.yml`. Windows has no such bits. */
export async function isReadableByOthers(folder: string): Promise<boolean> {
  if (process.platform === 'win32') return false;
  const stats = await stat(authFile(folder)).catch(() => undefined);
  return stats !== undefined && (stats.mode & 0o077) !== 0;
}

async function documentIn(folder: string): Promise<Document | undefined> {
  const file = authFile(folder);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new CliError(`Cannot read ${file}: ${error.message}`, EXIT.credentials, { cause: error });
  });
  if (text === undefined) return undefined;
  const { yamlDocument } = await import('./yaml-document.js');
  const document = yamlDocument(text);
  // The parser's message would quote the line, which may contain the key.
  if (!document) {
    throw new CliError(
      `${file} is not YAML. Correct or remove it, then run: immich-client login`,
      EXIT.credentials,
    );
  }
  return document;
}

/** The names of URL and key that Immich's command would read from this file. */
function namesIn(document: Document): Names {
  const [current, older] = NAMES;
  const count = ({ url, apiKey }: Names) => [url, apiKey].filter((name) => textAt(document, name)).length;
  return count(older) === 2 || count(older) > count(current) ? older : current;
}

function textAt(document: Document, name: string): string | undefined {
  const value = document.has(name) ? document.get(name) : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const removePair = (document: Document, { url, apiKey }: Names): boolean =>
  [url, apiKey].map((name) => document.has(name) && document.delete(name)).includes(true);
