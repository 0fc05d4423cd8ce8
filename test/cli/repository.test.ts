import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryAt } from '../../src/cli/repository.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

/** A package in a folder of a repository. */
async function monorepo(): Promise<{ root: string; folder: string }> {
  const root = await temporaryFolder();
  const folder = join(root, 'packages', 'backup');
  await mkdir(folder, { recursive: true });
  return { root, folder };
}

describe('the path of a file in a repository', () => {
  test.each(['.git', 'GITHUB_WORKSPACE'])(
    'is relative to the root of the repository, found by %s',
    async (mark) => {
      const { root, folder } = await monorepo();
      if (mark === '.git') await mkdir(join(root, '.git'));
      const { pathOf } = await repositoryAt(folder, mark === '.git' ? {} : { GITHUB_WORKSPACE: root });
      expect(pathOf('src/a.ts')).toBe('packages/backup/src/a.ts');
      expect(pathOf(join(folder, 'src', 'a.ts'))).toBe('packages/backup/src/a.ts');
      expect(pathOf('../shared/b.ts')).toBe('packages/shared/b.ts');
    },
  );

  test('is undefined for files outside the repository', async () => {
    const { root, folder } = await monorepo();
    const { pathOf } = await repositoryAt(folder, { GITHUB_WORKSPACE: root });
    for (const file of [
      'node_modules/immich-client/openapi/immich.json',
      '../../node_modules/immich-client/openapi/immich.json',
      '../../../elsewhere/a.ts',
      '/nowhere/a.ts',
      '../..',
    ]) {
      expect([file, pathOf(file)]).toEqual([file, undefined]);
    }
    expect(pathOf('..a.ts')).toBe('packages/backup/..a.ts');
  });

  test('is relative to the current folder if there is no repository', async () => {
    const { folder } = await monorepo();
    const { pathOf } = await repositoryAt(folder, {});
    expect([pathOf('src/a.ts'), pathOf('../b.ts')]).toEqual(['src/a.ts', undefined]);
  });
});

describe('the URL of a line', () => {
  const job = {
    GITHUB_SERVER_URL: 'https://git.example.com',
    GITHUB_REPOSITORY: 'ada/backup',
    GITHUB_SHA: 'c0ffee',
  };

  test.each([
    [{}, 'https://git.example.com/ada/backup/blob/c0ffee/src/my%20%28old%29%20a.ts#L41'],
    [
      { FORGEJO_ACTIONS: 'true' },
      'https://git.example.com/ada/backup/src/commit/c0ffee/src/my%20%28old%29%20a.ts#L41',
    ],
  ])('contains the commit of the CI job, with %j', async (env, address) => {
    const { addressOf } = await repositoryAt('.', { ...job, ...env });
    expect(addressOf?.('src/my (old) a.ts', 41)).toBe(address);
  });

  test('is undefined outside a CI job', async () => {
    expect(await repositoryAt('.', {})).not.toHaveProperty('addressOf');
    expect(await repositoryAt('.', { ...job, GITHUB_SHA: '' })).not.toHaveProperty('addressOf');
  });
});
