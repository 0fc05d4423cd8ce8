import { printableLine } from '../../../../values/printable.js';
import { fail, type Finding, ok, warn } from '../finding.js';
import { type ProbeResponse, reasonOf } from '../probe.js';
import type { Subject } from '../subject.js';

/** Does Immich respond, and not a proxy in front of it? */
export async function checkServer({ url, signal, ping, discovered }: Subject): Promise<Finding> {
  let response: ProbeResponse;
  try {
    response = await ping();
  } catch (error) {
    signal.throwIfAborted();
    return fail(
      `the connection broke before a response: ${printableLine(reasonOf(error))}`,
      'Check that the port is that of Immich or of its reverse proxy, and look into the log of the proxy.',
    );
  }
  if (isPong(response)) {
    const api = await discovered().catch(() => url);
    if (api === url) return ok(`Immich responds at ${printableLine(url)}`);
    return warn(
      `Immich responds at ${printableLine(url)}, and names ${printableLine(api)} as its address`,
      'If both are meant, ignore this. Otherwise log in with the address that the server names.',
    );
  }
  return byLoginPage(response, url) ?? byStatus(response);
}

function isPong({ status, text }: ProbeResponse): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return (
      status === 200 && typeof body === 'object' && body !== null && 'res' in body && body.res === 'pong'
    );
  } catch {
    return false;
  }
}

/** Signs of well-known products that require a login before they forward a request. */
const LOGIN_PAGES: readonly (readonly [name: string, sign: RegExp, header: string])[] = [
  [
    'Cloudflare Access',
    /cloudflareaccess\.com|cf-access/i,
    "a service token: --header 'CF-Access-Client-Id: …' --header 'CF-Access-Client-Secret: …'",
  ],
  ['Authelia', /authelia|[?&]rd=/i, "--header 'Proxy-Authorization: Basic …'"],
  ['authentik', /goauthentik|authentik/i, "--header 'Authorization: Basic …'"],
  ['oauth2-proxy', /\/oauth2\/(?:start|sign_in)|_oauth2_proxy/i, 'a header that it accepts, with --header'],
];

function byLoginPage({ status, headers, text }: ProbeResponse, url: string): Finding | undefined {
  const { location = '', 'www-authenticate': challenge } = headers;
  const isRedirect = status >= 300 && status < 400;
  if (isRedirect && isSecureTwin(location, url)) {
    return fail(
      `the server redirects to ${printableLine(new URL(location, url).origin)}`,
      'Use the address with https://: a redirected upload loses its body.',
    );
  }
  const isPage = /html/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html)/i.test(text);
  if (!isRedirect && !isPage && challenge === undefined) return undefined;
  const signs = `${location}\n${JSON.stringify(headers)}\n${text.slice(0, 10_000)}`;
  const found = LOGIN_PAGES.find(([, sign]) => sign.test(signs));
  if (found) {
    const [name, , header] = found;
    return fail(
      `${name} asks for a login instead of passing the request to Immich`,
      `Exclude ${printableLine(new URL(url).pathname)} from it, or send what it accepts: ${header}.`,
    );
  }
  if (challenge !== undefined) {
    return fail(
      'a proxy asks for a user name and a password',
      "Send them with --header 'Authorization: Basic …', or exclude the path of the API from the login.",
    );
  }
  if (isRedirect) {
    return fail(
      `the server redirects to ${printableLine(location)}`,
      'If that is a login page, exclude the path of the API from the login, or send what the proxy accepts with --header. Otherwise use that address.',
    );
  }
  return status === 200
    ? fail(
        'a web page came back instead of JSON',
        'If it is a login page, exclude the path of the API from the login, or send what the proxy accepts with --header. Otherwise correct the path of the address.',
      )
    : undefined;
}

function isSecureTwin(location: string, url: string): boolean {
  if (!URL.canParse(location, url)) return false;
  const [to, from] = [new URL(location, url), new URL(url)];
  return from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname;
}

function byStatus({ status, text }: ProbeResponse): Finding {
  if (status === 502 || status === 503 || status === 504) {
    return fail(
      `a proxy responds ${status}: it does not reach Immich`,
      'Start Immich, or correct the address of Immich in the settings of the proxy.',
    );
  }
  const message = `no Immich responds at this address: status ${status}${text === '' ? ', empty' : ''}`;
  return fail(message, 'Check the address, its path, and whether a firewall or proxy blocks this computer.');
}
