import { afterEach, describe, expect, test, vi } from 'vitest';
import { createImmichClient, isNetworkError } from '../../src/index.js';

afterEach(() => void vi.unstubAllGlobals());

/** The error of a call whose `fetch` fails with this. */
function failedWith(thrown: unknown): Promise<unknown> {
  return createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    fetch: () => Promise.reject(thrown),
  }).tags.list();
}

const coded = (code: string, message = code) => Object.assign(new Error(message), { code });
/** As Node and newer releases of Deno report a failure. */
const inNode = (cause: Error) => new TypeError('fetch failed', { cause });
const inDeno = (reason: string) =>
  new Error(`error sending request for url (https://photos.example.com/api/tags): client error ${reason}`);
const inBun = (code: string, message: string) => Object.assign(new TypeError(message), { code, errno: 0 });

const REFUSED = 'was not sent: the server refused the connection';
const UNKNOWN_HOST = 'was not sent: the host name of `url` is not known';
const UNREACHABLE = 'was not sent: the host cannot be reached';
const NO_NETWORK = 'was not sent: the network cannot be reached';
const UNTRUSTED = 'was not sent: the certificate of the server is not trusted: add its certificate authority';
const EXPIRED = 'was not sent: the certificate of the server has expired: renew it';
const OTHER_NAME = 'was not sent: the certificate of the server is for another host name';
const NOT_TLS =
  'was not sent: the server does not use TLS on this port; `url` may have to start with http://';
const NO_CONNECTION =
  'was not sent: no connection could be made: check the host name, the port and the scheme';
const FORBIDDEN_PORT = 'was not sent: `fetch` does not connect to the port of `url`';
const NOT_HTTP = 'received a response that is not HTTP: check the port of `url`';
const REDIRECTED = 'was not sent: the server redirected it, and uploads do not follow redirects: check `url`';
const IN_BROWSER = 'failed in the browser, which does not report the reason';
const LOST = 'lost the connection before the response arrived';

describe('a failed connection', () => {
  test.each<[platform: string, thrown: unknown, what: string, delivered: 'no' | 'unknown']>([
    ['Node', inNode(coded('ECONNREFUSED')), REFUSED, 'no'],
    ['Node', inNode(coded('ENOTFOUND')), UNKNOWN_HOST, 'no'],
    ['Node', inNode(coded('EHOSTUNREACH')), UNREACHABLE, 'no'],
    ['Node', inNode(coded('EAI_AGAIN')), 'was not sent: the host name of `url` could not be looked up', 'no'],
    ['Node', inNode(coded('ENETUNREACH')), NO_NETWORK, 'no'],
    ['Node', inNode(coded('ERR_SSL_PACKET_LENGTH_TOO_LONG')), NOT_TLS, 'no'],
    ['Node', inNode(coded('HOSTNAME_MISMATCH')), OTHER_NAME, 'no'],
    ['Node', inNode(coded('INVALID_CA')), UNTRUSTED, 'no'],
    ['Node', inNode(coded('CERT_HAS_EXPIRED')), EXPIRED, 'no'],
    ['Node', inNode(coded('DEPTH_ZERO_SELF_SIGNED_CERT')), UNTRUSTED, 'no'],
    ['Node', inNode(coded('CERT_NOT_YET_VALID')), UNTRUSTED, 'no'],
    ['Node', inNode(coded('UNABLE_TO_VERIFY_LEAF_SIGNATURE')), UNTRUSTED, 'no'],
    ['Node', inNode(coded('ERR_TLS_CERT_ALTNAME_INVALID')), OTHER_NAME, 'no'],
    ['Node', inNode(coded('ERR_SSL_WRONG_VERSION_NUMBER')), NOT_TLS, 'no'],
    ['Node', inNode(new Error('bad port')), FORBIDDEN_PORT, 'no'],
    ['Node', inNode(new Error('unexpected redirect')), REDIRECTED, 'no'],
    ['Node', inNode(coded('HPE_INVALID_CONSTANT')), NOT_HTTP, 'unknown'],
    ['Node', inNode(coded('UND_ERR_SOCKET')), LOST, 'unknown'],
    ['Bun 1.4', inBun('ECONNREFUSED', 'ECONNREFUSED: Unable to connect.'), REFUSED, 'no'],
    ['Bun 1.4', inBun('ENOTFOUND', 'getaddrinfo ENOTFOUND photos.example.com'), UNKNOWN_HOST, 'no'],
    ['Bun 1.4', inBun('EPROTO', 'EPROTO: The TLS handshake failed.'), NOT_TLS, 'no'],
    ['Bun 1.2', coded('ConnectionRefused', 'Unable to connect.'), NO_CONNECTION, 'no'],
    ['Bun 1.2', coded('FailedToOpenSocket', 'Was there a typo in the url or port?'), NO_CONNECTION, 'no'],
    ['Bun', inBun('DEPTH_ZERO_SELF_SIGNED_CERT', 'self signed certificate'), UNTRUSTED, 'no'],
    ['Bun', inBun('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify'), UNTRUSTED, 'no'],
    ['Bun', inBun('Malformed_HTTP_Response', 'Malformed_HTTP_Response fetching'), NOT_HTTP, 'unknown'],
    ['Bun', inBun('UnexpectedRedirect', 'UnexpectedRedirect fetching'), REDIRECTED, 'no'],
    ['Bun', inBun('ECONNRESET', 'The socket connection was closed unexpectedly.'), LOST, 'unknown'],
    [
      'Deno',
      inNode(inDeno('(Connect): tcp connect error: Connection refused (os error 111)')),
      REFUSED,
      'no',
    ],
    ['Deno 2.2', inDeno('(Connect): tcp connect error: Connection refused (os error 111)'), REFUSED, 'no'],
    [
      'Deno',
      inNode(inDeno('(Connect): dns error: failed to lookup address information')),
      UNKNOWN_HOST,
      'no',
    ],
    [
      'Deno',
      inNode(inDeno('(Connect): tcp connect error: No route to host (os error 113)')),
      UNREACHABLE,
      'no',
    ],
    ['Deno', inNode(inDeno('(Connect): tcp connect error: Network is unreachable')), NO_NETWORK, 'no'],
    ['Deno', inNode(inDeno('(Connect): invalid peer certificate: UnknownIssuer')), UNTRUSTED, 'no'],
    ['Deno', inNode(inDeno('(Connect): invalid peer certificate: Expired')), EXPIRED, 'no'],
    ['Deno', inNode(inDeno('(Connect): invalid peer certificate: NotValidForName')), OTHER_NAME, 'no'],
    ['Deno', inNode(inDeno('(Connect): received corrupt message of type InvalidContentType')), NOT_TLS, 'no'],
    ['Deno', inNode(inDeno('(Connect): something new')), NO_CONNECTION, 'no'],
    ['Deno', inNode(inDeno('(SendRequest): invalid HTTP version parsed')), NOT_HTTP, 'unknown'],
    ['Deno', inNode(inDeno('(SendRequest): connection closed before message completed')), LOST, 'unknown'],
    ['Deno', new TypeError('Fetch failed: Requests to port 6000 are blocked'), FORBIDDEN_PORT, 'no'],
    [
      'Deno',
      new TypeError("Fetch failed: Encountered redirect while redirect mode is set to 'error'"),
      REDIRECTED,
      'no',
    ],
    ['Chromium', new TypeError('Failed to fetch'), IN_BROWSER, 'unknown'],
    ['newer Chromium', new TypeError('Failed to fetch (photos.example.com)'), IN_BROWSER, 'unknown'],
    ['Firefox', new TypeError('NetworkError when attempting to fetch resource.'), IN_BROWSER, 'unknown'],
    ['Safari', new TypeError('Load failed'), IN_BROWSER, 'unknown'],
    ['Cloudflare workerd', new Error('Network connection lost.'), LOST, 'unknown'],
    ['any other runtime', coded('ANYTHING_ELSE'), LOST, 'unknown'],
    ['something that is not an error', 'no', LOST, 'unknown'],
  ])(
    'in %s is named, and the error reports whether the request may have arrived: %s',
    async (_, thrown, what, delivered) => {
      const error: unknown = await failedWith(thrown).catch((caught: unknown) => caught);
      if (!isNetworkError(error)) throw error;
      expect(error.message.slice(0, `GET /tags ${what}`.length)).toBe(`GET /tags ${what}`);
      expect(error).toMatchObject({ delivered, cause: thrown });
    },
  );

  test.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'connect'],
    ['UND_ERR_HEADERS_TIMEOUT', 'headers'],
    ['UND_ERR_BODY_TIMEOUT', 'body'],
  ])('by a limit of Node is a TimeoutError with its cause: %s', async (code, phase) => {
    const thrown = inNode(coded(code));
    await expect(failedWith(thrown)).rejects.toMatchObject({
      kind: 'timeout',
      phase,
      limitMs: undefined,
      message: expect.stringContaining("the platform's limit") as string,
      cause: thrown,
    });
  });

  test('in a browser may be caused by CORS, which the message explains', async () => {
    await expect(failedWith(new TypeError('Failed to fetch'))).rejects.toThrow(
      'or it does not allow requests from this page (CORS)',
    );
  });

  test.each([
    ['names CORS and both origins', 'https://app.example.com', 'probably because of CORS: the page is on'],
    ['names CORS for another port', 'https://photos.example.com:8443', 'probably because of CORS: the page'],
    [
      'does not name CORS on the same origin',
      'https://photos.example.com',
      'check that the device is online',
    ],
  ])('in a browser %s', async (_, page, message) => {
    vi.stubGlobal('location', new URL(page));
    await expect(failedWith(new TypeError('Failed to fetch'))).rejects.toThrow(message);
  });

  test('in a browser names mixed content if an HTTPS page calls an HTTP server', async () => {
    vi.stubGlobal('location', new URL('https://app.example.com'));
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const immich = createImmichClient({ url: 'http://photos.example.com', retries: 0, fetch });
    await expect(immich.tags.list()).rejects.toMatchObject({
      message: expect.stringContaining('(mixed content)') as string,
      delivered: 'unknown',
    });
  });

  test.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'connect', 'could not connect'],
    ['UND_ERR_HEADERS_TIMEOUT', 'headers', 'received no response'],
    ['UND_ERR_BODY_TIMEOUT', 'body', 'stalled: no byte of the response'],
  ])('at a limit of the platform names its phase: %s', async (code, phase, what) => {
    const failed = failedWith(inNode(coded(code)));
    await expect(failed).rejects.toMatchObject({ name: 'TimeoutError', phase, limitMs: undefined });
    await expect(failed).rejects.toThrow(`${what} `);
    await expect(failed).rejects.toThrow("the platform's limit");
  });
});

describe('the real `fetch`', () => {
  const urls = ['http://127.0.0.1:6000', 'https://127.0.0.1:22'];
  test.each(urls)('never connects to a forbidden port, and the call is not retried: %s', async (url) => {
    let attempts = 0;
    const immich = createImmichClient({ url, onRequest: () => (attempts += 1) });
    await expect(immich.tags.list()).rejects.toMatchObject({
      name: 'NetworkError',
      message: `GET /tags ${FORBIDDEN_PORT}: use another port for Immich`,
      delivered: 'no',
    });
    expect(attempts).toBe(1);
  });
});
