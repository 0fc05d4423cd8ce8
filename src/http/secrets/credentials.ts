import { checkFields, kindOf, type Names } from '../../arguments/check-arguments.js';
import { ArgumentError } from '../../errors/index.js';
import type { Credential, Secret, SharedLinkVisit } from '../../options.js';
import type { HeaderBag } from '../call.js';

/** Where a client's credential comes from. */
export interface CredentialSource {
  /** The credential's headers; a promise if they must be fetched first. */
  (): HeaderBag | Promise<HeaderBag>;
  /** Drops headers that the server refused, so that the next call of the source fetches new ones. */
  renew?(refused: HeaderBag): void;
  /** The cookies of a browser may hold the proof of a password that this client was not given. */
  readonly withoutCookies?: boolean;
  /** Of a shared link: sent with the login alone, but kept secret in every call. */
  readonly password?: string;
}

/** Logs in to a shared link, and answers with the token that proves it. */
export type LinkLogin = (link: HeaderBag, password: string) => Promise<string | undefined>;

/** Refuses two credentials, and one that no header can carry. No message repeats it. */
export function credentialSource(credential: Credential, logIn: LinkLogin): CredentialSource {
  const { apiKey, accessToken, sharedLink } = credential;
  if ([apiKey, accessToken, sharedLink].filter((given) => given !== undefined).length > 1) {
    throw new ArgumentError('Give one credential: `apiKey`, `accessToken` or `sharedLink`.');
  }
  if (apiKey !== undefined) return secretSource('apiKey', apiKey, (key) => ({ 'x-api-key': key }));
  if (accessToken !== undefined) {
    return secretSource('accessToken', accessToken, (token) => ({ authorization: `Bearer ${token}` }));
  }
  if (sharedLink === undefined) return () => NOBODY;
  checkFields('sharedLink', sharedLink, LINK_FIELDS);
  return linkSource(sharedLink, logIn);
}

/** The headers of a visitor by a shared link. */
export function linkHeaders({
  key,
  slug,
}: {
  key?: string | undefined;
  slug?: string | undefined;
}): HeaderBag {
  if ((key === undefined) === (slug === undefined)) {
    throw new ArgumentError('A shared link is named by its `key` or by its `slug`.');
  }
  return key === undefined
    ? { 'x-immich-share-slug': carried('slug', slug) }
    : { 'x-immich-share-key': carried('key', key) };
}

const LINK_FIELDS: Names<SharedLinkVisit> = { key: true, slug: true, password: true };

const NOBODY: HeaderBag = Object.freeze({});

function secretSource(name: string, secret: Secret, headers: (value: string) => HeaderBag): CredentialSource {
  if (typeof secret !== 'function') {
    const fixed = headers(carried(name, secret));
    return () => fixed;
  }
  return async () => headers(carried(name, await current(name, secret)));
}

async function current(name: string, secret: () => string | Promise<string>): Promise<string> {
  try {
    return await secret();
  } catch (cause) {
    throw new ArgumentError(`The function given as \`${name}\` failed.`, { cause });
  }
}

function linkSource(link: SharedLinkVisit, logIn: LinkLogin): CredentialSource {
  const headers = linkHeaders(link);
  const { password } = link;
  if (password === undefined) return Object.assign(() => headers, { withoutCookies: true });
  let session: Promise<HeaderBag> | undefined;
  let current: HeaderBag | undefined;
  const logInAnew = async (): Promise<HeaderBag> => {
    try {
      const token = await logIn(headers, password);
      // A new object each time: `renew` compares it.
      return (current = { ...headers, ...(token !== undefined && { cookie: token }) });
    } catch (error) {
      session = undefined;
      throw error;
    }
  };
  return Object.assign(() => (session ??= logInAnew()), {
    password,
    renew: (refused: HeaderBag) => {
      // If it is not the current one, another call has already logged in again.
      if (refused !== current) return;
      session = undefined;
      current = undefined;
    },
  });
}

function carried(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new ArgumentError(`\`${name}\` must be text, not ${kindOf(value)}.`);
  if (value.trim() === '') throw new ArgumentError(`\`${name}\` is empty.`);
  if (!/^[\x21-\x7e]+$/.test(value)) {
    throw new ArgumentError(`\`${name}\` has a space, a line break or a character that no header can carry.`);
  }
  return value;
}
