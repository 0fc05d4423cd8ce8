import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pull } from '../../scripts/pull.js';
import { RELEASE } from '../../generated/release.js';
import { operationsOf } from '../../src/contract/index.js';
import { committed, committedText } from '../helpers/documents.js';
import { pages, served, vacatedUrl } from '../helpers/http-server.js';
import { runHere } from '../helpers/run-here.js';
import { runScript } from '../helpers/run-script.js';
import { contentsOf, temporaryFolder } from '../helpers/temporary-folder.js';

const operationCount = [...operationsOf(committed())].length;

const openapi = new URL('../../openapi/', import.meta.url);
const committedSource = () => readFile(new URL('source.json', openapi), 'utf8');

afterEach(() => vi.restoreAllMocks());

describe('npm run pull', () => {
  test('writes the committed contract from the document of a server', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const { url } = await served(pages({ '/api/spec.json': JSON.stringify(JSON.parse(committedText)) }));
    const folder = await temporaryFolder();

    expect(await pull(['--server', url], { openapi: folder, generated: '', docs: '' })).toBe(0);

    expect(await contentsOf(folder)).toEqual({
      'immich.json': committedText,
      'source.json': await committedSource(),
    });
    expect(said.mock.calls.join()).toContain(`Immich ${RELEASE}: ${operationCount} operations.`);
  });

  test('saves a release next to the contract under the given name', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {});
    const { url } = await served(pages({ '/api/spec.json': JSON.stringify(JSON.parse(committedText)) }));
    const folder = await temporaryFolder();

    expect(
      await pull(['--server', url, '--as', 'older.json'], { openapi: folder, generated: '', docs: '' }),
    ).toBe(0);

    expect(await contentsOf(folder)).toEqual({ 'older.json': committedText });
  });

  test('explains the problem in one sentence, exits with 2 and keeps the contract', async () => {
    const file = join(await temporaryFolder(), 'page.html');
    await writeFile(file, '<!doctype html>');
    const { code, out, err } = await runHere(pull, ['--from', file]);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `${file} is a web page, not an OpenAPI document.\n`,
    });
    expect(await readFile(new URL('immich.json', openapi), 'utf8')).toBe(committedText);
  });

  test('exits with 2 if no server responds', async () => {
    const url = await vacatedUrl();
    expect(await runScript('pull', '--server', url)).toEqual({
      code: 2,
      out: '',
      err: `Cannot reach ${url} (ECONNREFUSED).\n`,
    });
  });

  test.each([[[]], [['--server', 'https://photos.example.com', '--from', 'immich.json']]])(
    'requires a server or a file, not %j',
    async (args) => {
      expect(await runHere(pull, args)).toEqual({
        code: 2,
        out: '',
        err: 'Usage: npm run pull -- (--server URL [--header HEADER]... | --from FILE) [--keep-docs] [--as NAME]\n',
      });
    },
  );

  test.each([
    ['--as', 'immich.json'],
    ['--as', 'operations.json'],
    ['--as', 'older.json', '--keep-docs'],
  ])('does not save a release next to the contract with %s %s %s', async (...options) => {
    const args = ['--from', join(await temporaryFolder(), 'older.json'), ...options];
    await expect(pull(args, { openapi: '', generated: '', docs: '' })).rejects.toThrow(
      '--as is for a release beside the contract',
    );
  });

  test.each(['./immich.json', '../immich.json', 'a/b.json', '/tmp/a.json', '..', '.json', 'immich', ''])(
    'rejects --as %j, which is not a valid file name',
    async (name) => {
      const args = ['--from', join(await temporaryFolder(), 'older.json'), '--as', name];
      await expect(pull(args, { openapi: '', generated: '', docs: '' })).rejects.toThrow(
        '--as must be the name of a file, such as immich-3.0.3.json, without a folder.',
      );
    },
  );

  test('does not save a release without operations', async () => {
    const folder = await temporaryFolder();
    const document = { openapi: '3.0.0', info: { title: 'Jobs', version: '1.0.0' }, paths: {} };
    const file = join(await temporaryFolder(), 'jobs.json');
    await writeFile(file, JSON.stringify(document));
    await expect(
      pull(['--from', file, '--as', 'jobs.json'], { openapi: folder, generated: '', docs: '' }),
    ).rejects.toThrow('The document of Jobs 1.0.0 has no operations.');
    expect(await contentsOf(folder)).toEqual({});
  });

  test('rejects an unknown option', async () => {
    const { code, err } = await runHere(pull, ['--form', 'immich.json']);
    expect(code).toBe(2);
    expect(err).toContain("Unknown option '--form'");
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});
