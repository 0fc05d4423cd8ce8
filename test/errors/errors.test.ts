import { runInNewContext } from 'node:vm';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { HttpError } from '../../src/errors/index.js';
import {
  type AnyImmichError,
  ArgumentError,
  isArgumentError,
  isHttpError,
  isImmichError,
  isNetworkError,
} from '../../src/index.js';
import { recordings } from '../helpers/documents.js';
import { observed } from '../helpers/network.js';
import { recordingsOf } from '../helpers/recordings.js';

const site = { operationId: 'createAlbum', method: 'POST', path: '/albums' };
const refused = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  new HttpError(site, status, { body, headers: new Headers(headers) });

describe('HttpError', () => {
  test('reads a validation error of a 3.x server', () => {
    const error = refused(
      400,
      {
        message: 'Validation failed',
        errors: [{ code: 'invalid_type', path: ['albumName'], message: 'expected string' }],
      },
      { 'x-correlation-id': 'c3' },
    );
    expect(error.message).toBe('POST /albums returned 400: Validation failed: albumName: expected string');
    expect(error.issues).toEqual([{ path: ['albumName'], code: 'invalid_type', message: 'expected string' }]);
    expect(error).toMatchObject({ reason: 'validation', correlationId: 'c3', operationId: 'createAlbum' });
  });

  test('reads a validation error of a 2.x server', () => {
    const error = refused(400, {
      message: ['albumName must be a string', 'each value in assetIds must be a UUID'],
      error: 'Bad Request',
      statusCode: 400,
      correlationId: 'c2',
    });
    expect(error.message).toBe(
      'POST /albums returned 400: Validation failed: albumName must be a string; each value in assetIds must be a UUID',
    );
    expect(error.issues.map(({ path }) => path)).toEqual([['albumName'], ['assetIds']]);
    expect(error.correlationId).toBe('c2');
  });

  test('reads the correlation id from the header of 2.x or 3.x, and ignores its placeholder', () => {
    expect(refused(500, {}, { 'x-immich-cid': 'c2' }).correlationId).toBe('c2');
    expect(refused(500, {}, { 'x-correlation-id': 'undefined' }).correlationId).toBeUndefined();
    expect(refused(500, { correlationId: 5 }).correlationId).toBeUndefined();
  });

  test('names the permission that the key lacks', () => {
    const error = refused(403, { message: 'Missing required permission: album.create' });
    expect(error).toMatchObject({ missingPermission: 'album.create', reason: 'missing-permission' });
  });

  test.each([
    [401, 'Authentication required', 'authentication-required'],
    [401, 'Invalid API key', 'invalid-api-key'],
    [401, 'Invalid user token', 'invalid-user-token'],
    [401, 'Invalid share key', 'invalid-share-key'],
    [401, 'Invalid share slug', 'invalid-share-slug'],
    [401, 'Password required', 'password-required'],
    [401, 'Invalid password', 'invalid-password'],
    [401, 'Incorrect email or password', 'incorrect-login'],
    [400, 'Shared link is not password protected', 'not-password-protected'],
    [400, 'Wrong PIN code', 'wrong-pin-code'],
    [400, 'User does not have a PIN code', 'no-pin-code'],
    [400, 'This endpoint can only be used with a session token', 'session-required'],
    [403, 'Sync endpoints cannot be used with API keys', 'session-required'],
    [403, 'Forbidden', 'forbidden'],
    [400, 'Album not shared with user', 'not-found'],
    [400, 'User not found', 'not-found'],
    [400, 'Invalid user', 'not-found'],
    [400, 'Invalid user token', undefined],
    [400, 'Not found or no album.read access', 'not-found'],
    [400, 'Shared link not found', 'not-found'],
    [404, 'Not Found', 'not-found'],
    [404, 'Cannot GET /api/nope', 'unknown-route'],
    [400, 'Smart search is not enabled', undefined],
    [418, 'Not found', undefined],
  ])('explains %i "%s" with a reason', (status, message, reason) => {
    expect(refused(status, { message }).reason).toBe(reason);
  });

  test('contains only the title of a web page', () => {
    const page = '\n<html><title> 502 Bad Gateway </title><body>nginx</body></html>';
    expect(refused(502, page).message).toBe('POST /albums returned 502: a web page, "502 Bad Gateway"');
    expect(refused(502, '<html>nginx</html>').message).toBe('POST /albums returned 502: a web page');
    expect(refused(502, ' Bad Gateway\n').message).toBe('POST /albums returned 502: Bad Gateway');
  });

  test('names the location of each validation problem once, and reads only the fields of its type', () => {
    const errors = [
      { path: ['assets', 0, 'id'], message: 'Invalid UUID' },
      { path: ['name'], message: 'name is required', code: 5 },
      { path: [], message: 'Unexpected body' },
      'damaged',
    ];
    const error = refused(400, { message: 'Bad input', errors });
    expect(error.message).toBe(
      'POST /albums returned 400: Bad input: assets.0.id: Invalid UUID; name is required; Unexpected body; Invalid',
    );
    expect(error.reason).toBe('validation');
    expect(error.issues).toEqual([
      { path: ['assets', 0, 'id'], message: 'Invalid UUID' },
      { path: ['name'], message: 'name is required' },
      { path: [], message: 'Unexpected body' },
      { path: [], message: 'Invalid' },
    ]);
  });

  test('contains only the start of a long text, in one line', () => {
    expect(refused(500, 'x'.repeat(300)).message).toBe(`POST /albums returned 500: ${'x'.repeat(300)}`);
    expect(refused(500, 'x'.repeat(301)).message).toBe(`POST /albums returned 500: ${'x'.repeat(300)}…`);
    expect(refused(500, 'one\n  two').message).toBe('POST /albums returned 500: one two');
  });

  test.each([undefined, null, '', 7, [], {}, { message: null }, { errors: 'no' }, { errors: [null, 1] }])(
    'can be created from the body %j',
    (body) => {
      expect(refused(500, body).message).toMatch(/^POST \/albums returned 500/);
    },
  );
});

describe('guards', () => {
  test('recognise an error of another copy of the package, and of another realm', () => {
    const foreign: unknown = runInNewContext(`
      const brand = Symbol.for('immich-client.error');
      Object.assign(new Error('elsewhere'), { [brand]: true, kind: 'http', status: 404 })`);
    expect(foreign).not.toBeInstanceOf(HttpError);
    expect(isImmichError(foreign)).toBe(true);
    expect(isHttpError(foreign)).toBe(true);
    expect(isNetworkError(foreign)).toBe(false);
  });

  test.each([new Error('x'), { kind: 'http' }, null, undefined, 'http'])('reject %s', (stranger) => {
    expect(isImmichError(stranger)).toBe(false);
  });

  test('distinguish the kinds of errors', () => {
    const error: unknown = new ArgumentError('no');
    expect(isArgumentError(error)).toBe(true);
    expect(isHttpError(error)).toBe(false);
    if (isArgumentError(error)) expectTypeOf(error).toEqualTypeOf<ArgumentError>();
  });

  test('allow an exhaustive switch over `kind`', () => {
    const whatToDo = (error: AnyImmichError): string => {
      switch (error.kind) {
        case 'argument':
        case 'unsupported':
          return 'change the program';
        case 'http':
          return `read ${error.status}`;
        case 'parse':
          return `check the address: ${error.likelyCause}`;
        case 'network':
        case 'timeout':
        case 'integrity':
          return 'try again';
        case 'file':
          return `${error.path} is ${error.reason}`;
        case 'bulk':
          return `look at ${error.result.failed.length}`;
        case 'ambiguous-name':
          return `choose one of ${error.albums.length}`;
      }
    };
    expect(whatToDo(refused(404))).toBe('read 404');
  });
});

describe.skipIf(!recordings)('recorded errors (set IMMICH_RECORDINGS to run)', () => {
  test.each(['3.0.3', '2.7.5'] as const)('of a %s server are read completely', async (release) => {
    const refusals = recordingsOf(release).filter(({ status }) => status >= 400);
    expect(refusals.length).toBeGreaterThan(80);
    for (const { label, status, ct, json } of refusals) {
      const headers = { 'content-type': ct ?? '', [ID_HEADERS[release]]: 'c-1' };
      const { immich } = observed(() => new Response(JSON.stringify(json), { status, headers }));
      const error: unknown = await immich.albums.list().catch((thrown: unknown) => thrown);
      if (!isHttpError(error)) throw new Error(`${label} is no HttpError`);
      expect(error).toMatchObject({ status, correlationId: 'c-1' });
      expect(error.body).toEqual(json);
      const { message, errors }: { message?: unknown; errors?: unknown[] } = json ?? {};
      const words = Array.isArray(message) ? message : [message];
      const issues = errors ?? (Array.isArray(message) ? message : []);
      expect(error.issues).toHaveLength(issues.length);
      if (issues.length > 0) expect(error.reason).toBe('validation');
      // A long list of expected values is truncated.
      for (const word of words.slice(0, 1)) expect(error.message).toContain(String(word).slice(0, 200));
      expect(error.missingPermission).toBe(/permission: (\S+)/.exec(String(message))?.[1]);
      if (status === 401) expect(error.reason).toBeDefined();
    }
  });
});

const ID_HEADERS = { '3.0.3': 'x-correlation-id', '2.7.5': 'x-immich-cid' } as const;
