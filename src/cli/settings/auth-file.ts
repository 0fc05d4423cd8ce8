import { homedir } from 'node:os';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { CliError } from '../cli-error.js';
import { EXIT } from '../exit-codes.js';

/** An address and an API key. */
export interface StoredCredentials {
  url?: string;
  apiKey?: string;
}

/** The folder of `auth.yml`: the same as that of Immich's own command. */
export const configFolder = (flag?: string, environment = process.env): string =>
  flag ?? environment['IMMICH_CONFIG_DIR'] ?? join(homedir(), '.config', 'immich');

export const authFile = (folder: string): string => join(folder, 'auth.yml');

/**
 * What `auth.yml` holds; `undefined` if there is no such file. Releases of Immich's command called the keys `instanceUrl` and `apiKey`, and
 * later `url` and `key`: both are read.
 */
export async function readAuthFile(folder: string): Promise<StoredCredentials | undefined> {
  const file = authFile(folder);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw new CliError(`Cannot read ${file}: ${error.message}`, EXIT.credentials, { cause: error });
  });
  if (text === undefined) return undefined;
  const { parse } = await import('yaml');
  const fields: unknown = parseOrThrow(parse, text, file);
  const url = textIn(fields, 'url') ?? textIn(fields, 'instanceUrl');
  const apiKey = textIn(fields, 'key') ?? textIn(fields, 'apiKey');
  return { ...(url !== undefined && { url }), ...(apiKey !== undefined && { apiKey }) };
}

function parseOrThrow(parse: (text: string) => unknown, text: string, file: string): unknown {
  try {
    return parse(text);
  } catch {
    // What the parser says repeats the line, which may be the key.
    throw new CliError(`${file} is not YAML. Write it anew: immich-client login`, EXIT.credentials);
  }
}

function textIn(fields: unknown, name: string): string | undefined {
  if (typeof fields !== 'object' || fields === null) return undefined;
  const value: unknown = Reflect.get(fields, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
