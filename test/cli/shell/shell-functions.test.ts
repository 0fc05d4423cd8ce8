import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import { translate } from '../../../src/cli/shell/translate.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { EVERYTHING, settingOf } from '../../cases/on-sandbox.js';
import { worldOf } from '../../cases/world.js';
import { runClient } from '../../helpers/run-client.js';
import { shellWords } from '../../helpers/shell-words.js';
import { expectationsFor, type Setting, text, type Values } from './expectations.js';

const page = await readFile(new URL('../../../docs/shell-functions.md', import.meta.url), 'utf8');

/** The rows of a table of the page: the texts of its cells, without backticks. */
const rowsBelow = (heading: string): string[][] => {
  const [section = ''] = (page.split(`## ${heading}\n`)[1] ?? '').split('\n## ');
  const lines = section.split('\n').filter((line) => line.startsWith('| `'));
  return lines.map((line) => {
    const cells = line.slice(1, -1).split(' | ');
    return cells.map((cell) => cell.trim().replaceAll('`', ''));
  });
};

const rows = rowsBelow('From shell function to command');
const back = rowsBelow('From command to shell function');

let setting: Setting;

beforeAll(async () => {
  const [sandbox, old] = await Promise.all([startSandbox(EVERYTHING), startSandbox({ immich: '2.7.5' })]);
  const immich = createImmichClient(sandbox);
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-'));
  setting = { sandbox, old, immich, world: worldOf(immich, settingOf(sandbox)), folder };
});
afterAll(async () => {
  await Promise.all([setting.sandbox.close(), setting.old.close()]);
  await rm(setting.folder, { recursive: true });
});

const PLACEHOLDER = /^\[?([A-Z][A-Z_]+)(?:=\w+)?(?:\.\.\.)?\]?$/;
const VERBS = ['GET', 'POST'];

/** The words of a cell of the page with values in the place of names. */
function filled(cell: string, values: Values): string[] {
  return shellWords(cell).flatMap((word) => {
    const [, flag, name = ''] = /^--\[no-\]([\w-]+)=(\w+)$/.exec(word) ?? [];
    if (flag !== undefined) return [values[name] === 'true' ? `--${flag}` : `--no-${flag}`];
    if (word.startsWith('{')) {
      const json = JSON.stringify(values['QUERY']);
      return [word.replace('QUERY', () => json).replace('LIMIT', text(values['LIMIT']))];
    }
    const [, placeholder] = PLACEHOLDER.exec(word) ?? [];
    return placeholder === undefined || VERBS.includes(placeholder) ? [word] : (values[placeholder] ?? []);
  });
}

/** Runs a cell of the page, and checks the effect of the shell function with this name. */
async function check(name: string, cell: string): Promise<void> {
  const [first = '', second = ''] = name.split(' ');
  const expectations = expectationsFor(setting);
  const expectation = expectations[`${first} ${second}`] ?? expectations[first];
  if (!expectation) throw new Error(`Nothing is expected of ${name}.`);
  const values = (await expectation.values?.()) ?? {};
  const server = first === 'get_theme' ? setting.old : setting.sandbox;
  const { code, out, err } = await runClient(server, ...filled(cell, values));
  expect(err.replace(/^Saved .*\n/, '')).toBe('');
  expect(code).toBe(0);
  await expectation.effect(values, out === '' ? undefined : JSON.parse(out));
}

describe('docs/shell-functions.md', () => {
  test('lists exactly the 46 documented names and the two conveniences', () => {
    expect(new Set(rows.map(([name = '']) => name.split(' ')[0])).size).toBe(48);
    expect(back.map(([now, name]) => `${name} ${now}`).toSorted()).toEqual(
      rows.map(([name, now]) => `${name} ${now}`).toSorted(),
    );
  });

  test.each(rows.map(([name = '']) => name))('%s has the effect of the shell function', async (name) => {
    await check(name, name);
  });

  test.each(back.map(([command = '', name = '']) => [command, name] as const))(
    '%s has the same effect as %s',
    async (command, name) => {
      await check(name, command.replace(/^immich-client /, ''));
    },
  );
});

describe('a shell function', () => {
  const run = (...args: string[]) => runClient(setting.sandbox, ...args);

  test('can be called without its optional arguments', async () => {
    const { immich, world } = setting;
    const name = `without ${randomUUID()}`;
    expect((await run('create_tag', name)).code).toBe(0);
    expect((await run('create_album', name, '')).code).toBe(0);
    expect(await immich.albums.findByName(name)).toMatchObject({ description: '' });
    expect(JSON.parse((await run('smart_search', 'fjord')).out)).toMatchObject({ assets: {} });
    const link: unknown = JSON.parse(
      (await run('create_simple_shared_link', 'assets', await world.photo())).out,
    );
    expect(link).toMatchObject({ allowDownload: true, showMetadata: true, expiresAt: null });
  });

  test('accepts the options for the connection and the output', async () => {
    const id = await setting.world.album();
    const { out } = await run('list_albums', '--output', 'ids');
    expect(out.split('\n')).toContain(id);
    expect((await run('get_album', id, '--fields', 'id', '--output', 'jsonl')).out).toBe(`{"id":"${id}"}\n`);
    expect((await run('get_album', id, '--api-key', 'wrong', '--url', setting.sandbox.url)).code).toBe(3);
  });

  test('is rejected with its usage if arguments are missing, too many or wrong', async () => {
    const usage = 'error: Wrong arguments of create_tag. Use: immich-client create_tag NAME [COLOR]\n';
    expect(await run('create_tag')).toEqual({ code: 2, out: '', err: usage });
    expect(await run('create_tag', 'a', 'b', 'c')).toEqual({ code: 2, out: '', err: usage });
    expect((await run('create_simple_shared_link', 'person', 'x')).err).toContain(
      'create_simple_shared_link album',
    );
    const { code, err } = await run('create_simple_shared_link', 'album', 'x', '', '', 'maybe');
    expect([code, err]).toEqual([2, 'error: ALLOW_DOWNLOAD must be true or false, not maybe.\n']);
  });

  test('accepts a value that begins with a dash', async () => {
    const name = `-${randomUUID()}`;
    expect((await run('create_tag', '--', name)).code).toBe(0);
    expect(await setting.immich.tags.findByPath(name)).toBeDefined();
    expect((await run('get_album', '--', '-x')).err).not.toContain('unknown option');
  });

  test.each([
    ['smart_search', ['fjord', ''], ['--body', '{"query":"fjord","size":20}'], []],
    ['smart_search', ['5', '7'], ['--body', '{"query":"5","size":7}'], []],
    ['create_tag', ['sea', ''], ['--name', 'sea'], []],
    [
      'create_simple_shared_link',
      ['album', 'x', '', '', 'false', 'true'],
      ['--no-allow-download', '--show-metadata'],
      ['x'],
    ],
    ['add_assets_to_album', ['a', 'b', '', 'c'], ['albums', 'add-assets'], ['a', 'b', 'c']],
  ])('%s %j becomes the options %j and the arguments %j', (name, args, words, positionals) => {
    const translation = translate(name, args);
    expect(translation.words.slice(-words.length)).toEqual(words);
    expect(translation.positionals).toEqual(positionals);
  });

  test('is suggested if its name is misspelt', async () => {
    expect((await run('creat_tag', 'x')).err).toContain('Nearest: create_tag');
  });
});
