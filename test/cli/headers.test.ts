import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { RELEASE } from '../../generated/release.js';
import { demo } from '../../scripts/demo.js';
import { REPOSITORY } from '../../scripts/repository.js';
import { pull } from '../../scripts/pull.js';
import { upgrade } from '../../scripts/upgrade.js';
import { immichClient } from '../../src/cli/program.js';
import { readHeaders } from '../../src/cli/headers.js';
import { DocumentError } from '../../src/contract/index.js';
import { committed, committedText } from '../helpers/documents.js';
import { pages, served } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const SECRET = 's3cret-t0ken';

/** A server behind a proxy that lets only requests with the token through. Its refusal repeats what it received. */
function guarded(version = RELEASE) {
  const text = JSON.stringify({ ...committed(), info: { title: 'Immich', version } });
  return served((request, response) => {
    const token = request.headers['x-proxy-token'];
    if (token === SECRET) return pages({ '/api/spec.json': text })(request, response);
    response.writeHead(403).end(`{"openapi": "3.0.0", "paths": {"${token}": 1}}`);
  });
}

afterEach(() => vi.unstubAllEnvs());

describe('readHeaders', () => {
  test.each<[string, string[], string, Record<string, string>]>([
    ['nothing', [], '', {}],
    ['an option', ['X-Proxy-Token: a b'], '', { 'x-proxy-token': 'a b' }],
    ['a value with colons', ['Authorization:Basic a:b'], '', { authorization: 'Basic a:b' }],
    ['several options', ['A: 1', 'B: 2', 'a: 3'], '', { a: '3', b: '2' }],
    ['lines of the environment', [], ' A: 1\r\n\nB:2\n', { a: '1', b: '2' }],
    ['an option over the environment', ['a: 2'], 'A: 1\nB: 1', { a: '2', b: '1' }],
  ])('reads %s', (_name, options, environment, headers) => {
    expect(readHeaders(options, environment)).toEqual(headers);
  });

  test.each([
    [[SECRET], '', '--header must be a name and a value in quotes'],
    [[`: ${SECRET}`], '', '--header must be'],
    [['X-Token:'], '', '--header must be'],
    [[], `A: 1\n\n${SECRET}`, 'Line 2 of IMMICH_HEADERS must be'],
  ])('rejects %j and %j, and does not repeat them', (options, environment, message) => {
    const read = () => readHeaders(options, environment);
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(SECRET);
  });
});

describe('the option --header', () => {
  test('is sent by drift, from the option or from IMMICH_HEADERS', async () => {
    const { url, requests } = await guarded();
    expect(await runHere(immichClient, ['drift', '--server', url])).toMatchObject({ code: 2, out: '' });
    const header = `X-Proxy-Token: ${SECRET}`;
    for (const option of ['--server', '--against']) {
      const { code, out, err } = await runHere(immichClient, ['drift', option, url, '--header', header]);
      expect([code, err]).toEqual([0, '']);
      expect(out).not.toContain(SECRET);
    }
    vi.stubEnv('IMMICH_HEADERS', header);
    expect(await runHere(immichClient, ['drift', '--server', url])).toMatchObject({ code: 0 });
    expect(requests.at(-1)?.headers['x-proxy-token']).toBe(SECRET);
  });

  test('is not sent to the URL of the base, unless it has the same origin', async () => {
    const { url } = await guarded();
    const published = await served(pages({ '/immich.json': committedText }));
    const header = `X-Proxy-Token: ${SECRET}`;
    const drift = (base: string) =>
      runHere(immichClient, ['drift', '--server', url, '--base', base, '--header', header]);
    expect(await drift(`${published.url}/immich.json`)).toMatchObject({ code: 0 });
    expect(published.requests.map(({ headers }) => headers['x-proxy-token'])).toEqual([undefined]);
    expect(await drift(url)).toMatchObject({ code: 0 });
  });

  test('is never printed, even if the server repeats it or the quotes are missing', async () => {
    const { url } = await guarded();
    const wrong = `${SECRET}-wrong`;
    for (const [command, args] of [
      [immichClient, ['drift', '--server', url]],
      [pull, ['--server', url]],
      [upgrade, ['--server', url]],
      [demo, ['--server', url, '--api-key', 'k']],
    ] as const) {
      const run = (...header: string[]) => runHere(command, [...args, '--header', ...header]);
      for (const result of [
        await run(`X-Proxy-Token: ${wrong}`),
        await run('X-Proxy-Token:', wrong),
        await run(wrong),
        await run(`X Proxy: ${wrong}`),
        await run(`Host: ${wrong}`),
      ]) {
        expect(result.code).toBeGreaterThan(0);
        expect(result.out + result.err).not.toContain(SECRET);
      }
    }
  });

  test('is sent by pull and by upgrade', async () => {
    const { url } = await guarded('2.0.0');
    const args = ['--server', url, '--header', `X-Proxy-Token: ${SECRET}`];
    const root = await temporaryFolder();
    const openapi = join(root, 'openapi');
    await cp(REPOSITORY.openapi, openapi, { recursive: true });

    // If the command rejects the release, it has read the document.
    const refused = await runHere((each) => upgrade(each, root), args);
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining('The document is of Immich 2.0.0'),
    });
    const folders = { openapi, generated: openapi, docs: openapi };
    expect(await runHere((each) => pull(each, folders), args)).toMatchObject({ code: 0 });
  });
});
