import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../../src/index.js';
import { uploadAll, uploadFile } from '../../../src/node/index.js';
import { readable, systemPath, textOf } from '../../../src/node/files/raw-paths.js';
import { startSandbox } from '../../../src/sandbox/index.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

const isLinux = process.platform === 'linux';
const REASON = 'only Linux stores names that are not UTF-8';

describe('paths that are not UTF-8', () => {
  test('convert back to the original bytes', ({ skip }) => {
    skip(!isLinux, REASON);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'grapheme' }), (bytes, text) => {
        const name = Buffer.concat([bytes, Buffer.from(text), bytes]);
        expect(Buffer.from(systemPath(textOf(name)))).toEqual(name);
      }),
    );
  });

  test('are not changed if they are UTF-8', () => {
    for (const name of ['a.jpg', '写真 📷.jpg', 'e\u0301', '\ufeffa', '\ufffd.jpg']) {
      expect(textOf(Buffer.from(name))).toBe(name);
      expect(systemPath(name)).toBe(name);
      expect(readable(name)).toBe(name);
    }
  });

  test('are displayed with each invalid byte as ISO 8859-1', () => {
    expect(readable(textOf(Buffer.from('caf\xe9 写.jpg'.replace('写', '\xe5'), 'latin1')))).toBe(
      'café å.jpg',
    );
    const mixed = Buffer.concat([Buffer.from('写'), Buffer.of(0xe9), Buffer.from('é')]);
    expect(readable(textOf(mixed))).toBe('写éé');
  });
});

describe('uploadAll', () => {
  test('uploads files and folders whose names are not UTF-8, with their sidecars', async ({ skip }) => {
    skip(!isLinux, REASON);
    const sandbox = await startSandbox();
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const folder = await temporaryFolder();
    const raw = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, 'latin1')]);
    await mkdir(raw('\xe9t\xe9'));
    const files = [
      '\xe9t\xe9/caf\xe9.jpg',
      '\xe9t\xe9/caf\xe9.jpg.xmp',
      '\xe9t\xe9/b.jpg',
      '\xf8.jpg',
      '\xf8.txt',
    ];
    for (const name of files) await writeFile(raw(name), name);

    const journal = `${await temporaryFolder()}/journal.jsonl`;
    const options = { album: { byFolder: true }, journal } as const;
    const { created, skipped, failed, albums } = await uploadAll(immich, folder, options).report();
    expect(failed).toEqual([]);
    expect(skipped).toEqual([{ path: `${folder}/\udcf8.txt`, reason: 'unsupported' }]);
    expect(created.map(({ path }) => relative(folder, path)).toSorted()).toEqual([
      '\udce9t\udce9/b.jpg',
      '\udce9t\udce9/caf\udce9.jpg',
      '\udcf8.jpg',
    ]);
    expect(created.find(({ sidecar }) => sidecar)).toMatchObject({
      sidecar: `${folder}/\udce9t\udce9/caf\udce9.jpg.xmp`,
    });
    const names = await immich.search.metadata({}).toArray();
    expect(names.map(({ originalFileName }) => originalFileName).toSorted()).toEqual([
      'b.jpg',
      'café.jpg',
      'ø.jpg',
    ]);
    expect(albums.map(({ name, result }) => [name, result.count])).toContainEqual(['été', 2]);

    const again = await uploadAll(immich, folder, options).report();
    expect(again.created).toEqual(created);
    const { status } = await uploadFile(immich, created[0]?.path ?? '');
    expect(status).toBe('duplicate');
  });
});
