import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsWildcard } from '../../../../src/contract/drift/report/wildcard.js';

/** The same by the definition: a star is nothing, or one more character. It takes exponential time. */
const fits = (pattern: string, text: string): boolean => {
  if (pattern === '') return text === '';
  if (pattern.startsWith('*'))
    return fits(pattern.slice(1), text) || (text !== '' && fits(pattern, text.slice(1)));
  return text !== '' && pattern[0] === text[0] && fits(pattern.slice(1), text.slice(1));
};

const letters = (alphabet: string) => fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 9 });

describe('fitsWildcard', () => {
  test.each([
    ['GET /albums', 'GET /albums', true],
    ['GET /albums', 'GET /albums/{id}', false],
    ['GET /albums*', 'GET /albums/{id}', true],
    ['* /albums*', 'PUT /albums', true],
    ['response *albumUsers[].*', 'response 200 application/json albumUsers[].role', true],
    // A dot matches only a dot, and the two ends do not overlap.
    ['a.c', 'abc', false],
    ['ab*ba', 'aba', false],
    ['*', '', true],
    ['', 'a', false],
  ])('%j matches %j: %j', (pattern, text, expected) => {
    expect(fitsWildcard(pattern, text)).toBe(expected);
  });

  test('agrees with its definition for any pattern', () => {
    fc.assert(
      fc.property(letters('ab*'), letters('ab\n'), (pattern, text) => {
        expect(fitsWildcard(pattern, text)).toBe(fits(pattern, text));
      }),
      { numRuns: 3000 },
    );
  });

  test('ends for a pattern of a thousand stars that almost matches', () => {
    // A backtracking regular expression would need minutes for five such stars.
    expect(fitsWildcard(`${'*a'.repeat(1000)}*b*`, `${'a'.repeat(100_000)}c`)).toBe(false);
    expect(fitsWildcard(`${'*a'.repeat(1000)}*c*`, `${'a'.repeat(100_000)}c`)).toBe(true);
  });
});
