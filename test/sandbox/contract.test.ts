import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalise, DOCUMENTED, readDocument, serialise } from '../../src/contract/index.js';
import { operationsOf } from '../../src/contract/read/document.js';
import { contract, contractIn } from '../../src/sandbox/contract.js';
import { generationOf } from '../../src/sandbox/generations/releases.js';
import { handlersFor } from '../../src/sandbox/handlers/handler-table.js';
import { NEEDS_SPECS, specs } from '../helpers/documents.js';

const kept = readFileSync(new URL('../../openapi/immich-2.7.5.json', import.meta.url), 'utf8');

describe('openapi/immich-2.7.5.json', () => {
  test('is canonical, byte for byte', () => {
    expect(serialise(canonicalise(contractIn('immich-2.7.5.json'), { selection: DOCUMENTED }))).toBe(kept);
  });

  test.skipIf(!specs).each(['released', 'served'])(
    `is what the %s document of 2.7.5 becomes${NEEDS_SPECS}`,
    async (origin) => {
      const document = await readDocument(join(specs ?? '', `${origin}-v2.7.5.json`));
      expect(serialise(canonicalise(document, { selection: DOCUMENTED }))).toBe(kept);
    },
  );
});

test('2.7.5 has every operation of its contract but those that the client never calls', () => {
  const { contract, handlers } = generationOf('2.7.5');
  const ids = [...operationsOf(contract)].map(({ operation }) => operation.operationId);
  expect(ids.filter((id) => !handlers.has(id))).toEqual(['getAllUserAssetsByDeviceId', 'replaceAsset']);
});

test('a contract with an operation that nobody handles is refused', () => {
  const paths = { '/news': { get: { operationId: 'getNews', responses: {} } } };
  expect(() => handlersFor({ ...contract, paths })).toThrow('The sandbox has no getNews.');
});
