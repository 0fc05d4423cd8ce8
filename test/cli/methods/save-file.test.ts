import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { saveFile, type SaveFlags } from '../../../src/cli/methods/save-file.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

/** Saves a response into a new folder, which can have a file already: what is in the folder, and what is printed. */
async function save(
  out: string,
  { headers = {}, overwrite, there }: { headers?: Record<string, string>; there?: string } & SaveFlags = {},
) {
  const folder = await temporaryFolder();
  if (there !== undefined) await writeFile(join(folder, there), 'old');
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  onTestFinished(() => log.mockRestore());
  const flags = { out: folder + out, ...(overwrite !== undefined && { overwrite }) };
  const failure = await saveFile(new Response('new', { headers }), flags, 'a1').then(
    () => undefined,
    (error: unknown) => String(error),
  );
  const printed = log.mock.calls.map(([text]) => String(text).replace(folder, 'TO')).join('\n');
  return { files: await contentsOf(folder), printed, failure: failure?.replaceAll(folder, 'TO') };
}

test('saveFile uses the name in the response, or the given one with an extension by type', async () => {
  const named = {
    'content-disposition': "inline; filename*=UTF-8''..%2Fb.png",
    'content-type': 'image/jpeg',
  };
  expect(await save('', { headers: named })).toMatchObject({ files: { '.._b.png': 'new' } });
  expect((await save('/', { headers: { 'content-type': 'Image/WebP; q=1' } })).files).toEqual({
    'a1.webp': 'new',
  });
  expect((await save('', { headers: { 'content-type': 'x/unknown' } })).files).toEqual({ a1: 'new' });
});

test('saveFile keeps an existing file unless it is to be overwritten', async () => {
  const headers = { 'content-type': 'image/png' };
  expect(await save('/b.png', { headers, there: 'b.png' })).toEqual({
    ...{ files: { 'b.png': 'old' }, printed: '' },
    failure: 'CliError: TO/b.png exists. Choose another --out, or replace it with --overwrite.',
  });
  const files = async (out: string, there: string, overwrite: boolean) =>
    (await save(out, { headers, there, overwrite })).files;
  expect(await files('/b.png', 'b.png', true)).toEqual({ 'b.png': 'new' });
  expect(await files('/', 'a1.png', false)).toEqual({ 'a1.png': 'old', 'a1 (1).png': 'new' });
  expect(await files('/', 'a1.png', true)).toEqual({ 'a1.png': 'new' });
});

test('saveFile prints the name without control characters', async () => {
  expect((await save('/a\u0007.png')).printed).toBe('Saved TO/a\uFFFD.png');
});

test('saveFile creates a folder whose name ends with a slash', async () => {
  expect((await save('/new/', { headers: { 'content-type': 'image/png' } })).printed).toBe(
    'Saved TO/new/a1.png',
  );
});

test('saveFile does not replace a file that appears while it downloads', async () => {
  const path = join(await temporaryFolder(), 'a.png');
  const body = new ReadableStream({
    async pull(controller) {
      await writeFile(path, 'other');
      controller.enqueue(new TextEncoder().encode('new'));
      controller.close();
    },
  });
  await expect(saveFile(new Response(body), { out: path }, 'a1')).rejects.toThrow();
  expect(await readFile(path, 'utf8')).toBe('other');
});
