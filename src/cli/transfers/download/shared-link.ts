import {
  createImmichClient,
  type ImmichClient,
  isArgumentError,
  isHttpError,
  parseShareUrl,
  type RequestOptions,
  type SharedLink,
} from '../../../index.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import { joined, type Selection } from './selection.js';

/** How often a password can be typed wrong. */
const MOST_ATTEMPTS = 3;

/**
 * Opens a shared link by its address, as a browser shows it. It needs no account. The password is prompted for on a terminal if the link has one and none
 * is given. An address that ends in `/photos/ID` is for that one asset.
 */
export async function openSharedLink(
  address: string,
  password: string | undefined,
  headers: Record<string, string>,
  options: RequestOptions,
): Promise<Selection> {
  const link = partsOf(address);
  const client = (typed: string | undefined) =>
    createImmichClient({
      url: serverOf(address),
      sharedLink: { ...link, ...(typed !== undefined && { password: typed }) },
      headers,
    });
  const { immich, shared } = await logIn(client, password, options);
  if (!shared.allowDownload) {
    throw new CliError('The shared link allows no downloads. Ask the person who shared it.', EXIT.failed);
  }
  const { album, assets } = shared;
  const photo = photoIn(address);
  const name = album?.albumName ?? 'shared-link';
  if (photo !== undefined) return { immich, assets: () => joined([[photo]]), name };
  if (!album) return { immich, assets: () => joined([assets]), name };
  return {
    immich,
    assets: () => joined([immich.albums.assets(album.id, options)]),
    album: { albumId: album.id },
    name,
  };
}

function partsOf(address: string): ReturnType<typeof parseShareUrl> {
  try {
    return parseShareUrl(address);
  } catch (error) {
    if (!isArgumentError(error)) throw error;
    throw new CliError(
      'The address is not that of a shared link, which ends in /share/KEY or /s/SLUG. Copy it from the browser.',
      EXIT.usage,
      { cause: error },
    );
  }
}

/** The server of a link: what comes before `/share/KEY`. */
function serverOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/(?:share|s)\/[^/]+(?:\/photos\/[^/]+)?\/?$/, '');
}

/** The asset that a browser shows at the address: `/share/KEY/photos/ID`. */
function photoIn(address: string): string | undefined {
  const steps = new URL(address).pathname.split('/').filter((step) => step !== '');
  return steps.at(-2) === 'photos' ? steps.at(-1) : undefined;
}

interface Visit {
  immich: ImmichClient;
  shared: SharedLink;
}

async function logIn(
  client: (password: string | undefined) => ImmichClient,
  given: string | undefined,
  options: RequestOptions,
): Promise<Visit> {
  let password = given;
  for (let attempt = 0; ; attempt += 1) {
    const immich = client(password);
    try {
      return { immich, shared: await immich.sharedLinks.me({}, options) };
    } catch (error) {
      const reason = isHttpError(error) ? error.reason : undefined;
      if (reason !== 'password-required' && reason !== 'invalid-password') throw error;
      const isAskable = process.stdin.isTTY && process.stderr.isTTY;
      if (!isAskable || given !== undefined || attempt >= MOST_ATTEMPTS) throw refused(reason);
      if (reason === 'invalid-password') console.error('The password is wrong.');
      password = await askForPassword(options.signal);
    }
  }
}

const refused = (reason: 'password-required' | 'invalid-password'): CliError =>
  new CliError(
    reason === 'invalid-password'
      ? 'The password of the shared link is wrong. Give it with --password.'
      : 'The shared link has a password. Give it with --password or IMMICH_SHARED_LINK_PASSWORD.',
    EXIT.credentials,
  );

async function askForPassword(signal: AbortSignal | undefined): Promise<string> {
  const { default: ask } = await import('@inquirer/password');
  return ask(
    { message: 'Password of the shared link:' },
    { output: process.stderr, ...(signal && { signal }) },
  );
}
