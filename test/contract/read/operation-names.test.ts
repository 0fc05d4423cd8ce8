import { describe, expect, test } from 'vitest';
import { clientName, operationsOf, readOperations } from '../../../src/contract/index.js';
import { committed } from '../../helpers/documents.js';

describe('clientName', () => {
  test.each([
    [['People'], 'people.getThing'],
    [['API keys'], 'apiKeys.getThing'],
    [['Shared links'], 'sharedLinks.getThing'],
    [['Users (admin)'], 'admin.users.getThing'],
    [['Database Backups (admin)'], 'admin.databaseBackups.getThing'],
    [['Config (public)'], 'config.getThing'],
    [['Deprecated', 'People'], 'people.getThing'],
    [['People', 'Deprecated'], 'people.getThing'],
    [['3D models'], '_3dModels.getThing'],
    [["constructor'];"], 'constructor.getThing'],
    [['Deprecated'], 'other.getThing'],
    [['日本'], 'other.getThing'],
    [[], 'other.getThing'],
    [undefined, 'other.getThing'],
  ])('combines the tag and the operationId if there is no entry: %j', (tags, name) => {
    expect(clientName({ operationId: 'getThing', ...(tags && { tags }) }, undefined)).toBe(name);
  });

  test('returns the name in the entry', () => {
    const operation = { operationId: 'getPerson', tags: ['People'] };
    expect(clientName(operation, { client: 'people.get' })).toBe('people.get');
  });

  test('returns a different name for each operation of the contract', async () => {
    const entries = await readOperations('openapi/operations.json');
    const names = [...operationsOf(committed())].map(({ operation }) =>
      clientName(operation, entries[operation.operationId]),
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => !/^(?:admin\.)?[a-z_]\w*\.[a-z]\w*$/i.test(name))).toEqual([]);
  });
});
