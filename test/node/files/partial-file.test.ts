import { existsSync } from 'node:fs';
import { type FileHandle, open, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { PartialFile, type Place } from '../../../src/node/files/partial-file.js';
import { sha1 } from '../../helpers/asset-server.js';
import { fileHandlePrototype } from '../../helpers/file-handle.js';
import { onSync } from '../../helpers/file-syncs.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

async function partial(text = 'whole'): Promise<{ file: PartialFile; folder: string; place: Place }> {
  const folder = await temporaryFolder();
  const file = await PartialFile.create(folder);
  await file.append(Buffer.from(text));
  return { file, folder, place: { folder, name: 'a.jpg', taken: 'number' } };
}

const OPEN_FILES = '/proc/self/fd';

describe('PartialFile', () => {
  test('is hidden until it is complete', async () => {
    const { file, folder, place } = await partial();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/^\.immich-[0-9a-f]{8}-\d+-[\w-]+\.part$/)]);
    expect(await file.keep(place)).toBe(join(folder, 'a.jpg'));
    expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'whole' });
  });

  test('gets its name only after all its bytes are on the disk', async () => {
    const { file, folder, place } = await partial();
    const synced: unknown[] = [];
    await onSync(async (handle) => {
      const { size } = await handle.stat();
      synced.push({ size, names: await readdir(folder) });
    });
    await file.keep(place);
    expect(synced).toEqual([{ size: 5, names: [expect.stringMatching(/\.part$/)] }]);
  });

  test.each<[string, (path: string) => Promise<unknown>]>([
    ['has replaced it', async (path) => void (await rm(path), await writeFile(path, 'other'))],
    ['has added bytes', (path) => writeFile(path, 'more', { flag: 'a' })],
  ])('does not get its name if another program %s', async (_, change) => {
    const { file, folder, place } = await partial();
    await file.read(0, 1);
    const [name = ''] = await readdir(folder);
    await change(join(folder, name));
    await expect(file.keep(place)).rejects.toMatchObject({ kind: 'file', reason: 'unwritable' });
    expect(await readdir(folder)).toEqual([name]);
    await file.discard();
  });

  test('discards without an error if its folder was replaced by a file', async () => {
    const { file, folder } = await partial();
    await rm(folder, { recursive: true });
    await writeFile(folder, '');
    await file.discard();
    expect(await file.discard()).toBeUndefined();
  });

  test('computes its size and checksum while it grows, and can restart from zero', async () => {
    const { file, folder, place } = await partial('not this');
    expect([file.size, file.checksum]).toEqual([8, sha1('not this')]);
    await file.restart();
    expect([file.size, file.checksum]).toEqual([0, sha1('')]);
    await file.append(Buffer.from('th'));
    await file.append(Buffer.from('is'));
    expect([file.size, file.checksum]).toEqual([4, sha1('this')]);
    await file.keep(place);
    expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'this' });
  });

  describe('restart', () => {
    const OLD = Buffer.alloc(2 ** 20 + 100, 'old');
    const NEW = 'new bytes';

    test.each<[when: string, more: string, next: string]>([
      ['after more than 1 MiB was written', '', NEW],
      ['after more than 1 MiB was written, and nothing follows', '', ''],
      ['while further bytes are pending', 'not yet written', NEW],
    ])('removes the earlier bytes from disk %s', async (_, more, next) => {
      const folder = await temporaryFolder();
      const file = await PartialFile.create(folder);
      await file.append(OLD);
      // Resolves once the bytes are on disk.
      await file.read(0, 1);
      const [part = ''] = await readdir(folder);
      expect((await stat(join(folder, part))).size).toBe(OLD.length);
      await file.append(Buffer.from(more));
      await file.restart();
      await file.append(Buffer.from(next));
      const path = await file.keep({ folder, name: 'a.jpg', taken: 'number' });
      expect((await readFile(path)).equals(Buffer.from(next))).toBe(true);
      expect([file.size, file.checksum]).toEqual([next.length, sha1(next)]);
    });

    test('waits for a write in progress, so that its bytes are removed too', async () => {
      const prototype = await fileHandlePrototype();
      const write = prototype.write;
      const steps: string[] = [];
      const slow = vi.spyOn(prototype, 'write').mockImplementation(async function (
        this: FileHandle,
        ...parameters: unknown[]
      ) {
        await setImmediate();
        const result: unknown = await Reflect.apply(write, this, parameters);
        steps.push('written');
        return result;
      } as FileHandle['write']);
      onTestFinished(() => slow.mockRestore());
      const folder = await temporaryFolder();
      const file = await PartialFile.create(folder);
      await file.append(OLD);
      expect(steps).toEqual([]);
      await file.restart();
      expect(steps).toEqual(['written']);
      await file.append(Buffer.from(NEW));
      const path = await file.keep({ folder, name: 'a.jpg', taken: 'number' });
      expect((await readFile(path)).equals(Buffer.from(NEW))).toBe(true);
    });
  });

  test('continues if the disk writes only a part at a time', async () => {
    const { file, folder, place } = await partial('not just a part');
    const prototype = await fileHandlePrototype();
    const write = prototype.write;
    const parts = vi.spyOn(prototype, 'write').mockImplementation(function (
      this: FileHandle,
      ...[bytes, from, length, to]: [Buffer, number, number, number]
    ) {
      return Reflect.apply(write, this, [bytes, from, Math.min(length, 4), to]);
    } as FileHandle['write']);
    await file.keep(place);
    expect(parts).toHaveBeenCalledTimes(4);
    parts.mockRestore();
    expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'not just a part' });
  });

  test('reads its bytes, including those not yet written', async () => {
    const { file } = await partial('whole');
    expect((await file.read(3, 10)).toString()).toBe('le');
    expect(await file.read(10, 10)).toHaveLength(0);
    await file.append(Buffer.alloc(2 ** 20, 'x'));
    await file.append(Buffer.from('end'));
    expect((await file.read(file.size - 4, 4)).toString()).toBe('xend');
    await file.discard();
  });

  test('uses the next number if names are used, also by a folder', async () => {
    const { file, folder, place } = await partial();
    await PartialFile.create(join(folder, 'a.jpg')).then((inner) => inner.discard());
    await writeFile(join(folder, 'a (1).jpg'), '');
    expect(await file.keep(place)).toBe(join(folder, 'a (2).jpg'));
  });

  test('gets the given modification time', async () => {
    const { file, place } = await partial();
    const modified = new Date('1969-07-20T20:17:40.000Z');
    const { mtime, atimeMs } = await stat(await file.keep(place, modified));
    expect(mtime).toEqual(modified);
    expect(atimeMs).toBeGreaterThan(Date.now() - 3_600_000);
  });

  // Linux lists the files that a process has open.
  test.skipIf(!existsSync(OPEN_FILES)).each<[string, (file: PartialFile, place: Place) => Promise<unknown>]>([
    ['kept', (file, place) => file.keep(place)],
    ['discarded', (file) => file.discard()],
  ])(`is closed when it is %s (${OPEN_FILES} lists open files)`, async (_, end) => {
    const openFiles = async (folder: string) => {
      const files = (await readdir(OPEN_FILES)).map((name) =>
        readlink(join(OPEN_FILES, name)).catch(() => ''),
      );
      return (await Promise.all(files)).filter((path) => path.startsWith(folder));
    };
    const { file, folder, place } = await partial();
    expect(await openFiles(folder)).toHaveLength(1);
    await end(file, place);
    expect(await openFiles(folder)).toEqual([]);
  });

  test('leaves no file when it is discarded', async () => {
    const { file, folder } = await partial();
    await file.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  test('leaves no empty file under a name if it could not be renamed', async () => {
    const { file, folder, place } = await partial();
    for (const name of await readdir(folder)) await rm(join(folder, name));
    await expect(file.keep(place)).rejects.toMatchObject({ reason: 'missing', cause: { code: 'ENOENT' } });
    await file.discard();
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['refuse', 'overwrite'] as const)(
    'does not change an existing file with its name: %s',
    async (taken) => {
      const { file, folder, place } = await partial();
      const path = join(folder, 'a.jpg');
      await writeFile(path, 'mine');
      // If the file cannot be renamed, it cannot overwrite another one either.
      if (taken === 'overwrite')
        for (const name of await readdir(folder)) if (name !== 'a.jpg') await rm(join(folder, name));
      const reason = taken === 'refuse' ? 'taken' : 'missing';
      await expect(file.keep({ ...place, taken })).rejects.toMatchObject({ reason });
      await file.discard();
      expect(await contentsOf(folder)).toEqual({ 'a.jpg': 'mine' });
    },
  );

  const fullDisk = '/dev/full';
  if (!existsSync(fullDisk)) console.warn(`Not tested here: a full disk, for want of ${fullDisk}.`);

  test.skipIf(!existsSync(fullDisk))('rejects with the error of a full disk', async () => {
    const file = new PartialFile(await open(fullDisk, 'r+'), fullDisk);
    await file.append(Buffer.alloc(2 ** 20));
    // The disk is slower than the network, so it reports the error at the next batch, or at the end.
    await expect(file.append(Buffer.alloc(2 ** 20))).rejects.toMatchObject({
      reason: 'disk-full',
      cause: { code: 'ENOSPC' },
    });
  });
});
