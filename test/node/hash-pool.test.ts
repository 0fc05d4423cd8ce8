import { createHash, randomBytes } from 'node:crypto';
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HashPool } from '../../src/node/hash-pool.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';

function pool(size?: number): HashPool {
  const hashes = new HashPool(size);
  onTestFinished(() => hashes.close(new Error('The test is over.')));
  return hashes;
}

describe('a hash pool', () => {
  test('gives each file its SHA-1, size, time and inode', async () => {
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

  test('does not read a file that is as it was, and reads one that is not', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, 'one');
    const hashes = pool();
    // A hash that the file cannot have: it comes back where the file was not read.
    const known = { ...(await hashes.hash(path)), checksum: 'f'.repeat(40) };
    expect(await hashes.hash(path, known)).toEqual(known);
    await utimes(path, 1, 1);
    expect((await hashes.hash(path, known)).checksum).not.toBe(known.checksum);
  });

  test('says which files are missing, or cannot be read, and goes on', async () => {
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
  });

  test('rejects what is waited for when it is closed, and what comes later', async () => {
    const path = join(await temporaryFolder(), 'a.jpg');
    await writeFile(path, '');
    const hashes = pool(1);
    const waiting = hashes.hash(path);
    hashes.close(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    await expect(hashes.hash(path)).rejects.toThrow('enough');
  });
});
