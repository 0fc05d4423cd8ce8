import { describe, expect, test } from 'vitest';
import { fieldLines } from '../../../src/contract/generate/field-lines.js';
import type { Schema } from '../../../src/contract/index.js';
import { smallDocument } from '../../helpers/documents.js';

const COLOR = '#/components/schemas/Color';

/** The small document whose `Color` has this number of values. */
function document(count: number) {
  const small = smallDocument();
  const values = Array.from({ length: count }, (_, index) => `c${index}`);
  return { ...small, components: { schemas: { Color: { type: 'string', enum: values } as const } } };
}

describe('the comment of a field', () => {
  test.each<[Schema & { 'x-since'?: string }, string[]]>([
    [{ format: 'uuid' }, ['A UUID.']],
    [{ minimum: 1, maximum: 5 }, ['From 1 to 5.']],
    [{ minimum: 1 }, ['At least 1.']],
    [{ minimum: 1, exclusiveMinimum: true, maximum: 5 }, ['More than 1, at most 5.']],
    [{ maximum: 5, exclusiveMaximum: true }, ['Less than 5.']],
    [{ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }, []],
    [{ minLength: 1, maxLength: 2 }, ['At least 1 character, at most 2 characters.']],
    [
      { minItems: 1, maxItems: 2, uniqueItems: true },
      ['At least 1 item, at most 2 items, without duplicates.'],
    ],
    [{ pattern: '^a*/$' }, ['Matches `^a*\\/$`.']],
    [{ pattern: 'x'.repeat(60) }, [`Matches \`${'x'.repeat(60)}\`.`]],
    [{ pattern: 'x'.repeat(61) }, []],
    [{ format: 'date', pattern: '^a$' }, ['A date, such as `2024-06-01`.']],
    [{ default: 'a' }, ['@default "a"']],
    [{ deprecated: true }, ['@deprecated']],
    [{ 'x-since': '3.0.0' }, ['Since Immich 3.0.0.']],
  ])('of %j is %j', (schema, lines) => {
    const written = fieldLines(smallDocument(), schema, undefined);
    expect(written.filter((line) => line !== '')).toEqual(lines);
  });

  test('lists the values of a named type, up to 12', () => {
    const said = (count: number, schema: Schema) =>
      fieldLines(document(count), schema, 'The color.').join(' ');
    for (const schema of [{ $ref: COLOR }, { allOf: [{ $ref: COLOR }] }, { items: { $ref: COLOR } }]) {
      expect(said(12, schema)).toMatch(/^The color\. One of `c0`, .*`c11`\.$/);
      expect(said(13, schema)).toBe('The color.');
    }
  });
});
