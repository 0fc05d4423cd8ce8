import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/cli/methods/read-body.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';

test.each(['', '\uFEFF'])('readBody reads a file that begins with %j', async (mark) => {
  const file = join(await temporaryFolder(), 'body.json');
  await writeFile(file, `${mark}{"albumName":"Kyoto"}`);
  expect(await readBody(`@${file}`)).toEqual({ albumName: 'Kyoto' });
});

test('readBody names the file that is not JSON, or that is not there', async () => {
  const file = join(await temporaryFolder(), 'body.json');
  await expect(readBody(`@${file}`)).rejects.toThrow(`Cannot read ${file}: ENOENT.`);
  await writeFile(file, '{"secret"');
  await expect(readBody(`@${file}`)).rejects.toThrow(`${file} is not JSON.`);
  await expect(readBody('{"secret"')).rejects.toThrow(/^--body is not JSON\. (?!.*secret)/);
});
