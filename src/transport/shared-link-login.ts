import type { Call, HeaderBag } from './call.js';
import { operationOf } from './operation.js';

/**
 * Logs in to a shared link that has a password. Answers with the cookie to carry from then on; a browser keeps it for
 * itself and shows none.
 */
export async function logInToLink(
  send: (call: Call) => Promise<Response>,
  link: HeaderBag,
  password: string,
): Promise<string | undefined> {
  const call: Call = {
    operation: operationOf('sharedLinkLogin'),
    reading: 'json',
    headers: undefined,
    credential: link,
    body: JSON.stringify({ password }),
    // Many calls may wait for it, so it is bound to none of them.
    limits: {},
    signal: undefined,
  };
  const response = await send(call);
  return response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith('immich_shared_link_token='))
    ?.split(';')[0];
}
