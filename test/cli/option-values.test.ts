import { describe, expect, test } from 'vitest';
import { integerBetween } from '../../src/cli/integer-option.js';
import { kebabCase } from '../../src/cli/kebab-case.js';
import type { Field } from '../../src/cli/methods/field.js';
import { readValue } from '../../src/cli/methods/read-value.js';
import { readPageOrigin } from '../../src/cli/page-origin.js';

const fieldOf = (changes: Partial<Field>): Field => ({
  ...{ name: 'size', place: 'body', kind: 'text', schema: {}, choices: [], doc: '' },
  ...{ isList: false, isRequired: false, isNullable: false },
  ...changes,
});

test('integerBetween accepts whole numbers within its limits', () => {
  const read = integerBetween(1, 10);
  expect([read('1'), read('10'), read('07')]).toEqual([1, 10, 7]);
  for (const text of ['0', '11', '1.0', '1e1', ' 5', '', '-1', '0x5']) {
    expect(() => read(text)).toThrow('It must be a whole number from 1 to 10.');
  }
});

test.each([
  ['addAssets', 'add-assets'],
  ['startOAuth', 'start-oauth'],
  ['logout_token_now', 'logout-token-now'],
  ['album2Name', 'album2-name'],
])('kebabCase writes %s as %s', (name, flag) => expect(kebabCase(name)).toBe(flag));

test('readPageOrigin returns the origin of a page, and rejects what has none', () => {
  expect(readPageOrigin('https://app.example.com:8443/a?b')).toBe('https://app.example.com:8443');
  for (const text of ['app.example.com', 'data:x', 'file:///a', '']) {
    expect(() => readPageOrigin(text)).toThrow('It must be an origin');
  }
});

describe('readValue', () => {
  test.each<[Partial<Field>, string, unknown]>([
    [{ kind: 'number', schema: { type: 'integer', minimum: 1, maximum: 9 } }, '1', 1],
    [{ kind: 'number', schema: { type: 'integer', minimum: 1, maximum: 9 } }, '9', 9],
    [{ kind: 'number', schema: { type: 'number' } }, '-0.5', -0.5],
    [
      { kind: 'number', schema: { type: 'array', items: { type: 'integer', minimum: 3 } }, isList: true },
      '3',
      3,
    ],
    [{ kind: 'choice', choices: ['IMAGE', 'VIDEO'] }, 'video', 'VIDEO'],
    [{ kind: 'choice', choices: ['a', 'A'] }, 'A', 'A'],
    [{ kind: 'date' }, '2024-02-29', '2024-02-29'],
    [{ kind: 'date-time' }, '2024-02-29', '2024-02-29T00:00:00.000Z'],
    [{ kind: 'date-time' }, '2024-02-29T23:59:30.5+02:00', '2024-02-29T23:59:30.5+02:00'],
    [{ kind: 'json' }, '{"a":[1]}', { a: [1] }],
    [{ kind: 'text' }, ' a ', ' a '],
  ])('reads %j: %s', (field, text, value) => {
    expect(readValue(fieldOf(field), text)).toEqual(value);
  });

  const many = Array.from({ length: 13 }, (_, index) => `value-${index}`);

  test.each<[Partial<Field>, string, string]>([
    [{ kind: 'number', schema: { minimum: 1 } }, '0', 'It must be at least 1.'],
    [{ kind: 'number', schema: { maximum: 9 } }, '10', 'It must be at most 9.'],
    [{ kind: 'number', schema: { type: 'integer' } }, '1.5', 'It must be a whole number.'],
    [{ kind: 'number', schema: { type: 'array', items: { minimum: 3 } } }, '2', 'It must be at least 3.'],
    [{ kind: 'number' }, ' ', 'It must be a number.'],
    [{ kind: 'number' }, 'Infinity', 'It must be a number.'],
    [{ kind: 'number' }, '1x', 'It must be a number.'],
    [{ kind: 'choice', choices: many.slice(1) }, 'x', 'Choose one of value-1, value-2, '],
    [{ kind: 'choice', choices: many }, 'value-x', 'It is not one of the 13 values.'],
    [{ kind: 'date' }, '2024-02-30', 'It must be a date such as 2024-06-01.'],
    [{ kind: 'date' }, '2024-02-01T00:00:00Z', 'It must be a date such as 2024-06-01.'],
    [{ kind: 'date-time' }, '2023-02-29', 'or a date with a time and a zone'],
    [{ kind: 'date-time' }, '2024-02-01T00:00:00', 'or a date with a time and a zone'],
    [{ kind: 'date-time' }, '2024-02-30T00:00:00Z', 'or a date with a time and a zone'],
    [{ kind: 'json' }, '{', 'It must be JSON.'],
  ])('rejects %j: %s', (field, text, message) => {
    expect(() => readValue(fieldOf(field), text)).toThrow(message);
  });
});
