import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createImmichClient } from '../../src/index.js';
import { uploadAll, uploadFile } from '../../src/node/index.js';
import { type ImmichRelease, startSandbox } from '../../src/sandbox/index.js';
import { photoFolder } from '../helpers/photo-folder.js';

/** Names that a POSIX file system takes. */
const NAMES = [
  'quote".jpg',
  'back\\slash.jpg',
  'line\nbreak\r.jpg',
  'percent%22%0A%.jpg',
  '..leading.dots.jpg',
  '写真 📷.jpg',
  'e\u0301.jpg',
  ' space.jpg',
  `${'ø'.repeat(123)}a.jpg`,
];

describe.each<ImmichRelease>(['2.7.5', '3.0.3'])('uploading file names to %s', (release) => {
  test('keeps them unchanged', async ({ skip }) => {
    skip(process.platform === 'win32', 'Windows does not take these names');
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient(sandbox);
    const folder = await photoFolder(...NAMES.flatMap((name) => [name, `${name}.xmp`]));
    const { created } = await uploadAll(immich, folder, { hidden: true }).report();
    expect(created.map(({ path }) => basename(path)).toSorted()).toEqual(NAMES.toSorted());
    for (const { path, id, sidecar } of created) {
      expect(await immich.assets.get(id)).toMatchObject({ originalFileName: basename(path) });
      expect(sidecar).toBe(`${path}.xmp`);
    }
    await immich.assets.delete(
      created.map(({ id }) => id),
      { force: true },
    );
    for (const name of NAMES) {
      const { id } = await uploadFile(immich, join(folder, name));
      expect(await immich.assets.get(id)).toMatchObject({ originalFileName: name });
    }
  });
});
