import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  clearAuthFile,
  configFolder,
  isReadableByOthers,
  readAuthFile,
  writeAuthFile,
} from '../../../src/cli/settings/auth-file.js';
import { replaceFile } from '../../../src/cli/settings/replace-file.js';
import { readCredentials } from '../../../src/cli/settings/credentials.js';
import { onSync } from '../../helpers/file-syncs.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

/** A configuration folder whose `auth.yml` has some text. */
async function folderWith(text?: string): Promise<string> {
  const folder = await temporaryFolder();
  if (text !== undefined) await writeFile(join(folder, 'auth.yml'), text);
  return folder;
}

const STORED = 'url: https://file.example/api\nkey: of-file\n';
const ENVIRONMENT = { IMMICH_INSTANCE_URL: 'https://env.example', IMMICH_API_KEY: 'of-env' };
const FLAGS = { url: 'https://flag.example', apiKey: 'of-flag' };

describe('readCredentials', () => {
  test('prefers options to the environment, and the environment to the file', async () => {
    const configDir = await folderWith(STORED);
    expect(await readCredentials({ ...FLAGS, configDir }, ENVIRONMENT)).toEqual({
      ...FLAGS,
      origin: 'the options',
    });
    expect(await readCredentials({ configDir }, ENVIRONMENT)).toEqual({
      url: 'https://env.example',
      apiKey: 'of-env',
      origin: 'the environment',
    });
    expect(await readCredentials({ configDir }, {})).toEqual({
      url: 'https://file.example/api',
      apiKey: 'of-file',
      origin: join(configDir, 'auth.yml'),
    });
  });

  test.each([
    [{ url: 'https://a.example' }, {}, /^--url is given without --api-key\. Give both in the options\.$/],
    [{ apiKey: 'k' }, ENVIRONMENT, /^--api-key is given without --url\./],
    [{}, { IMMICH_API_KEY: 'k' }, /^IMMICH_API_KEY is given without IMMICH_INSTANCE_URL\./],
    [
      {},
      { IMMICH_INSTANCE_URL: 'https://a.example' },
      /^IMMICH_INSTANCE_URL is given without IMMICH_API_KEY\./,
    ],
  ])(
    'does not combine a URL or key with one from another source: %j %j',
    async (flags, environment, message) => {
      const configDir = await folderWith(STORED);
      await expect(readCredentials({ ...flags, configDir }, environment)).rejects.toMatchObject({
        message: expect.stringMatching(message) as string,
        exitCode: 3,
      });
    },
  );

  test.each(['url: https://file.example/api', 'instanceUrl: https://a.example\nkey: k', 'key: k\nurl: ""'])(
    'does not use a file with only a URL or only a key: %j',
    async (text) => {
      const configDir = await folderWith(text);
      await expect(readCredentials({ configDir }, {})).rejects.toThrow(/is given without .*auth\.yml\.$/);
    },
  );

  test('treats an empty environment variable as not set', async () => {
    const configDir = await folderWith(STORED);
    const environment = { IMMICH_INSTANCE_URL: '', IMMICH_API_KEY: '', IMMICH_CONFIG_DIR: '' };
    expect(await readCredentials({ configDir }, environment)).toMatchObject({ apiKey: 'of-file' });
    expect(configFolder('/given', { IMMICH_CONFIG_DIR: '/other' })).toBe('/given');
    expect(configFolder(undefined, environment)).toBe(join(homedir(), '.config', 'immich'));
  });

  test('reads the file from IMMICH_CONFIG_DIR, which --config-dir overrides', async () => {
    const [one, two] = [await folderWith(STORED), await folderWith('url: https://two.example\nkey: two')];
    expect(await readCredentials({}, { IMMICH_CONFIG_DIR: one })).toMatchObject({ apiKey: 'of-file' });
    expect(await readCredentials({ configDir: two }, { IMMICH_CONFIG_DIR: one })).toMatchObject({
      apiKey: 'two',
    });
  });

  test('explains how to log in if no source has credentials', async () => {
    await expect(readCredentials({ configDir: await folderWith() }, {})).rejects.toMatchObject({
      message: expect.stringContaining('Run "immich-client login URL API-KEY"') as string,
      exitCode: 3,
    });
  });
});

describe('auth.yml', () => {
  test.each([
    ['url: https://a.example/api\nkey: k\n', { url: 'https://a.example/api', apiKey: 'k' }],
    ['instanceUrl: https://a.example/api\napiKey: k\n', { url: 'https://a.example/api', apiKey: 'k' }],
    ['{"url": "https://a.example/api", "key": "k"}', { url: 'https://a.example/api', apiKey: 'k' }],
    ['url: https://a.example/api\nkey: 0123456789\n', { url: 'https://a.example/api', apiKey: '0123456789' }],
    // In this case, Immich's CLI reads the older pair.
    [
      'url: https://b.example\nkey: b\ninstanceUrl: https://a.example\napiKey: a',
      { url: 'https://a.example', apiKey: 'a' },
    ],
    [
      'url: https://b.example\nkey: b\ninstanceUrl: https://a.example',
      { url: 'https://b.example', apiKey: 'b' },
    ],
    ['', {}],
    ['other: 1', {}],
  ])('is read in both spellings: %j', async (text, credentials) => {
    expect(await readAuthFile(await folderWith(text))).toEqual(credentials);
  });

  test.each(['just text', '- a\n- b', 'key: "secret', 'key: {secret', 'key: secret\nkey: secret'])(
    'is rejected without printing its text if it has another format: %j',
    async (text) => {
      const error: unknown = await readAuthFile(await folderWith(text)).catch((cause: unknown) => cause);
      expect(String(error)).toMatch(
        /auth\.yml is not YAML\. Correct or remove it, then run: immich-client login$/,
      );
      expect(String(error)).not.toContain('secret');
    },
  );

  test('is undefined if the file does not exist, and an error if it cannot be read', async () => {
    const folder = await folderWith();
    expect(await readAuthFile(folder)).toBeUndefined();
    expect(await readAuthFile(join(folder, 'missing'))).toBeUndefined();
    await mkdir(join(folder, 'auth.yml'));
    await expect(readAuthFile(folder)).rejects.toThrow(/^Cannot read .*auth\.yml: EISDIR/);
  });

  test('is readable only by its owner, and so is its folder', async () => {
    const folder = join(await folderWith(), 'config', 'immich');
    await writeAuthFile(folder, { url: 'https://a.example/api', apiKey: 'k' });
    expect(await contentsOf(folder)).toEqual({ 'auth.yml': 'url: https://a.example/api\nkey: k\n' });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'auth.yml'))).mode & 0o777).toBe(0o600);
  });

  test.each([0o644, 0o640, 0o604, 0o620])('is made private if its mode is %o', async (mode) => {
    const folder = await folderWith(STORED);
    await chmod(join(folder, 'auth.yml'), mode);
    expect(await isReadableByOthers(folder)).toBe(true);
    await writeAuthFile(folder, { url: 'https://a.example/api', apiKey: 'k' });
    expect(await isReadableByOthers(folder)).toBe(false);
  });

  test('keeps its comments, other keys and spelling when it is rewritten', async () => {
    const folder = await folderWith(
      '# Mine\ninstanceUrl: https://old.example\napiKey: old\nproxy: none # ours\n',
    );
    await writeAuthFile(folder, { url: 'https://a.example/api', apiKey: 'k' });
    const text = await readFile(join(folder, 'auth.yml'), 'utf8');
    expect(text).toBe('# Mine\ninstanceUrl: https://a.example/api\napiKey: k\nproxy: none # ours\n');
  });

  test('loses a second pair of keys, so that both commands read the same credentials', async () => {
    const folder = await folderWith(
      'url: https://b.example\nkey: b\ninstanceUrl: https://a.example\napiKey: a\n',
    );
    await writeAuthFile(folder, { url: 'https://c.example/api', apiKey: 'c' });
    const text = await readFile(join(folder, 'auth.yml'), 'utf8');
    expect(text).toBe('instanceUrl: https://c.example/api\napiKey: c\n');
  });

  test('is unchanged if it cannot be written', async () => {
    const folder = await folderWith('key: "broken');
    await expect(writeAuthFile(folder, { url: 'https://a.example', apiKey: 'k' })).rejects.toThrow(
      'is not YAML',
    );
    expect(await contentsOf(folder)).toEqual({ 'auth.yml': 'key: "broken' });
  });

  test('has the old text until the new one is on the disk', async () => {
    const folder = await folderWith(STORED);
    const synced: unknown[] = [];
    await onSync(async (file) => {
      const { size } = await file.stat();
      synced.push({ size, shown: (await contentsOf(folder))['auth.yml'] });
    });
    await writeAuthFile(folder, { url: 'https://a.example/api', apiKey: 'k' });
    expect(synced).toEqual([{ size: 'url: https://a.example/api\nkey: k\n'.length, shown: STORED }]);
  });

  test('is written to the target of a symbolic link', async () => {
    const [folder, elsewhere] = [await folderWith(), await folderWith(STORED)];
    await symlink(join(elsewhere, 'auth.yml'), join(folder, 'auth.yml'));
    await writeAuthFile(folder, { url: 'https://a.example/api', apiKey: 'k' });
    expect(await contentsOf(elsewhere)).toEqual({ 'auth.yml': 'url: https://a.example/api\nkey: k\n' });
    expect(await clearAuthFile(folder)).toBe(true);
    expect([await contentsOf(folder), await contentsOf(elsewhere)]).toEqual([{}, {}]);
  });

  test('is private if it is a link to a private file', async () => {
    const [folder, elsewhere] = [await folderWith(), await folderWith(STORED)];
    await chmod(join(elsewhere, 'auth.yml'), 0o600);
    await symlink(join(elsewhere, 'auth.yml'), join(folder, 'auth.yml'));
    expect(await isReadableByOthers(folder)).toBe(false);
    expect(await isReadableByOthers(join(folder, 'missing'))).toBe(false);
  });

  test('leaves no other file if it cannot be replaced', async () => {
    const folder = await folderWith();
    await mkdir(join(folder, 'auth.yml'));
    await expect(replaceFile(join(folder, 'auth.yml'), 'key: k')).rejects.toThrow();
    expect(await contentsOf(folder)).toEqual({});
  });

  test('is not read below a file, and has no credentials in a map or a list', async () => {
    const folder = await folderWith(STORED);
    expect(await readAuthFile(join(folder, 'auth.yml'))).toBeUndefined();
    expect(await readAuthFile(await folderWith('url: {a: b}\nkey: [k]\n'))).toEqual({});
  });

  test('keeps everything but the credentials when it is cleared', async () => {
    const folder = await folderWith(`${STORED}proxy: none\n`);
    expect(await clearAuthFile(folder)).toBe(true);
    expect(await contentsOf(folder)).toEqual({ 'auth.yml': 'proxy: none\n' });
    const file = join(folder, 'auth.yml');
    await chmod(file, 0o644);
    expect(await clearAuthFile(folder)).toBe(false);
    expect((await stat(file)).mode & 0o777).toBe(0o644);
  });

  test('is cleared if it has references that multiply', async () => {
    const lists = Array.from({ length: 9 }, (_, at) => `l${at + 1}: &l${at + 1} [${`*l${at}, `.repeat(10)}]`);
    const folder = await folderWith(`l0: &l0 [x]\n${lists.join('\n')}\n${STORED}`);
    expect(await clearAuthFile(folder)).toBe(true);
    expect(await readAuthFile(folder)).toEqual({});
  });

  test('has the new credentials if the old ones had a tag', async () => {
    const folder = await folderWith('url: !!binary aGk=\nkey: !other k # mine\n');
    const credentials = { url: 'https://new.example/api', apiKey: 'new' };
    await writeAuthFile(folder, credentials);
    expect(await readAuthFile(folder)).toEqual(credentials);
    expect((await contentsOf(folder))['auth.yml']).toBe('url: https://new.example/api\nkey: new # mine\n');
  });
});
