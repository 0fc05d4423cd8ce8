import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { missingDescriptions } from '../../../scripts/upgrade/missing-descriptions.js';
import { committed } from '../../helpers/documents.js';

const openapi = fileURLToPath(new URL('../../../openapi/', import.meta.url));

/** The file's line that a line of the list names. */
async function lineNamedBy(item = ''): Promise<string | undefined> {
  const [, file = '', line] = /^openapi\/([\w.-]+):(\d+): /.exec(item) ?? [];
  return (await readFile(openapi + file, 'utf8')).split('\n')[Number(line) - 1];
}

describe('missingDescriptions', () => {
  test('is empty for the committed contract', async () => {
    expect(await missingDescriptions(committed(), openapi)).toEqual([]);
  });

  test('lists the fields of a request that have no description', async () => {
    const contract = committed();
    contract.components!.schemas!['TagUpdateDto']!.properties!['parentId'] = { type: 'string' };
    const [item] = await missingDescriptions(contract, openapi);
    expect(item).toMatch(/^openapi\/fields\.json:\d+: add a sentence to TagUpdateDto for parentId$/);
    expect(await lineNamedBy(item)).toBe('  "TagUpdateDto": {');
  });

  test('lists the descriptions and the type name of a removed schema', async () => {
    const contract = committed();
    delete contract.paths['/people/{id}/merge'];
    delete contract.paths['/people/merge'];
    delete contract.components!.schemas!['MergePersonDto'];
    const items = await missingDescriptions(contract, openapi);
    expect(items).toEqual([
      expect.stringMatching(/^openapi\/fields\.json:\d+: MergePersonDto has no ids; remove the sentences$/),
      expect.stringMatching(/^openapi\/fields\.json:\d+: mergePersonLegacy has no id; remove the sentences$/),
      expect.stringMatching(/^openapi\/type-names\.json:\d+: MergePersonDto is gone; remove its name$/),
    ]);
    expect(await Promise.all(items.map(lineNamedBy))).toEqual([
      '  "MergePersonDto": {',
      '  "mergePersonLegacy": {',
      '  "MergePersonDto": "PersonMerge",',
    ]);
  });
});
