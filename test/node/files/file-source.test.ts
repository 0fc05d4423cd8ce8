import type { BigIntStats } from 'node:fs';
import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Buffers, PIECE } from '../../../src/node/files/buffers.js';
import { type FileSource, fileSource, stampAt } from '../../../src/node/files/file-source.js';
import { isSameStamp, stampOf } from '../../../src/node/files/file-stamp.js';
import { onFileRead } from '../../helpers/file-handle.js';
import { photoFolder } from '../../helpers/photo-folder.js';

/** Sources of a run, one for each content. */
async function sources(...contents: string[]): Promise<FileSource[]> {
  const buffers = new Buffers();
  const folder = await photoFolder(
    ...contents.map((content, index): [string, string] => [`${index}.jpg`, content]),
  );
  const paths = contents.map((_, index) => join(folder, `${index}.jpg`));
  return Promise.all(paths.map(async (path) => fileSource(path, await stampAt(path), buffers)));
}

/** What a network holds on to: the pieces themselves. */
async function piecesOf(source: FileSource | undefined, most = Infinity): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source?.stream() ?? []) {
    pieces.push(piece);
    if (pieces.length === most) break;
  }
  return pieces;
}

const text = (pieces: Uint8Array[]): string => Buffer.concat(pieces).toString();
const memory = (pieces: Uint8Array[]) => new Set(pieces.map(({ buffer }) => buffer));

const LAKE = 'lake'.repeat(PIECE / 2);
const SEA = 'sea!'.repeat(PIECE / 2);

describe('fileSource, which reuses its buffers', () => {
  test('reads into the buffers of files that were uploaded', async () => {
    const [lake, sea] = await sources(LAKE, SEA);
    const sent = memory(await piecesOf(lake));
    lake?.arrived();
    const next = await piecesOf(sea);
    expect(text(next)).toBe(SEA);
    expect(memory(next)).toEqual(sent);
  });

  test('does not overwrite sent bytes before the upload has finished', async () => {
    const [lake, sea] = await sources(LAKE, SEA);
    const sent = await piecesOf(lake);
    await piecesOf(sea);
    expect(text(sent)).toBe(LAKE);
  });

  test('does not overwrite the bytes of a failed attempt after another attempt has succeeded', async () => {
    const [lake, sea] = await sources(LAKE, SEA);
    const failed = await piecesOf(lake);
    await piecesOf(lake);
    lake?.arrived();
    await piecesOf(sea);
    await piecesOf(sea);
    expect(text(failed)).toBe(LAKE);
  });

  test('does not overwrite the bytes of a file that was not read to its end', async () => {
    const [lake, sea] = await sources(LAKE, SEA);
    const sent = await piecesOf(lake, 1);
    lake?.arrived();
    await piecesOf(sea);
    expect(text(sent)).toBe(LAKE.slice(0, PIECE));
  });

  test('keeps 4 MB of a long file', async () => {
    const [film, other] = await sources('film'.repeat(5 * PIECE), 'show'.repeat(5 * PIECE));
    const sent = memory(await piecesOf(film));
    film?.arrived();
    const again = memory(await piecesOf(other));
    expect([...again].filter((buffer) => sent.has(buffer))).toHaveLength(16);
    expect(again.size).toBe(20);
  });
});

describe('a stamp', () => {
  test.each([{ size: 4 }, { mtimeNs: '1700000000123456788' }, { ino: '43' }])(
    'is another one with another %o',
    (change) => {
      const stamp = { size: 3, mtimeNs: '1700000000123456789', ino: '42' };
      expect(isSameStamp(stamp, { ...stamp })).toBe(true);
      expect(isSameStamp(stamp, { ...stamp, ...change })).toBe(false);
    },
  );

  test('keeps every digit of the time and the inode', () => {
    const stats = { size: 3n, mtimeNs: 1_700_000_000_123_456_789n, ino: 2n ** 60n + 1n };
    expect(stampOf(Object.assign({} as BigIntStats, stats))).toEqual({
      size: 3,
      mtimeNs: '1700000000123456789',
      ino: '1152921504606846977',
    });
  });
});

describe('the buffers of a run', () => {
  test('are lent to one file at a time, also if a file reports twice that it was uploaded', () => {
    const buffers = new Buffers();
    const first = buffers.lend();
    first.take();
    first.end();
    first.giveBack();
    first.giveBack();
    expect(buffers.lend().take()).not.toBe(buffers.lend().take());
  });
});

describe('fileSource, when it ends', () => {
  test.each([1, Infinity])('closes the file after %d pieces', async (most) => {
    const read = await onFileRead(() => {});
    const [lake] = await sources(LAKE);
    await piecesOf(lake, most);
    const [file] = read.mock.contexts;
    expect(file).toMatchObject({ fd: -1 });
  });
});

describe('fileSource, if the file changes', () => {
  async function lake(): Promise<{ path: string; source: FileSource }> {
    const path = join(await photoFolder(['lake.jpg', LAKE]), 'lake.jpg');
    return { path, source: fileSource(path, await stampAt(path)) };
  }
  const touch = (path: string) => utimes(path, 1, 1);

  test('fails before the first byte', async () => {
    const { path, source } = await lake();
    await touch(path);
    const read = vi.fn();
    const reading = async () => {
      for await (const _ of source.stream()) read();
    };
    await expect(reading()).rejects.toMatchObject({ kind: 'file', reason: 'changed' });
    expect(read).not.toHaveBeenCalled();
  });

  test('fails after the last byte', async () => {
    const { path, source } = await lake();
    let read = 0;
    const reading = async () => {
      for await (const piece of source.stream()) {
        read += piece.byteLength;
        if (read === LAKE.length) await touch(path);
      }
    };
    await expect(reading()).rejects.toMatchObject({ kind: 'file', reason: 'changed' });
    expect(read).toBe(LAKE.length);
  });

  test('fails at its end if it gets shorter', async () => {
    const { path, source } = await lake();
    const reading = async () => {
      for await (const _ of source.stream()) await writeFile(path, '');
    };
    await expect(reading()).rejects.toMatchObject({ kind: 'file', reason: 'changed' });
  });
});
