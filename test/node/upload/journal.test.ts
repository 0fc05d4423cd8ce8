import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import {
  appendFile,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Journal } from '../../../src/node/upload/journal.js';
import { HOST } from '../../../src/node/files/process-owner.js';
import { onSync } from '../../helpers/file-syncs.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const OPEN_FILES = '/proc/self/fd';

const HASH = { size: 3, mtimeNs: '1700000000123456789', ino: '42', checksum: 'a'.repeat(40) };

async function journalPath(): Promise<string> {
  return join(await temporaryFolder(), 'journal.jsonl');
}

/** The state of a file that a new process would read. */
async function known(path: string, file: string, user = 'u1') {
  const journal = await Journal.open(path, user);
  await journal.close();
  return journal.get(file);
}

describe('a journal', () => {
  test('returns what was recorded before, with the last record of each file', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a "b"\n.jpg', { state: 'hashed', ...HASH });
    journal.note('/a "b"\n.jpg', { state: 'accepted' });
    journal.note('/a "b"\n.jpg', { state: 'created', id: 'x1' });
    expect(journal.get('/a "b"\n.jpg')).toEqual({ state: 'created', id: 'x1', ...HASH });
    await journal.close();
    expect(await known(path, '/a "b"\n.jpg')).toEqual({ state: 'created', id: 'x1', ...HASH });
    expect(await known(path, '/b.jpg')).toBeUndefined();
  });

  test('returns what was recorded before, during and after a write', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await Promise.resolve();
    journal.note('/b.jpg', { state: 'hashed', ...HASH });
    await journal.saved();
    journal.note('/c.jpg', { state: 'hashed', ...HASH });
    await journal.close();
    for (const file of ['/a.jpg', '/b.jpg', '/c.jpg']) expect(await known(path, file), file).toBeDefined();
  });

  test('drops the result of a file that is hashed again', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    journal.note('/a.jpg', { state: 'created', id: 'x1' });
    journal.note('/a.jpg', { state: 'hashed', ...HASH, size: 4 });
    await journal.close();
    expect(await known(path, '/a.jpg')).toEqual({ state: 'hashed', ...HASH, size: 4 });
  });

  test('can be read wherever its last write stopped', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/é.jpg', { state: 'hashed', ...HASH });
    journal.note('/é.jpg', { state: 'created', id: 'x1' });
    await journal.close();
    const whole = await readFile(path);
    const [header, hashed] = whole
      .toString()
      .split('\n')
      .map((line) => Buffer.byteLength(line) + 1);
    for (let length = whole.length - 1; length >= 0; length -= 1) {
      await writeFile(path, whole.subarray(0, length));
      const entry = await known(path, '/é.jpg');
      expect(entry?.state, `after ${length} bytes`).toBe(
        length < (header ?? 0) + (hashed ?? 0) ? undefined : 'hashed',
      );
    }
  });

  test('continues after a truncated line, and skips a damaged one', async () => {
    const path = await journalPath();
    await (await Journal.open(path, 'u1')).close();
    await appendFile(path, '{"path":"/a.jpg","sta');
    const journal = await Journal.open(path, 'u1');
    journal.note('/b.jpg', { state: 'hashed', ...HASH });
    await journal.close();
    await appendFile(path, '\0\0\0\nnull\n{"path":7}\n');
    expect(await known(path, '/a.jpg')).toBeUndefined();
    expect(await known(path, '/b.jpg')).toEqual({ state: 'hashed', ...HASH });
  });

  test('ignores a record if any byte of its line was changed, including the checksum', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await journal.close();
    const whole = await readFile(path, 'utf8');
    const start = whole.indexOf('\n') + 1;
    for (const [before, after] of [
      ['aaaa', 'aaab'],
      ['"size":3', '"size":4'],
      ['/a.jpg', '/b.jpg'],
      ['"check":"', '"check":"0'],
    ] as const) {
      const at = whole.indexOf(before, start);
      await writeFile(path, whole.slice(0, at) + whole.slice(at).replace(before, after));
      expect(await known(path, '/a.jpg'), after).toBeUndefined();
      expect(await known(path, '/b.jpg'), after).toBeUndefined();
    }
    await writeFile(path, whole);
    expect(await known(path, '/a.jpg')).toBeDefined();
  });

  test('can be used by one run at a time', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    await expect(Journal.open(path, 'u1')).rejects.toMatchObject({
      kind: 'argument',
      message: expect.stringContaining(`\`journal\` is in use by another run (process ${process.pid})`),
    });
    await journal.close();
    await (await Journal.open(path, 'u1')).close();
    expect(await readdir(dirname(path))).toEqual(['journal.jsonl']);
  });

  test('takes over the lock of a killed process, but not of a running one', async () => {
    const path = await journalPath();
    await writeFile(`${path}.lock`, `${HOST} ${process.ppid}`);
    await expect(Journal.open(path, 'u1')).rejects.toThrow('in use');
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    // A process of another machine, which may be alive.
    await writeFile(`${path}.lock`, `another1 ${child.pid}`);
    await expect(Journal.open(path, 'u1')).rejects.toThrow('in use');
    await writeFile(`${path}.lock`, `${HOST} ${child.pid}`);
    await (await Journal.open(path, 'u1')).close();
    expect(await readdir(dirname(path))).toEqual(['journal.jsonl']);
  });

  test('takes over an empty lock, which a process left that was killed before it wrote its number', async () => {
    const path = await journalPath();
    await writeFile(`${path}.lock`, '');
    await expect(Journal.open(path, 'u1')).rejects.toThrow('in use');
    await utimes(`${path}.lock`, 0, 0);
    await (await Journal.open(path, 'u1')).close();
    expect(await readdir(dirname(path))).toEqual(['journal.jsonl']);
  });

  test('takes over the lock of an earlier process with the same pid, also after a run of its own', async () => {
    const path = await journalPath();
    for (let run = 0; run < 2; run += 1) {
      await writeFile(`${path}.lock`, `${HOST} ${process.pid}`);
      await (await Journal.open(path, 'u1')).close();
    }
    expect(await readdir(dirname(path))).toEqual(['journal.jsonl']);
  });

  test('is closed without an error if its lock was deleted', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    await rm(`${path}.lock`);
    await journal.close();
    expect(await readdir(dirname(path))).toEqual(['journal.jsonl']);
  });

  test('rejects the journal of another user', async () => {
    const path = await journalPath();
    await (await Journal.open(path, 'u1')).close();
    const before = await readFile(path);
    await expect(Journal.open(path, 'u2')).rejects.toMatchObject({
      kind: 'argument',
      message: '`journal` is the path of a file that is the journal of another user, or of another server.',
    });
    expect(await readFile(path)).toEqual(before);
    // A rejected journal is not locked.
    await (await Journal.open(path, 'u1')).close();
  });

  // Linux lists the files that a process has open.
  test.skipIf(!existsSync(OPEN_FILES))(
    `does not keep a rejected file open (${OPEN_FILES} lists open files)`,
    async () => {
      const path = await journalPath();
      const openFiles = async () => {
        const files = (await readdir(OPEN_FILES)).map((name) =>
          readlink(join(OPEN_FILES, name)).catch(() => ''),
        );
        return (await Promise.all(files)).filter((file) => file === path);
      };
      const journal = await Journal.open(path, 'u1');
      expect(await openFiles()).toHaveLength(1);
      await journal.close();
      await expect(Journal.open(path, 'u2')).rejects.toMatchObject({ kind: 'argument' });
      expect(await openFiles()).toEqual([]);
    },
  );

  test.each([
    ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x0a, 0x0a])],
    ['an endless text', Buffer.from('shopping list')],
    ['JSON lines of another program', Buffer.from('{"path":"/a.jpg"}\n')],
  ])('rejects %s, and does not change it', async (_, content) => {
    const path = await journalPath();
    await writeFile(path, content);
    await expect(Journal.open(path, 'u1')).rejects.toMatchObject({ kind: 'argument' });
    expect(await readFile(path)).toEqual(content);
  });

  test('rejects a device, which would never end', async () => {
    await expect(Journal.open('/dev/zero', 'u1')).rejects.toMatchObject({ kind: 'argument' });
  });

  test('reports that its file cannot be written', async () => {
    const folder = await temporaryFolder();
    await expect(Journal.open(folder, 'u1')).rejects.toMatchObject({ kind: 'file', reason: 'is-a-folder' });
    await expect(Journal.open(join(folder, 'x', 'y'), 'u1')).rejects.toMatchObject({ reason: 'missing' });
  });

  test('has its records on disk when `save` resolves', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    const { size } = await stat(path);
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await journal.saved();
    expect((await stat(path)).size).toBeGreaterThan(size);
    await journal.close();
  });

  test('syncs its header and then its folder when it is created, and neither when it is opened again', async () => {
    const path = await journalPath();
    const synced: string[] = [];
    await onSync(async (file) => {
      const { ino } = await file.stat();
      if (ino === (await stat(dirname(path))).ino) synced.push('folder');
      else if (ino === (await stat(path)).ino) synced.push(await readFile(path, 'utf8'));
    });
    const journal = await Journal.open(path, 'u1');
    expect(synced).toEqual([await readFile(path, 'utf8'), 'folder']);
    expect(synced[0]).toContain('"user":"u1"');
    await journal.close();
    await (await Journal.open(path, 'u1')).close();
    expect(synced).toHaveLength(2);
  });

  test('resolves `save` only when the line is written and the file is synced', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    const steps: string[] = [];
    await onSync(async () => {
      if ((await readFile(path, 'utf8')).includes('/a.jpg')) steps.push('written');
      // Without waiting for the sync, `saved` would resolve during these reads.
      for (let index = 0; index < 20; index += 1) await stat(path);
      steps.push('synced');
    });
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await journal.saved();
    expect(steps).toEqual(['written', 'synced']);
    await journal.close();
  });

  test('rejects `save` and `close` if the disk fails to sync', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    await onSync(async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await expect(journal.saved()).rejects.toMatchObject({ kind: 'file', path, cause: { code: 'ENOSPC' } });
    await expect(journal.close()).rejects.toMatchObject({ kind: 'file', path });
  });

  test('reads many lines, including ones longer than its buffer', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    const long = `/${'d/'.repeat(800_000)}a.jpg`;
    journal.note(long, { state: 'hashed', ...HASH });
    for (let index = 0; index < 5_000; index += 1)
      journal.note(`/${index}.jpg`, { state: 'hashed', ...HASH });
    await journal.close();
    expect(await known(path, long)).toEqual({ state: 'hashed', ...HASH });
    expect(await known(path, '/4999.jpg')).toEqual({ state: 'hashed', ...HASH });
    await truncate(path, 2_000_000);
    expect(await known(path, '/4999.jpg')).toBeUndefined();
  });

  test('skips a line that is too long for a path, and reads the others', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await journal.close();
    const [header = '', line = ''] = (await readFile(path, 'utf8')).split('\n');
    const long = 'x'.repeat(6 * 1024 * 1024);
    await writeFile(path, [header, long, line, line.slice(0, 9)].join('\n'));
    expect(await known(path, '/a.jpg')).toEqual({ state: 'hashed', ...HASH });
    // The last line without a line break is dropped.
    expect((await stat(path)).size).toBe(header.length + long.length + line.length + 3);

    await writeFile(path, `${header}\n${line}\n${long}`);
    expect(await known(path, '/a.jpg')).toEqual({ state: 'hashed', ...HASH });
    expect((await stat(path)).size).toBe(header.length + line.length + 2);
  });

  test('ignores the end of a line that is too long, even if it looks like a line', async () => {
    const path = await journalPath();
    const journal = await Journal.open(path, 'u1');
    journal.note('/a.jpg', { state: 'hashed', ...HASH });
    await journal.close();
    const [header = '', line = ''] = (await readFile(path, 'utf8')).split('\n');
    // The first read ends before the line does.
    for (const megabytes of [5, 6]) {
      const long = 'x'.repeat(megabytes * 1024 * 1024 - header.length - 1);
      await writeFile(path, `${header}\n${long}${line}\n`);
      expect(await known(path, '/a.jpg')).toBeUndefined();
    }
  });

  test('rejects a file with a single line that is too long, in linear time', async () => {
    const path = await journalPath();
    await writeFile(path, '');
    // A sparse file: only its size matters.
    await truncate(path, 30 * 1024 * 1024);
    await expect(Journal.open(path, 'u1')).rejects.toThrow('that is not a journal');
    expect((await stat(path)).size).toBe(30 * 1024 * 1024);
  });
});
