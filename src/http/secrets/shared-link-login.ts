import { isHttpError } from '../../errors/index.js';
import type { Call, HeaderBag } from '../call.js';
import { SHARED_LINKS } from '../../../generated/operations.js';

/**
 * Logs in to a shared link with a password. Returns the cookie to send; `undefined` in a browser, which stores it
 * itself, and for a link without a password.
 */
export async function logInToLink(
  send: (call: Call) => Promise<Response>,
  link: HeaderBag,
  password: string,
): Promise<string | undefined> {
  const call: Call = {
    operation: SHARED_LINKS.sharedLinkLogin,
    reading: 'json',
    headers: undefined,
    credential: link,
    body: JSON.stringify({ password }),
    // Several calls can wait for the login, so it uses the limits of none of them.
    limits: {},
    signal: undefined,
    redirect: 'follow',
  };
  let response: Response;
  try {
    response = await send(call);
  } catch (error) {
    if (isHttpError(error) && error.reason === 'not-password-protected') return undefined;
    throw error;
  }
  return response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('immich_shared_link_token='))
    ?.split(';')[0];
}
