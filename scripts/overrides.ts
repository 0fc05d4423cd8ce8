import { isDeepStrictEqual } from 'node:util';
import { compareReleases, DocumentError, type OpenApiDocument, type Schema } from '../src/contract/index.js';

/** A property that servers treat otherwise than the document says. */
export interface Override {
  schema: string;
  property: string;
  /** What servers do. */
  why: string;
  /** First release whose document says it wrongly; older ones are left as they are. Absent: all that we looked at. */
  since?: string;
  /** The property as it should have been described. */
  correct(described: Schema): Schema;
}

/** An override without a reason any more. */
export interface StaleOverride {
  override: Override;
  /** What the document says instead. */
  reason: string;
}

export const overrides: Override[] = [
  {
    schema: 'ExifResponseDto',
    property: 'rating',
    why: 'A rejected asset has the rating -1, as requests may say and answers may not.',
    since: '3.0.0',
    correct: (rating) => ({ ...rating, minimum: -1 }),
  },
  {
    schema: 'AlbumResponseDto',
    property: 'albumUsers',
    why: 'The album inside a shared link lists no users, not even its owner.',
    since: '3.0.0',
    correct: ({ minItems: _, ...albumUsers }) => albumUsers,
  },
  ...['UpdateAssetDto', 'AssetBulkUpdateDto'].map((schema) => ({
    schema,
    property: 'dateTimeOriginal',
    why: 'It is a date-time and described as any text: a Date is as good here as elsewhere.',
    correct: (text: Schema): Schema => ({ ...text, format: 'date-time' }),
  })),
];

/** A contract as servers really are, and the overrides that it has caught up with: those are not applied. */
export function correct(
  contract: OpenApiDocument,
  all = overrides,
): { corrected: OpenApiDocument; stale: StaleOverride[] } {
  const corrected = structuredClone(contract);
  const stale: StaleOverride[] = [];
  for (const override of all) {
    const { schema, property, since } = override;
    if (since !== undefined && compareReleases(contract.info.version, since) < 0) continue;
    const properties = corrected.components?.schemas?.[schema]?.properties;
    const described = properties?.[property];
    const correction = described && override.correct(described);
    if (correction && !isDeepStrictEqual(correction, described)) {
      properties[property] = correction;
      continue;
    }
    const reason = described ? 'now says what servers do' : 'is gone';
    stale.push({ override, reason: `${schema}.${property} ${reason} in Immich ${contract.info.version}` });
  }
  return { corrected, stale };
}

/** A contract as servers really are. Throws where the document has caught up, so that no override outlives its reason. */
export function applyOverrides(contract: OpenApiDocument, all = overrides): OpenApiDocument {
  const { corrected, stale } = correct(contract, all);
  if (stale[0]) throw new DocumentError(`${stale[0].reason}; remove its override from scripts/overrides.ts.`);
  return corrected;
}
