import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FolderIndex } from '../../../src/node/download/folder-index.js';
import { sha1 } from '../../helpers/asset-server.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

test('FolderIndex finds a file under any number, ignores folders, and reads each file once', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.jpg'), 'A');
  await mkdir(join(folder, 'a (1).jpg'));
  await writeFile(join(folder, 'a (2).jpg'), 'B');
  const index = new FolderIndex();
  const find = (text: string) => index.find(folder, 'a.jpg', sha1(text), undefined);

  expect(await Promise.all([find('B'), find('A'), find('C')])).toEqual([
    join(folder, 'a (2).jpg'),
    join(folder, 'a.jpg'),
    undefined,
  ]);
  expect(index.nextNumber(folder, 'a.jpg')).toBe(3);

  // If the file were read again, its checksum would differ.
  await writeFile(join(folder, 'a.jpg'), 'changed');
  expect(await find('A')).toBe(join(folder, 'a.jpg'));

  // A saved file is recorded without being read.
  await writeFile(join(folder, 'a (3).jpg'), 'not read');
  index.add(folder, 'a.jpg', join(folder, 'a (3).jpg'), sha1('C'));
  expect(await find('C')).toBe(join(folder, 'a (3).jpg'));
  expect(await find('not read')).toBeUndefined();

  await rm(join(folder, 'a.jpg'));
  expect(await find('A')).toBeUndefined();
});

test('FolderIndex stops reading if it is aborted, and searches again afterwards', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.jpg'), 'A');
  await writeFile(join(folder, 'b.jpg'), 'B');
  const index = new FolderIndex();
  const aborted = index.find(folder, 'a.jpg', sha1('A'), AbortSignal.abort('enough'));
  await expect(aborted).rejects.toBe('enough');
  await writeFile(join(folder, 'a (1).jpg'), 'A');
  expect(await index.find(folder, 'a.jpg', sha1('A'), undefined)).toBe(join(folder, 'a (1).jpg'));
  expect(await index.find(folder, 'b.jpg', sha1('B'), undefined)).toBe(join(folder, 'b.jpg'));
});

test('FolderIndex rejects if the folder cannot be read', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  const search = new FolderIndex().find(file, 'a.jpg', sha1('A'), undefined);
  await expect(search).rejects.toMatchObject({ kind: 'file', reason: 'not-a-folder' });
});
