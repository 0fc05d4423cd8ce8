import { describe, expect, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';

/** What comes of a call whose `fetch` fails with one of Node's codes. */
function failed(code: string): Promise<unknown> {
  const cause = Object.assign(new Error(code), { code });
  return createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    fetch: () => Promise.reject(new TypeError('fetch failed', { cause })),
  }).tags.list();
}

describe('a failed connection', () => {
  test.each([
    ['ECONNREFUSED', 'was not sent: the server refused the connection', 'no'],
    ['ENOTFOUND', 'was not sent: the host name of `url` is not known', 'no'],
    ['CERT_HAS_EXPIRED', 'was not sent: the certificate of the server is not trusted', 'no'],
    ['HPE_INVALID_CONSTANT', 'got an answer that is not HTTP: check the port of `url`', 'unknown'],
    ['UND_ERR_SOCKET', 'lost its connection before the answer was there', 'unknown'],
    ['ANYTHING_ELSE', 'lost its connection before the answer was there', 'unknown'],
  ])('says what %s means, and whether the request can have arrived', async (code, what, delivered) => {
    await expect(failed(code)).rejects.toMatchObject({
      name: 'NetworkError',
      message: `GET /tags ${what}`,
      delivered,
      cause: { message: 'fetch failed', cause: { code } },
    });
  });

  test.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'connect', 'found no connection'],
    ['UND_ERR_HEADERS_TIMEOUT', 'headers', 'got no answer'],
    ['UND_ERR_BODY_TIMEOUT', 'body', 'stalled: no byte of the answer'],
  ])('at a limit of the platform names its phase: %s', async (code, phase, what) => {
    const timeout = { name: 'TimeoutError', phase, limitMs: undefined };
    await expect(failed(code)).rejects.toMatchObject(timeout);
    await expect(failed(code)).rejects.toThrow(`${what} `);
    await expect(failed(code)).rejects.toThrow("the platform's limit");
  });
});
