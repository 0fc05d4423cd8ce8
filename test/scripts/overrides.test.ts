import { describe, expect, test } from 'vitest';
import { applyOverrides, overrides } from '../../scripts/overrides.js';
import { committed } from '../helpers/documents.js';

describe('overrides', () => {
  test('correct the committed contract, which stays as it is', () => {
    const contract = committed();
    const { schemas } = applyOverrides(contract).components ?? {};
    expect(schemas?.['ExifResponseDto']?.properties?.['rating']).toMatchObject({ minimum: -1 });
    expect(schemas?.['AlbumResponseDto']?.properties?.['albumUsers']).not.toHaveProperty('minItems');
    expect(contract).toEqual(committed());
  });

  test('leave a document alone that is older than the mistake', () => {
    const older = committed();
    older.info.version = '2.10.0';
    const wrong = overrides.filter(({ since }) => since !== undefined);
    expect(wrong.length).toBeGreaterThan(0);
    expect(applyOverrides(older, wrong)).toEqual(older);
  });

  test.each(overrides)('throw once the document says it: $schema.$property', (override) => {
    const corrected = applyOverrides(committed(), [override]);
    expect(() => applyOverrides(corrected, [override])).toThrow(
      `${override.schema}.${override.property} now says what servers do in Immich 3.0.3; remove its override from scripts/overrides.ts.`,
    );
  });

  test.each(overrides)('throw once the document has it no more: $schema.$property', (override) => {
    const contract = committed();
    delete contract.components?.schemas?.[override.schema]?.properties?.[override.property];
    expect(() => applyOverrides(contract)).toThrow(
      `${override.schema}.${override.property} is gone in Immich 3.0.3`,
    );
  });
});
