import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  canonicalise,
  isDocumented,
  readDocument,
  readOperations,
  serialise,
} from '../../src/contract/index.js';
import { operationsOf } from '../../src/contract/read/document.js';
import { contractIn } from '../../src/sandbox/contract.js';
import { generationOf } from '../../src/sandbox/generations/releases.js';
import { NEEDS_SPECS, specs } from '../helpers/documents.js';
import { RELEASES } from './releases.js';

describe.each(['2.7.5', '3.0.3'] as const)('the contract of %s in the sandbox', (release) => {
  const name = `immich-${release}.json` as const;
  const kept = readFileSync(new URL(`../../openapi/${name}`, import.meta.url), 'utf8');

  test('is canonical, byte for byte', () => {
    expect(serialise(canonicalise(contractIn(name)))).toBe(kept);
  });

  test.skipIf(!specs).each(['released', 'served'])(
    `equals the canonical document of %s${NEEDS_SPECS}`,
    async (origin) => {
      const document = await readDocument(join(specs ?? '', `${origin}-v${release}.json`));
      expect(serialise(canonicalise(document))).toBe(kept);
    },
  );
});

test.each(RELEASES)(
  'a sandbox of %s has every documented operation that the release has',
  async (release) => {
    const { contract, handlers } = generationOf(release);
    const entries = await readOperations('openapi/operations.json');
    const documented = [...operationsOf(contract)]
      .map(({ operation }) => operation.operationId)
      .filter((id) => isDocumented(entries, id));
    expect(documented.length).toBeGreaterThan(40);
    expect(documented.filter((id) => !handlers.has(id))).toEqual([]);
  },
);
