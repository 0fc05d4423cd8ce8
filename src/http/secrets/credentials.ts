import { checkFields, kindOf, type Names } from '../../arguments/check-arguments.js';
import { ArgumentError } from '../../errors/index.js';
import type { Credential, Secret, SharedLinkVisit } from '../../options.js';
import type { HeaderBag } from '../call.js';

/** Provides the credential of a client. */
export interface CredentialSource {
  /** Headers of the credential; a promise if they must be fetched first. */
  (): HeaderBag | Promise<HeaderBag>;
  /** Discards rejected headers, so that the next call fetches new ones. */
  renew?(refused: HeaderBag): void;
  /** Browser cookies may contain a login that this client was not given. */
  readonly withoutCookies?: boolean;
  /** Password of a shared link: sent only in the login, but redacted in every call. */
  readonly password?: string;
}

/** Logs in to a shared link; returns the token. */
export type LinkLogin = (link: HeaderBag, password: string) => Promise<string | undefined>;

/** Rejects two credentials, and values that are not valid in a header. Messages never repeat a credential. */
export function credentialSource(credential: Credential, logIn: LinkLogin): CredentialSource {
  const { apiKey, accessToken, sharedLink } = credential;
  if ([apiKey, accessToken, sharedLink].filter((given) => given !== undefined).length > 1) {
    throw new ArgumentError('Pass only one credential: `apiKey`, `accessToken` or `sharedLink`.');
  }
  if (apiKey !== undefined) return secretSource('apiKey', apiKey, (key) => ({ 'x-api-key': key }));
  if (accessToken !== undefined) {
    return secretSource('accessToken', accessToken, (token) => ({ authorization: `Bearer ${token}` }));
  }
  if (sharedLink === undefined) return () => NOBODY;
  checkFields('sharedLink', sharedLink, LINK_FIELDS);
  return linkSource(sharedLink, logIn);
}

/** The headers of a shared-link client. */
export function linkHeaders({
  key,
  slug,
}: {
  key?: string | undefined;
  slug?: string | undefined;
}): HeaderBag {
  if ((key === undefined) === (slug === undefined)) {
    throw new ArgumentError('Pass either the `key` or the `slug` of a shared link.');
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
      // A new object each time, because `renew` compares identity.
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
    throw new ArgumentError(
      `\`${name}\` has a space, a line break or a character that is not allowed in a header.`,
    );
  }
  return value;
}
