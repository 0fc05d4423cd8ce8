import { type ConnectionCheck, createImmichClient, discoverServerUrl } from '../../../index.js';
import { apiBase } from '../../../http/address/base-url.js';
import { CliError } from '../../cli-error.js';
import type { ConnectionFlags } from '../../connect.js';
import { readHeaders } from '../../headers.js';
import { interrupted } from '../../interrupt.js';
import { readCredentials } from '../../settings/credentials.js';
import { probe, type ProbeResponse } from './probe.js';

/** The server to check. Requests that several checks need are sent once. */
export interface Subject {
  /** The address of the API, as a client would use what was given. */
  url: string;
  headers: Record<string, string>;
  signal: AbortSignal;
  apiKey: string | undefined;
  /** The source of URL and key, or the reason why there is no key. */
  origin: string;
  /** The folder of `auth.yml`. */
  configDir: string | undefined;
  /** The page of `--origin` that wants to call the server from a browser. */
  pageOrigin: string | undefined;
  /** `GET /server/ping` without the key. */
  ping: () => Promise<ProbeResponse>;
  /** The API URL that the server publishes. */
  discovered: () => Promise<string>;
  /** The result of `immich.check()` with the key. */
  connection: () => Promise<ConnectionCheck>;
}

export async function subjectOf(flags: ConnectionFlags, pageOrigin: string | undefined): Promise<Subject> {
  const given = await credentialsIn(flags);
  const url = apiBase(given.url);
  const headers = readHeaders(flags.header);
  const signal = interrupted;
  const apiKey = given.apiKey;
  const client = createImmichClient({ url, headers, ...(apiKey !== undefined && { apiKey }) });
  return {
    url,
    headers,
    signal,
    apiKey,
    origin: given.origin,
    configDir: flags.configDir,
    pageOrigin,
    ping: once(() => probe(`${url}/server/ping`, { headers, signal })),
    discovered: once(() => discoverServerUrl(url, { headers, signal })),
    connection: once(() => client.check({ signal })),
  };
}

/** A doctor can examine an address without a key; the missing key is a finding. */
async function credentialsIn(
  flags: ConnectionFlags,
): Promise<{ url: string; apiKey?: string; origin: string }> {
  try {
    return await readCredentials(flags);
  } catch (error) {
    const url = flags.url ?? (flags.apiKey === undefined ? process.env['IMMICH_INSTANCE_URL'] : undefined);
    if (!(error instanceof CliError) || !url) throw error;
    return { url, origin: error.message };
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
