import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalise, DOCUMENTED, readDocument, serialise } from '../../src/contract/index.js';
import { contractIn } from '../../src/sandbox/contract.js';
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
