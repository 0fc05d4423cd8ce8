import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/contract/read/document.js';
import { readOperations, withOperations } from '../../src/contract/read/operation-entries.js';
import { compareReleases } from '../../src/contract/read/releases.js';
import { committed } from '../helpers/documents.js';

const entries = await readOperations(
  fileURLToPath(new URL('../../openapi/operations.json', import.meta.url)),
);
const rows = Object.entries(entries);

describe('openapi/operations.json', () => {
  test('has an entry for every operation of the contract, and no others', () => {
    const ids = [...operationsOf(withOperations(committed(), entries))].map(
      ({ operation }) => operation.operationId,
    );
    expect(Object.keys(entries).sort()).toEqual(ids.sort());
  });

  test('names each client method once', () => {
    const methods = rows.map(([, { client }]) => client);
    expect(methods.filter((method, index) => methods.indexOf(method) !== index)).toEqual([]);
  });

  test('names a group and a method, and uses no group name as a method name', () => {
    const methods = new Set(rows.map(([, { client }]) => client));
    const groups = [...methods].map((method) => method.slice(0, method.lastIndexOf('.')));
    expect([...methods].filter((method) => !/^(?:admin\.)?[a-z]\w*\.[a-z]\w*$/.test(method))).toEqual([]);
    expect(groups.filter((group) => methods.has(group))).toEqual([]);
  });

  test('summarises each operation in one short sentence', () => {
    const isSentence = (text: string) => /^[A-Z][a-z]+s,? [^\n]{3,110}\.$/.test(text);
    expect(rows.filter(([, { summary }]) => !isSentence(summary)).map(([id]) => id)).toEqual([]);
  });

  test('has valid release numbers, with `since` before `until`', () => {
    const isRelease = (text: string) => /^\d+\.\d+\.\d+$/.test(text);
    const wrong = rows.filter(([, { since, until }]) => {
      if (since !== undefined && !isRelease(since)) return true;
      if (until !== undefined && !isRelease(until)) return true;
      return since !== undefined && until !== undefined && compareReleases(since, until) > 0;
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });

  test('marks an operation as lost if and only if the contract no longer has it', () => {
    const ids = new Set([...operationsOf(committed())].map(({ operation }) => operation.operationId));
    const wrong = rows.filter(([id, { lost, until }]) => {
      const isLost = !ids.has(id);
      return isLost !== (lost !== undefined) || isLost !== (until !== undefined);
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});
