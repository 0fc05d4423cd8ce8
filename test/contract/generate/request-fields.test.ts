import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { requestFields } from '../../../generated/request-fields.js';
import { REPOSITORY } from '../../../scripts/repository.js';
import { canonicalise, readDocument } from '../../../src/contract/index.js';
import { readOperations } from '../../../src/contract/read/operation-entries.js';
import { newRequestFields } from '../../../src/contract/generate/request-fields.js';
import { committed, NEEDS_SPECS, specs } from '../../helpers/documents.js';
import { release } from '../../helpers/small-release.js';

const ours = release('3.2.0', ['name', 'key'], ['ids', 'filter']);

test('every method that checks the release for a field is listed as a user of the version', async () => {
  const entries = await readOperations(join(REPOSITORY.openapi, 'operations.json'));
  const { alsoUsedBy = [] } = entries['getServerVersion'] ?? {};
  const methods = Object.keys(requestFields).map((operationId) => entries[operationId]?.client);
  expect(methods.length).toBeGreaterThan(20);
  expect(methods.filter((method) => !alsoUsedBy.includes(method ?? ''))).toEqual([]);
});

describe('newRequestFields', () => {
  test('lists a field that an older release lacks, with the minor version that added it', () => {
    const documents = [
      ours,
      release('2.7.5', ['name'], ['ids']),
      release('3.0.3', ['name'], ['ids', 'filter']),
    ];
    expect(newRequestFields(ours, documents)).toEqual({ listTags: { filter: '3.0.0' } });
  });

  test('leaves out fields that every release has, and those that only releases before 2.0.0 lack', () => {
    const documents = [ours, release('2.0.0', ['name'], ['ids', 'filter']), release('1.144.1', [], [])];
    expect(newRequestFields(ours, documents)).toEqual({});
  });

  test('leaves out the fields of an operation that older releases lack', () => {
    expect(newRequestFields(ours, [release('2.7.5'), ours])).toEqual({});
  });

  test.skipIf(!specs)(`equals openapi/request-fields.json${NEEDS_SPECS}`, async () => {
    const folder = specs ?? '';
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const documents = await Promise.all(
      names.map(async (name) => canonicalise(await readDocument(join(folder, name)))),
    );
    const text = readFileSync(new URL('../../../openapi/request-fields.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(newRequestFields(committed(), documents));
  });
});
