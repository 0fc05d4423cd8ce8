import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { walk, type WalkOptions } from '../../../src/node/upload/walk.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

/** A folder with these files, each with its own path in it. */
async function folderOf(...paths: string[]): Promise<string> {
  const folder = await temporaryFolder();
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), path);
  }
  return folder;
}

/** What is found, relative to the folder: one list of files for each group, and what was skipped as `reason path`. */
async function found(folder: string, options?: WalkOptions, sources: string | string[] = folder) {
  const groups: string[][] = [];
  const rest: string[] = [];
  const beside: string[] = [];
  for await (const group of walk([sources].flat(), options)) {
    if (group.files.length > 0) groups.push(group.files.map((path) => relative(folder, path)));
    beside.push(...group.beside.map((path) => relative(folder, path)));
    rest.push(...group.skipped.map(({ path, reason }) => `${reason} ${relative(folder, path)}`));
    rest.push(...group.failed.map(({ path, error }) => `${error.kind} ${relative(folder, path)}`));
  }
  return { groups, rest, beside };
}

describe('walk', () => {
  test('yields the files of each folder together, sorted by name', async () => {
    const folder = await folderOf('b.jpg', 'a.jpg', '2024/d.jpg', '2024/c.jpg', '2023/e.jpg');
    expect(await found(folder)).toEqual({
      groups: [['a.jpg', 'b.jpg'], ['2023/e.jpg'], ['2024/c.jpg', '2024/d.jpg']],
      rest: [],
      beside: [],
    });
  });

  test('skips names that begin with a dot, and reports them', async () => {
    const folder = await folderOf('a.jpg', '.b.jpg', '.x/c.jpg');
    expect((await found(folder)).rest).toEqual(['hidden .b.jpg', 'hidden .x']);
    expect((await found(folder, { hidden: true })).groups).toEqual([['.b.jpg', 'a.jpg'], ['.x/c.jpg']]);
  });

  test('skips subfolders with `recursive: false`', async () => {
    const folder = await folderOf('a.jpg', 'b/c.jpg', 'b/d/e.jpg');
    expect(await found(folder, { recursive: false })).toEqual({
      groups: [['a.jpg']],
      rest: ['subfolder b'],
      beside: [],
    });
    expect((await found(folder, { recursive: true })).groups).toHaveLength(3);
  });

  test.each<WalkOptions>([{}, { ignore: [] }, { ignore: ['*.png'] }, { hidden: true }])(
    'skips files that NAS systems and desktops write next to photos, with %o',
    async (options) => {
      const junk = [
        '@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg',
        'x/SYNOFILE_THUMB_M.jpg',
        'x/@__thumb/default_a.jpg',
        'x/.@__thumb/default_a.jpg',
        '#recycle/b.jpg',
        '@Recycle/b.jpg',
        '$RECYCLE.BIN/b.jpg',
        '.Trash-1000/files/c.jpg',
        '.trashed-1700000000-IMG.jpg',
        '._a.jpg',
        '.DS_Store',
        'Thumbs.db',
        'thumbs.DB2',
        'Desktop.ini',
        'a.jpg@SynoEAStream',
        'a.jpg@SynoResource',
        '#snapshot/b.jpg',
        '@Recently-Snapshot/b.jpg',
        '.thumbnails/b.jpg',
        'System Volume Information/b.jpg',
      ];
      const folder = await folderOf('a.jpg', 'x/b.jpg', 'Trash/c.jpg', 'recycle.jpg', ...junk);
      const { groups, rest } = await found(folder, options);
      expect(groups.flat()).toEqual(['a.jpg', 'recycle.jpg', 'thumbs.DB2', 'Trash/c.jpg', 'x/b.jpg']);
      expect(rest.toSorted()).toEqual(
        [
          '@eaDir',
          'x/SYNOFILE_THUMB_M.jpg',
          'x/@__thumb',
          'x/.@__thumb',
          '#recycle',
          '@Recycle',
          '$RECYCLE.BIN',
          '.Trash-1000',
          '.trashed-1700000000-IMG.jpg',
          '._a.jpg',
          '.DS_Store',
          'Thumbs.db',
          'Desktop.ini',
          'a.jpg@SynoEAStream',
          'a.jpg@SynoResource',
          '#snapshot',
          '@Recently-Snapshot',
          '.thumbnails',
          'System Volume Information',
        ]
          .map((path) => `junk ${path}`)
          .toSorted(),
      );
    },
  );

  test('includes such files on request, and if they are passed by their own path', async () => {
    const folder = await folderOf('@eaDir/a.jpg', 'Thumbs.db');
    expect((await found(folder, { junk: true })).groups.flat()).toEqual(['Thumbs.db', '@eaDir/a.jpg']);
    expect((await found(folder, {}, join(folder, '@eaDir'))).groups).toEqual([['@eaDir/a.jpg']]);
  });

  test('does not read ignored folders', async () => {
    const folder = await folderOf('a.jpg', 'x/@old/a.jpg', 'x/b.jpg');
    for (const ignore of ['@old', '@OLD/', 'x/@*', '**/@old/**']) {
      expect(await found(folder, { ignore: [ignore] }), ignore).toMatchObject({
        groups: [['a.jpg'], ['x/b.jpg']],
        rest: ['ignored x/@old'],
      });
    }
  });

  test('matches patterns case-insensitively: with a slash from the folder, without one at any depth', async () => {
    const folder = await folderOf('a.JPG', '2024/b.jpg', '2024/c.png', '2023/2024/d.jpg');
    expect((await found(folder, { include: ['*.jpg'] })).groups.flat()).toEqual([
      'a.JPG',
      '2023/2024/d.jpg',
      '2024/b.jpg',
    ]);
    expect(await found(folder, { include: ['2024/**'] })).toMatchObject({
      groups: [['2024/b.jpg', '2024/c.png']],
      rest: ['not-included a.JPG', 'not-included 2023/2024/d.jpg'],
    });
  });

  test('includes sidecars whatever `include` matches', async () => {
    const folder = await folderOf('a.jpg', 'a.jpg.xmp', 'b.png');
    expect((await found(folder, { include: ['*.jpg'] })).groups).toEqual([['a.jpg', 'a.jpg.xmp']]);
  });

  test('reports symbolic links, and follows them on request', async () => {
    const folder = await folderOf('x/a.jpg');
    await symlink(join(folder, 'x'), join(folder, 'y'));
    await symlink(join(folder, 'x/a.jpg'), join(folder, 'b.jpg'));
    expect((await found(folder)).rest).toEqual(['symlink b.jpg', 'symlink y']);
    expect(await found(folder, { followSymlinks: true })).toMatchObject({
      groups: [['b.jpg'], ['x/a.jpg']],
      rest: ['walked-before y'],
    });
  });

  test('terminates if symbolic links form a cycle', async () => {
    const folder = await folderOf('x/a.jpg');
    await symlink(folder, join(folder, 'x/up'));
    await symlink('self', join(folder, 'self'));
    await symlink('nowhere', join(folder, 'lost'));
    expect(await found(folder, { followSymlinks: true })).toMatchObject({
      groups: [['x/a.jpg']],
      rest: ['file lost', 'file self', 'walked-before x/up'],
    });
  });

  test('does not open pipes', async () => {
    const folder = await folderOf('a.jpg');
    await promisify(execFile)('mkfifo', [join(folder, 'pipe.jpg')]);
    expect((await found(folder)).rest).toEqual(['not-a-file pipe.jpg']);
    expect((await found(folder, {}, join(folder, 'pipe.jpg'))).rest).toEqual(['not-a-file pipe.jpg']);
  });

  test('reads a folder with the name of a photo', async () => {
    const folder = await folderOf('a.jpg/b.jpg');
    expect((await found(folder)).groups).toEqual([['a.jpg/b.jpg']]);
  });

  test('reports paths that do not exist', async () => {
    const folder = await folderOf();
    const { value: group } = await walk([join(folder, 'a.jpg')]).next();
    expect(group?.failed).toMatchObject([{ path: join(folder, 'a.jpg'), error: { reason: 'missing' } }]);
  });

  test('includes files passed by their own path and their sidecars, whatever the patterns match', async () => {
    const folder = await folderOf('a.jpg', 'a.xmp', 'b.jpg', '.c.jpg', 'x/d.jpg', 'x/d.jpg.xmp');
    const named = ['.c.jpg', 'a.jpg', 'x/d.jpg'].map((path) => join(folder, path));
    const options = { include: ['*.png'], ignore: ['*.jpg'] };
    expect(await found(folder, options, named)).toEqual({
      groups: [['.c.jpg', 'a.jpg'], ['x/d.jpg']],
      rest: [],
      beside: ['a.xmp', 'x/d.jpg.xmp'],
    });
  });

  test('finds the sidecar of a file passed by its own path, whatever its case', async () => {
    const folder = await folderOf('IMG.JPG', 'img.xmp', 'B.heic', 'b.HEIC.Xmp', 'other.xmp');
    const named = ['IMG.JPG', 'B.heic'].map((path) => join(folder, path));
    expect((await found(folder, {}, named)).beside).toEqual(['img.xmp', 'b.HEIC.Xmp']);
  });

  test('yields a file once, even if it is passed several times', async () => {
    const folder = await folderOf('a.jpg', 'b.jpg');
    const sources = [join(folder, 'a.jpg'), folder, `${folder}/./b.jpg`];
    expect((await found(folder, {}, sources)).groups).toEqual([['a.jpg'], ['b.jpg']]);
  });
});
