import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { generateScript } from '../../scripts/generate.js';
import { REPOSITORY } from '../../scripts/repository.js';
import { writeContract } from '../../src/contract/index.js';
import { committed } from '../helpers/documents.js';
import { contentsOf, temporaryFolder } from '../helpers/temporary-folder.js';

afterEach(() => vi.restoreAllMocks());

// Each test starts a process or runs the whole generator.
describe('npm run generate', () => {
  test('writes the committed code from the committed contract', async () => {
    const [generated, docs] = [await temporaryFolder(), await temporaryFolder()];
    expect(await generateScript([], { openapi: REPOSITORY.openapi, generated, docs })).toBe(0);
    expect(await contentsOf(generated)).toEqual(await contentsOf(REPOSITORY.generated));
    for (const [name, page] of Object.entries(await contentsOf(docs))) {
      expect(page).toBe(await readFile(join(REPOSITORY.docs, name), 'utf8'));
    }
    expect(Object.keys(await contentsOf(docs))).toEqual([
      'drift-rules.md',
      'endpoints.md',
      'from-immich-sdk.md',
      'shell-functions.md',
    ]);
  });

  test('gives operations without an entry a default name, and returns 1 for an entry without an operation', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    const complained = vi.spyOn(console, 'error').mockImplementation(() => {});
    const [openapi, generated, docs] = [
      await temporaryFolder(),
      await temporaryFolder(),
      await temporaryFolder(),
    ];
    const contract = committed();
    const { get, ...others } = contract.paths['/tags'] ?? {};
    contract.paths['/tags'] = {
      ...others,
      patch: { operationId: 'patchTags', tags: ['Tags'], responses: {} },
    };
    await writeContract(contract, { folder: openapi });

    expect(await generateScript([], { openapi, generated, docs })).toBe(1);

    expect(said.mock.calls.join()).toMatch(
      /operations have a default name\. Add an entry to openapi\/operations\.json .*\bpatchTags\b/,
    );
    expect(complained.mock.calls).toEqual([
      [
        'openapi/operations.json has getAllTags, which the contract lacks. Remove each, or give it `until` and `lost`.',
      ],
    ]);
    expect((await contentsOf(generated))['openapi.ts']).toContain('patchTags');
  });
});
