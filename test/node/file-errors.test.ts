import { chmod, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileError, type FileErrorReason, isFileError } from '../../src/errors/index.js';
import { createImmichClient } from '../../src/index.js';
import { downloadFile, uploadFile } from '../../src/node/index.js';
import { fileError } from '../../src/node/files/read-failure.js';
import { writeFailure } from '../../src/node/files/write-failure.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

const immich = createImmichClient({ url: 'http://127.0.0.1:1', apiKey: 'a-key', retries: 0 });

/** The error of a call, which must be one of a file. */
async function failed(call: Promise<unknown>): Promise<FileError> {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  if (!isFileError(error)) throw error;
  return error;
}

describe('an error of the file system', () => {
  test.each<[code: string, reason: FileErrorReason, words: string]>([
    ['ENOENT', 'missing', 'does not exist'],
    ['EACCES', 'permission-denied', 'permission denied: give this user access'],
    ['EPERM', 'permission-denied', 'permission denied: give this user access'],
    ['EMFILE', 'too-many-open-files', 'too many open files: lower `concurrency`'],
    ['ENFILE', 'too-many-open-files', 'too many open files: lower `concurrency`'],
    ['ENAMETOOLONG', 'name-too-long', 'too long for the file system: shorten it'],
    ['EISDIR', 'is-a-folder', 'is a folder: pass the path of a file'],
    ['ENOTFILE', 'not-a-file', 'is a pipe, a socket or a device'],
    ['ENOTDIR', 'not-a-folder', 'one of the folders in its path is a file'],
    ['ELOOP', 'link-loop', 'symbolic links in its path form a loop'],
    ['EBUSY', 'in-use', 'is in use by another program: close it'],
    ['EEXIST', 'taken', 'already exists: choose another name'],
    ['ENOSPC', 'disk-full', 'the disk is full or the quota is used up: free some space'],
    ['EDQUOT', 'disk-full', 'the disk is full or the quota is used up: free some space'],
    ['EFBIG', 'too-large', 'too large for the file system: choose another disk'],
    ['EROFS', 'read-only', 'the file system is read-only: choose another folder'],
    ['EIO', 'device-error', 'the disk reports an error: check the disk'],
  ])('with code %s explains the cause and the solution, for reading and writing', (code, reason, words) => {
    const cause = Object.assign(new Error(`${code}: no`), { code });
    for (const failure of [fileError, writeFailure]) {
      const error = failure('/photos/a.jpg', cause);
      expect(error).toMatchObject({ name: 'FileError', kind: 'file', path: '/photos/a.jpg', reason, cause });
      expect(error.message).toContain(words);
      expect(error.message).toMatch(/^"\/photos\/a\.jpg" .+: .+$/);
    }
  });

  test('with another code contains whether the file was read or written, and the cause', () => {
    const cause = Object.assign(new Error('EWHATEVER: no'), { code: 'EWHATEVER' });
    expect(fileError('a.jpg', cause)).toMatchObject({ reason: 'unreadable', cause });
    expect(writeFailure('a.jpg', cause)).toMatchObject({ reason: 'unwritable', cause });
    expect(fileError('a.jpg', 'no')).toMatchObject({ reason: 'unreadable', cause: 'no' });
  });

  test('escapes line breaks and control characters in the file name', () => {
    const { message, path } = new FileError('/p/a\n\u001b[31m\u009b\u202egpj\u2028.jpg', 'missing');
    expect(message).toBe('"/p/a\\n\\u001b[31m\\u009b\\u202egpj\\u2028.jpg" does not exist: check the path');
    expect(path).toContain('\u202e');
  });
});

describe('an error of a real file system', () => {
  test('is explained for each failed upload', async () => {
    const folder = await temporaryFolder();
    await symlink('loop', join(folder, 'loop'));
    await writeFile(join(folder, 'a-file'), '');
    await mkdir(join(folder, 'a-folder'));
    const reasonFor = async (name: string) => (await failed(uploadFile(immich, join(folder, name)))).reason;
    expect(await reasonFor('none.jpg')).toBe('missing');
    expect(await reasonFor('loop')).toBe('link-loop');
    expect(await reasonFor('a-file/x.jpg')).toBe('not-a-folder');
    expect(await reasonFor('a-folder')).toBe('is-a-folder');
    expect(await reasonFor(`${'x'.repeat(300)}.jpg`)).toBe('name-too-long');
    expect(await reasonFor('a\0b.jpg')).toBe('invalid-name');
  });

  test('is explained for each failed download', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a-file'), '');
    const into = async (to: string) => (await failed(downloadFile(asset(), 'x1', { to }))).reason;
    expect(await into(join(folder, 'a-file', 'below', 'x.jpg'))).toBe('not-a-folder');
    expect(await into(`${join(folder, 'y'.repeat(300))}/`)).toBe('name-too-long');
    expect(await into(join(folder, 'a-file'))).toBe('taken');
    expect(await readdir(folder)).toEqual(['a-file']);
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.warn('Not tested here: files without permission, as root may use all of them.');
  test.skipIf(isRoot)('is explained for an upload without permission', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'a.jpg');
    await writeFile(path, 'x');
    await chmod(path, 0);
    expect((await failed(uploadFile(immich, path))).reason).toBe('permission-denied');
  });
});

/** A client of a server with one asset. */
const asset = () =>
  createImmichClient({
    url: 'https://photos.example.com',
    retries: 0,
    fetch: async () => Response.json({ id: 'x1', originalFileName: 'x.jpg', checksum: '' }),
  });
