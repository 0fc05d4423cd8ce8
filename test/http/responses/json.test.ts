import { describe, expect, test } from 'vitest';
import { observed } from '../../helpers/network.js';

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json';

describe('a success that is not JSON', () => {
  test.each([
    ['{"a":[1,2]', JSON_TYPE, 'cut-short'],
    ['[{"a":1}', JSON_TYPE, 'cut-short'],
    ['["a', JSON_TYPE, 'cut-short'],
    [String.raw`"\" x`, JSON_TYPE, 'cut-short'],
    [String.raw`["\\"`, JSON_TYPE, 'cut-short'],
    ['{"a":1} x', JSON_TYPE, 'not-json'],
    ['["}", "["] x', JSON_TYPE, 'not-json'],
    ['"" x', JSON_TYPE, 'not-json'],
    [String.raw`"\"" x`, JSON_TYPE, 'not-json'],
    [String.raw`"\\" x`, JSON_TYPE, 'not-json'],
    ['busy', 'text/plain', 'not-json'],
    ['', JSON_TYPE, 'empty-body'],
    [' ', HTML, 'wrong-address'],
    ['\n <html></html>', JSON_TYPE, 'wrong-address'],
    ['<form>Sign in</form>', HTML, 'login-page'],
  ])('is explained: %j of type %s is %s', async (body, contentType, likelyCause) => {
    const { immich } = observed(() => new Response(body, { headers: { 'content-type': contentType } }));
    await expect(immich.server.ping()).rejects.toMatchObject({
      kind: 'parse',
      likelyCause,
      contentType,
      status: 200,
    });
  });
});
