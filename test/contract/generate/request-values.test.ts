import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalise, readDocument, type Schema } from '../../../src/contract/index.js';
import { newRequestValues } from '../../../src/contract/generate/request-values.js';
import { committed, NEEDS_SPECS, specs } from '../../helpers/documents.js';
import { documentOf } from '../drift/small-documents.js';

/** A release whose `PUT /tags` accepts these kinds, and optionally a color that may be null. */
function release(version: string, kinds: string[], nullable = false) {
  const schema: Schema = {
    type: 'object',
    properties: {
      kind: { type: 'string', enum: kinds },
      colour: { type: 'string', ...(nullable && { nullable }) },
    },
  };
  const document = documentOf(
    {
      '/tags': {
        put: {
          operationId: 'upsertTags',
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Upsert' } } },
          },
          responses: {},
        },
      },
    },
    { Upsert: schema },
  );
  return canonicalise({ ...document, info: { ...document.info, version } });
}

describe('newRequestValues', () => {
  const ours = release('3.2.0', ['a', 'b', 'c'], true);

  test('lists values that an older release rejects, including null, with the minor version that added each', () => {
    const documents = [ours, release('2.7.5', ['a']), release('3.0.3', ['a', 'b'])];
    expect(newRequestValues(ours, documents)).toEqual({
      'Upsert.colour': { null: '3.2.0' },
      'Upsert.kind': { b: '3.0.0', c: '3.2.0' },
    });
  });

  test('leaves out values that only releases before 2.0.0 reject', () => {
    expect(newRequestValues(ours, [release('1.144.1', []), ours])).toEqual({});
  });

  test.skipIf(!specs)(`equals openapi/request-values.json${NEEDS_SPECS}`, async () => {
    const folder = specs ?? '';
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    const documents = await Promise.all(
      names.map(async (name) => canonicalise(await readDocument(join(folder, name)))),
    );
    const text = readFileSync(new URL('../../../openapi/request-values.json', import.meta.url), 'utf8');
    expect(JSON.parse(text)).toEqual(newRequestValues(committed(), documents));
  });
});
