import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  CANONICALISER_VERSION,
  pullSummary,
  writeContract,
  writeFiles,
} from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

const hasPipes = process.platform !== 'win32';
if (!hasPipes)
  console.warn('Not tested here: links and pipes as files to write, which Windows does not have.');

test.skipIf(!hasPipes)('writeFiles keeps a link, and does not replace a pipe or a device', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'target.json'), 'old');
  await symlink('target.json', join(folder, 'link.json'));
  await writeFiles(folder, { 'link.json': 'new' });
  expect((await lstat(join(folder, 'link.json'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(folder, 'target.json'), 'utf8')).toBe('new');

  execFileSync('mkfifo', [join(folder, 'pipe.json')]);
  await expect(writeFiles(folder, { 'pipe.json': 'new' })).rejects.toThrow('pipe.json: it is not a file.');
  expect((await lstat(join(folder, 'pipe.json'))).isFIFO()).toBe(true);
});

describe('writeContract', () => {
  test('writes the contract and its source', async () => {
    const folder = join(await temporaryFolder(), 'openapi');
    await writeContract(smallDocument(), { folder });

    const { 'immich.json': contract = '', 'source.json': source = '', ...others } = await contentsOf(folder);
    expect(Object.keys(JSON.parse(contract).paths)).toEqual(['/jobs', '/tags/{id}']);
    expect(JSON.parse(source)).toEqual({
      immich: '9.9.9',
      sha256: createHash('sha256').update(contract).digest('hex'),
      canonicaliser: CANONICALISER_VERSION,
    });
    expect(others).toEqual({});
  });

  test('writes the same bytes the second time', async () => {
    const folder = await temporaryFolder();
    await writeContract(smallDocument(), { folder });
    const before = await contentsOf(folder);
    await writeContract(smallDocument(), { folder });
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('saves the descriptions of the server on request, in a separate file', async () => {
    const folder = await temporaryFolder();
    await writeContract(smallDocument(), { folder, keepDocs: true });
    const { 'immich.json': contract = '', 'immich.docs.json': docs = '' } = await contentsOf(folder);
    expect(JSON.parse(docs)).toEqual({
      operations: { getTagById: 'Retrieve a specific tag by its ID.' },
      fields: {},
    });
    expect(contract).not.toContain('Retrieve');
  });

  test('rejects a document without operations, and keeps the old files', async () => {
    const folder = await temporaryFolder();
    await writeContract(smallDocument(), { folder });
    const before = await contentsOf(folder);

    const other = smallDocument();
    other.paths = {};
    await expect(writeContract(other, { folder })).rejects.toThrow(
      'The document of Immich 9.9.9 has no operations.',
    );
    expect(await contentsOf(folder)).toEqual(before);
  });

  test('keeps the old files and adds no others if one cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'immich.json'), 'old');
    // The second file cannot be backed up, because there is a folder with that name.
    await mkdir(join(folder, `source.json.${process.pid}.new`));
    await expect(writeContract(smallDocument(), { folder })).rejects.toThrow('EISDIR');
    expect(await readFile(join(folder, 'immich.json'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['immich.json', `source.json.${process.pid}.new`]);
  });

  test('replaces a damaged contract', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'immich.json'), '<<<<<<< HEAD');
    expect(await writeContract(smallDocument(), { folder })).toMatchObject({ previous: undefined });
  });
});

describe('pullSummary', () => {
  const entries = { getTagById: { client: 'tags.get', summary: 'Reads one tag.' } };

  test('lists what was added and removed since the last pull, and operations without an entry', async () => {
    const folder = await temporaryFolder();
    await writeContract(smallDocument(), { folder });
    const next = smallDocument();
    next.info.version = '10.0.0';
    const { get } = next.paths['/tags/{id}'] ?? {};
    next.paths = { '/tags': { get: { ...get, operationId: 'getAllTags', responses: get?.responses ?? {} } } };

    expect(pullSummary(await writeContract(next, { folder }), entries)).toBe(
      [
        'Immich 10.0.0: 1 operations.',
        'Before: Immich 9.9.9, 2 operations.',
        'New: getAllTags.',
        'Gone: getJobs, getTagById.',
        'Without an entry in openapi/operations.json (1): getAllTags.',
        'Next: npm run generate',
      ].join('\n'),
    );
  });

  test('reports that there was no previous contract', async () => {
    const change = await writeContract(smallDocument(), { folder: await temporaryFolder() });
    expect(pullSummary(change, entries)).toBe(
      'Immich 9.9.9: 2 operations.\nBefore: no contract.\nWithout an entry in openapi/operations.json (1): getJobs.\nNext: npm run generate',
    );
  });
});
