import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { operationsOf } from '../../src/contract/read/document.js';
import { readResponseFields } from '../../src/contract/generate/field-releases.js';
import { reachableSchemas } from '../../src/contract/read/reachable-schemas.js';
import { contractIn } from '../../src/sandbox/contract.js';
import { committed } from '../helpers/documents.js';

/** Fields that the client adds to a response of an older server. */
const ADAPTED = [
  'SearchAssetResponseDto.nextCursor',
  'ServerFeaturesDto.realtimeTranscoding',
  'ServerVersionResponseDto.prerelease',
];

test.each(['immich-2.7.5.json', 'immich-3.0.3.json'] as const)(
  'openapi/response-fields.json lists every field that a response always has, except those of %s',
  async (name) => {
    const known = await readResponseFields(
      fileURLToPath(new URL('../../openapi/response-fields.json', import.meta.url)),
    );
    const contract = committed();
    const older = contractIn(name).components?.schemas ?? {};
    const received = reachableSchemas(
      contract,
      [...operationsOf(contract)].map(({ operation }) => operation.responses),
    );
    const later = [...received].flatMap((schema) => {
      const before = older[schema]?.properties;
      const required = contract.components?.schemas?.[schema]?.required ?? [];
      return before
        ? required.filter((field) => !(field in before)).map((field) => `${schema}.${field}`)
        : [];
    });
    const listed = Object.entries(known).flatMap(([schema, fields]) =>
      Object.keys(fields).map((field) => `${schema}.${field}`),
    );
    expect(later.length).toBeGreaterThan(5);
    expect(later.filter((field) => ![...listed, ...ADAPTED].includes(field))).toEqual([]);
  },
);
