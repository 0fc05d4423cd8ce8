import { describe, expect, test } from 'vitest';
import { applyOverrides, overrides, subjectOf } from '../../src/contract/generate/overrides.js';
import { RELEASE } from '../../generated/release.js';
import { committed } from '../helpers/documents.js';

const named = overrides.map((override) => [subjectOf(override), override] as const);

describe('overrides', () => {
  test('correct the committed contract, and do not modify the input', () => {
    const contract = committed();
    const { schemas } = applyOverrides(contract).components ?? {};
    expect(schemas?.['ExifResponseDto']?.properties?.['rating']).toMatchObject({ minimum: -1 });
    expect(schemas?.['AlbumResponseDto']?.properties?.['albumUsers']).not.toHaveProperty('minItems');
    expect(contract).toEqual(committed());
  });

  test('do not change a document that is older than the error', () => {
    const older = committed();
    older.info.version = '2.10.0';
    const wrong = overrides.filter(({ since }) => since !== undefined);
    expect(wrong.length).toBeGreaterThan(0);
    expect(applyOverrides(older, wrong)).toEqual(older);
    const first = { ...older, info: { ...older.info, version: '3.0.0' } };
    expect(applyOverrides(first, wrong)).not.toEqual(first);
  });

  test.each(named)('throw if the document is correct already: %s', (subject, override) => {
    const corrected = applyOverrides(committed(), [override]);
    expect(() => applyOverrides(corrected, [override])).toThrow(
      `${subject} now says what servers do in Immich ${RELEASE}; remove its override from src/contract/generate/overrides.ts.`,
    );
  });

  test.each(named)('throw if the document does not contain the place: %s', (subject, override) => {
    const contract = committed();
    if ('schema' in override)
      delete contract.components?.schemas?.[override.schema]?.properties?.[override.property];
    else delete contract.paths['/sync/stream'];
    expect(() => applyOverrides(contract)).toThrow(`${subject} is gone in Immich ${RELEASE}`);
  });
});
