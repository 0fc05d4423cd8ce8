import { describe, expect, test } from 'vitest';
import { CliError } from '../../src/cli/cli-error.js';
import { failureOf } from '../../src/cli/failure.js';
import { DocumentError, MissingPackageError } from '../../src/contract/index.js';
import { ArgumentError, FileError, type ImmichClient } from '../../src/index.js';
import { observed } from '../helpers/network.js';

/** An error with a name, as other libraries throw. */
const named = (name: string): Error => Object.assign(new Error('ended'), { name });

/** The error of a call whose response has this status and body. */
const refusedWith = async (status: number, body: object): Promise<unknown> => {
  const { immich } = observed(() => Response.json(body, { status }));
  return errorOf(immich);
};
const errorOf = (immich: ImmichClient): Promise<unknown> =>
  immich.albums.get('a1').then(
    () => undefined,
    (error: unknown) => error,
  );

describe('failureOf', () => {
  test.each<[unknown, number, string]>([
    [new CliError('wrong\u001B option'), 2, 'wrong\uFFFD option'],
    [new CliError('none', 1), 1, 'none'],
    [new DocumentError('The document is empty.'), 2, 'The document is empty.'],
    [new MissingPackageError('typescript is missing.'), 2, 'typescript is missing.'],
    [new ArgumentError('`id` must not be empty.'), 2, '`id` must not be empty.'],
    [new FileError('a.jpg', 'missing'), 1, '"a.jpg" does not exist: check the path'],
    [named('AbortError'), 130, 'interrupted'],
    [named('AbortPromptError'), 130, 'interrupted'],
    [named('ExitPromptError'), 130, 'interrupted'],
    [Object.assign(new Error('ENOSPC\u001B'), { code: 'ENOSPC', syscall: 'write' }), 1, 'ENOSPC\uFFFD'],
  ])('returns the exit code and the message of %o', (error, exitCode, message) => {
    expect(failureOf(error)).toEqual({ exitCode, message });
  });

  test('prints the stack of an unexpected error only', () => {
    const { exitCode, message } = failureOf(Object.assign(new Error('a\u001Bb'), { code: 'X' }));
    expect(exitCode).toBe(1);
    expect(message).toMatch(/^Error: a\uFFFDb\n +at /);
    expect(failureOf('text')).toEqual({ exitCode: 1, message: 'text' });
  });

  test.each([
    [401, { message: 'Invalid API key' }, 3, /Check the API key: immich-client whoami$/],
    [403, { message: 'Forbidden' }, 3, /Check the API key: immich-client whoami$/],
    [
      403,
      { message: 'Missing required permission: album.read' },
      3,
      /Give the API key the permission album\.read$/,
    ],
    [404, { message: 'gone' }, 1, /404.*gone$/],
    [500, { message: 'down' }, 1, /500.*down$/],
  ])('exits with 3 only for a credential: %d %j', async (status, body, exitCode, message) => {
    const failure = failureOf(await refusedWith(status, body));
    expect(failure.exitCode).toBe(exitCode);
    expect(failure.message).toMatch(message);
  });

  test('exits with 4 if there was no response, also in time', async () => {
    const lost = observed(() => {
      throw new TypeError('fetch failed');
    });
    const late = observed(() => new Promise<Response>(() => {}), { apiKey: 'k', timeoutMs: 1 });
    for (const { immich } of [lost, late]) {
      const { exitCode, message } = failureOf(await errorOf(immich));
      expect(exitCode).toBe(4);
      expect(message).toMatch(/[^.]\. Find out why: immich-client doctor$/);
    }
  });
});
