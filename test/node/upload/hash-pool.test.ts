import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HashPool } from '../../../src/node/upload/hash-pool.js';
import { atThreadStart } from '../../helpers/hash-threads.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

function pool(size?: number): HashPool {
  const hashes = new HashPool(size);
  onTestFinished(() => hashes.close(new Error('The test is over.')));
  return hashes;
}

describe('a hash pool', () => {
  test('returns the SHA-1, size, time and inode of each file', async () => {
    const folder = await temporaryFolder();
    const contents = [0, 1, 262_144, 262_145, 1_000_000].map((length) => randomBytes(length));
    const hashes = pool(2);
    const paths = contents.map((_, index) => join(folder, String(index)));
    await Promise.all(paths.map((path, index) => writeFile(path, contents[index] ?? '')));
    const results = await Promise.all(paths.map((path) => hashes.hash(path)));
    for (const [index, path] of paths.entries()) {
      const { size, mtimeNs, ino } = await stat(path, { bigint: true });
      expect(results[index]).toEqual({
        size: Number(size),
        mtimeNs: String(mtimeNs),
        ino: String(ino),
        checksum: createHash('sha1')
          .update(contents[index] ?? '')
          .digest('hex'),
      });
    }
  });

  test('starts one thread for one file, and no more threads than its size for many', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, 'one');
    let threads = 0;
    const count = () => void (threads += 1);
    process.on('worker', count);
    onTestFinished(() => void process.off('worker', count));
    const hashes = pool(3);
    await hashes.hash(path);
    expect(threads).toBe(1);
    for (let turn = 0; turn < 5; turn += 1) {
      await Promise.all(Array.from({ length: 9 }, () => hashes.hash(path)));
    }
    expect(threads).toBe(3);
  });

  test('does not read an unchanged file, and reads a changed one', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, 'one');
    const hashes = pool();
    // A hash that the file cannot have: it is returned only if the file was not read.
    const known = { ...(await hashes.hash(path)), checksum: 'f'.repeat(40) };
    expect(await hashes.hash(path, known)).toEqual(known);
    await utimes(path, 1, 1);
    expect((await hashes.hash(path, known)).checksum).not.toBe(known.checksum);
  });

  test('reads a file again if only its inode has changed', async () => {
    const folder = await temporaryFolder();
    const [path, other] = [join(folder, 'a.jpg'), join(folder, 'b.jpg')];
    await writeFile(path, 'one');
    await writeFile(other, 'two');
    await Promise.all([path, other].map((one) => utimes(one, 1, 1)));
    const hashes = pool(1);
    const known = await hashes.hash(path);
    await rename(other, path);
    const { size, mtimeNs, ino, checksum } = await hashes.hash(path, known);
    expect([size, mtimeNs]).toEqual([known.size, known.mtimeNs]);
    expect(ino).not.toBe(known.ino);
    expect(checksum).toBe(createHash('sha1').update('two').digest('hex'));
  });

  test('rejects a file that changes while it is hashed, and continues', async () => {
    const folder = await temporaryFolder();
    const [path, other] = [join(folder, 'growing.jpg'), join(folder, 'b.jpg')];
    await writeFile(path, 'one');
    await writeFile(other, 'two');
    await atThreadStart(`
      const { readSync } = fs;
      let isChanged = false;
      fs.readSync = (...args) => {
        const length = readSync(...args);
        if (!isChanged && length === 0) {
          isChanged = true;
          fs.appendFileSync(${JSON.stringify(path)}, ' more');
        }
        return length;
      };
    `);
    const hashes = pool(1);
    const results = await Promise.allSettled([hashes.hash(path), hashes.hash(other)]);
    expect(results).toMatchObject([
      { reason: { kind: 'file', reason: 'changed', path } },
      { value: { size: 3, checksum: createHash('sha1').update('two').digest('hex') } },
    ]);
    expect(await readFile(path, 'utf8')).toBe('one more');
    expect((await hashes.hash(path)).size).toBe(8);
  });

  test.each([
    ['throws', "throw new Error('The thread is dead.')", 'The thread is dead.'],
    ['exits', 'process.exit(7)', 'A thread that hashes files ended with exit code 7.'],
  ])('rejects the file of a thread that %s, and hashes the rest in a new one', async (_, end, message) => {
    const folder = await temporaryFolder();
    const paths = Array.from({ length: 40 }, (_, index) => join(folder, `${index}.jpg`));
    await Promise.all(paths.map((path) => writeFile(path, 'one')));
    await atThreadStart(`
      let isFirst = true;
      try {
        fs.writeFileSync(${JSON.stringify(join(folder, 'first-thread'))}, '', { flag: 'wx' });
      } catch {
        isFirst = false;
      }
      if (isFirst) ${end};
    `);
    const hashes = pool(1);
    const results = await Promise.allSettled(paths.map((path) => hashes.hash(path)));
    // One message carries at most 32 files.
    expect(results.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 32 }, () => 'rejected'),
      ...Array.from({ length: 8 }, () => 'fulfilled'),
    ]);
    expect(results[0]).toMatchObject({ reason: { message } });
  });

  test('reports files that are missing or cannot be read, and continues', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a.jpg'));
    await writeFile(join(folder, 'c.jpg'), 'c');
    const hashes = pool(1);
    const results = await Promise.allSettled(
      ['a.jpg', 'b.jpg', 'c.jpg'].map((name) => hashes.hash(join(folder, name))),
    );
    expect(results).toMatchObject([
      { reason: { kind: 'file', reason: 'is-a-folder', path: join(folder, 'a.jpg') } },
      { reason: { kind: 'file', reason: 'missing', cause: { code: 'ENOENT' } } },
      { value: { size: 1 } },
    ]);
    await expect(hashes.hash(devNull)).rejects.toMatchObject({ reason: 'not-a-file', path: devNull });
  });

  test('ends its threads when it is closed', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, 'one');
    const started = once(process, 'worker') as Promise<[Worker]>;
    const hashes = pool(1);
    await hashes.hash(path);
    const [thread] = await started;
    const ended = once(thread, 'exit');
    hashes.close(new Error('enough'));
    expect(await ended).toEqual([1]);
  });

  test('rejects pending files when it is closed, and later ones', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, '');
    const hashes = pool(1);
    const waiting = hashes.hash(path);
    hashes.close(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(hashes.hash(path)).rejects.toThrow('enough');
  });
});
