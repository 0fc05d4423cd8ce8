import { expect, test } from 'vitest';
import { flawOfNesting } from '../../../src/contract/read/nesting.js';

/** Objects within one another, this many in all. */
const nested = (levels: number): object => (levels === 1 ? {} : { a: nested(levels - 1) });

test('a document can have 200 levels, and no more', () => {
  expect(flawOfNesting(nested(200))).toBeUndefined();
  expect(flawOfNesting(nested(201))).toBe('is nested more than 200 levels deep');
});
