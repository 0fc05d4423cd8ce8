import fs, { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { renameIfFree } from '../../../src/node/files/rename-if-free.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

/** Makes the file system one without hard links. All modules that import `link` see the replacement. */
function withoutLinks(code = 'EPERM'): void {
  vi.spyOn(fs, 'link').mockRejectedValue(Object.assign(new Error('not permitted'), { code }));
  syncBuiltinESMExports();
}

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

describe.each([true, false])('renameIfFree on a file system with hard links: %s', (exist) => {
  beforeEach(() => {
    if (!exist) withoutLinks();
  });

  async function part(
    text: string,
    name = 'a.part',
  ): Promise<{ folder: string; part: string; path: string }> {
    const folder = await temporaryFolder();
    await writeFile(join(folder, name), text);
    return { folder, part: join(folder, name), path: join(folder, 'a.jpg') };
  }

  test('renames a file to a free name, and leaves no other file', async () => {
    const { folder, part: file, path } = await part('whole');
    await renameIfFree(file, path);
    expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'whole' });
  });

  test('rejects with EEXIST if the name is used, and keeps both files', async () => {
    const { folder, part: file, path } = await part('new');
    await writeFile(path, 'mine');
    await expect(renameIfFree(file, path)).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'mine', 'a.part': 'new' });
  });

  test('gives the name to one of ten files that compete for it', async () => {
    const { folder, path } = await part('0', '0.part');
    for (let index = 1; index < 10; index += 1) await writeFile(join(folder, `${index}.part`), String(index));
    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, (_, index) => renameIfFree(join(folder, `${index}.part`), path)),
    );
    const winners = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [String(index)] : []));
    expect(winners).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(winners[0]);
    expect(await readdir(folder)).toHaveLength(10);
  });

  test('takes over the lock of a process that was killed a minute ago', async () => {
    const { folder, part: file, path } = await part('whole');
    const lock = join(folder, `.immich-${createHash('sha1').update(path).digest('hex')}.lock`);
    await mkdir(lock);
    const old = new Date(Date.now() - 61_000);
    await utimes(lock, old, old);
    await renameIfFree(file, path);
    expect(await readFile(path, 'utf8')).toBe('whole');
    expect(await readdir(folder)).toHaveLength(exist ? 2 : 1);
  });
});

test('renameIfFree holds its lock until the file is renamed, on a file system without hard links', async () => {
  withoutLinks();
  const folder = await temporaryFolder();
  const [part, path] = [join(folder, 'a.part'), join(folder, 'a.jpg')];
  await writeFile(part, 'whole');
  const { rename } = fs;
  let meanwhile: string[] = [];
  vi.spyOn(fs, 'rename').mockImplementation(async (...paths) => {
    await setImmediate();
    meanwhile = await readdir(folder);
    return rename(...paths);
  });
  syncBuiltinESMExports();
  await renameIfFree(part, path);
  expect(meanwhile).toEqual([expect.stringMatching(/^\.immich-.*\.lock$/), 'a.part']);
  expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'whole' });
});

describe('renameIfFree, if `link` fails', () => {
  async function renamed(code: string): Promise<Record<string, string>> {
    withoutLinks(code);
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.part'), 'whole');
    await renameIfFree(join(folder, 'a.part'), join(folder, 'a.jpg'));
    return contentsOf(folder);
  }

  test.each(['ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV', 'EINVAL', 'EACCES'])(
    'with %s, which a file system without hard links returns, renames the file',
    async (code) => {
      expect(await renamed(code)).toEqual({ 'a.jpg': 'whole' });
    },
  );

  test('rejects if the folder does not exist, instead of waiting for the lock', async () => {
    withoutLinks();
    const path = join(await temporaryFolder(), 'missing', 'a.jpg');
    await expect(renameIfFree(path, path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('rejects with EEXIST if the name is a symbolic link to a missing file', async () => {
    withoutLinks();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.part'), 'whole');
    await symlink('missing', join(folder, 'a.jpg'));
    const call = renameIfFree(join(folder, 'a.part'), join(folder, 'a.jpg'));
    await expect(call).rejects.toMatchObject({ code: 'EEXIST' });
    expect((await readdir(folder)).toSorted()).toEqual(['a.jpg', 'a.part']);
  });

  test('rejects, and removes its lock, if it cannot be determined whether the name is used', async () => {
    withoutLinks();
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.part'), 'whole');
    vi.spyOn(fs, 'lstat').mockRejectedValue(Object.assign(new Error('broken disk'), { code: 'EIO' }));
    syncBuiltinESMExports();
    const call = renameIfFree(join(folder, 'a.part'), join(folder, 'a.jpg'));
    await expect(call).rejects.toMatchObject({ code: 'EIO' });
    expect(await readdir(folder)).toEqual(['a.part']);
  });

  test.each(['ENOSPC', 'EIO', 'EROFS'])('with %s, rejects with it', async (code) => {
    await expect(renamed(code)).rejects.toMatchObject({ code });
  });
});
