import { isDeepStrictEqual } from 'node:util';
import {
  DocumentError,
  type OpenApiDocument,
  type Operation,
  operationsOf,
  type Schema,
} from '../read/document.js';
import { compareReleases } from '../read/releases.js';

/** A property or an operation that the document describes incorrectly. */
export type Override = PropertyOverride | OperationOverride;

interface Reasoned {
  /** Actual behaviour of servers. */
  why: string;
  /** First release with a wrong document; older ones are not corrected. If missing, all checked releases are wrong. */
  since?: string;
}

interface PropertyOverride extends Reasoned {
  schema: string;
  property: string;
  /** Returns the correct property. */
  correct(described: Schema): Schema;
}

interface OperationOverride extends Reasoned {
  operationId: string;
  /** Returns the correct operation. */
  correct(described: Operation): Operation;
}

/** An override that is no longer needed. */
export interface StaleOverride {
  override: Override;
  /** The content of the document at that place. */
  reason: string;
}

export const overrides: Override[] = [
  {
    schema: 'ExifResponseDto',
    property: 'rating',
    why: 'A rejected asset has the rating -1, which requests can contain and responses cannot.',
    since: '3.0.0',
    correct: (rating: Schema): Schema => ({ ...rating, minimum: -1 }),
  },
  {
    schema: 'AlbumResponseDto',
    property: 'albumUsers',
    why: 'The album inside a shared link lists no users, not even its owner.',
    since: '3.0.0',
    correct: ({ minItems: _, ...albumUsers }: Schema): Schema => albumUsers,
  },
  ...['UpdateAssetDto', 'AssetBulkUpdateDto'].map((schema) => ({
    schema,
    property: 'dateTimeOriginal',
    why: 'The value is a date-time, but the schema describes it as a string without a format.',
    correct: (text: Schema): Schema => ({ ...text, format: 'date-time' }),
  })),
  {
    operationId: 'getSyncStream',
    why: 'The response is described as empty. Servers send one JSON object a line.',
    correct: (operation: Operation): Operation => ({
      ...operation,
      responses: {
        200: {
          description: '',
          content: { 'application/jsonlines+json': { schema: { type: 'string', format: 'binary' } } },
        },
      },
    }),
  },
];

/** Subject of an override: `ExifResponseDto.rating`, or an `operationId`. */
export const subjectOf = (override: Override): string =>
  'schema' in override ? `${override.schema}.${override.property}` : override.operationId;

/** Corrects a contract; returns overrides that are no longer needed, which are not applied. */
export function correct(
  contract: OpenApiDocument,
  all = overrides,
): { corrected: OpenApiDocument; stale: StaleOverride[] } {
  const corrected = structuredClone(contract);
  const stale: StaleOverride[] = [];
  for (const override of all) {
    const { since } = override;
    if (since !== undefined && compareReleases(contract.info.version, since) < 0) continue;
    const outcome = apply(override, corrected);
    if (outcome === 'corrected') continue;
    const reason = outcome === 'right' ? 'now says what servers do' : 'is gone';
    stale.push({ override, reason: `${subjectOf(override)} ${reason} in Immich ${contract.info.version}` });
  }
  return { corrected, stale };
}

/** Corrects a document in place, unless it is already correct or the subject is missing. */
function apply(override: Override, document: OpenApiDocument): 'corrected' | 'right' | 'gone' {
  if ('schema' in override) {
    const properties = document.components?.schemas?.[override.schema]?.properties;
    const described = properties?.[override.property];
    if (!described) return 'gone';
    properties[override.property] = override.correct(described);
    return isDeepStrictEqual(properties[override.property], described) ? 'right' : 'corrected';
  }
  const located = [...operationsOf(document)].find(
    ({ operation }) => operation.operationId === override.operationId,
  );
  const item = located && document.paths[located.path];
  if (!item) return 'gone';
  item[located.method] = override.correct(located.operation);
  return isDeepStrictEqual(item[located.method], located.operation) ? 'right' : 'corrected';
}

/** Corrects a contract. Throws if an override is no longer needed. */
export function applyOverrides(contract: OpenApiDocument, all = overrides): OpenApiDocument {
  const { corrected, stale } = correct(contract, all);
  if (stale[0])
    throw new DocumentError(
      `${stale[0].reason}; remove its override from src/contract/generate/overrides.ts.`,
    );
  return corrected;
}
