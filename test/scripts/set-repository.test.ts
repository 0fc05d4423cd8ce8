import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { setRepository } from '../../scripts/set-repository.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'someone/immich-client' };
const LINKS = {
  repository: { type: 'git', url: 'git+https://github.com/someone/immich-client.git' },
  homepage: 'https://github.com/someone/immich-client#readme',
  bugs: { url: 'https://github.com/someone/immich-client/issues' },
};

async function manifestWith(fields: object): Promise<{ folder: string; read: () => Promise<unknown> }> {
  const folder = await temporaryFolder();
  const file = join(folder, 'package.json');
  await writeFile(file, JSON.stringify({ name: 'a', version: '1.0.0', ...fields }));
  return { folder, read: async () => JSON.parse(await readFile(file, 'utf8')) as unknown };
}

describe('npm run set-repository', () => {
  test('sets the links of the repository that the workflow runs in, which npm then publishes', async () => {
    const { folder, read } = await manifestWith({});
    expect(await setRepository(folder, ENV)).toBe(LINKS.repository.url);
    expect(await read()).toEqual({ name: 'a', version: '1.0.0', ...LINKS });
    // npm prints a warning for a field that it would change.
    const { stderr } = await promisify(execFile)('npm', ['pack', '--dry-run'], { cwd: folder });
    expect(stderr).not.toContain('npm warn');
  });

  test('keeps links that exist', async () => {
    const { folder, read } = await manifestWith({ ...LINKS, homepage: 'https://example.com' });
    await setRepository(folder, ENV);
    expect(await read()).toMatchObject({ ...LINKS, homepage: 'https://example.com' });
  });

  test('rejects another repository, from which npm would not publish with provenance', async () => {
    const { folder } = await manifestWith(LINKS);
    const fork = { ...ENV, GITHUB_REPOSITORY: 'other/immich-client' };
    await expect(setRepository(folder, fork)).rejects.toThrow('Correct package.json.');
  });

  test.each([undefined, '', 'immich-client', 'a/b/c', 'a b/c'])('rejects the name %j', async (name) => {
    const { folder } = await manifestWith({});
    await expect(setRepository(folder, { GITHUB_REPOSITORY: name })).rejects.toThrow('GITHUB_REPOSITORY');
  });
});
