import { expect, test } from 'vitest';
import { SizeBudget } from '../../../../src/contract/drift/render/size-budget.js';

const lines = ['abc', 'def'];
const more = (from: number): string => `+${lines.length - from}`;

test.each([
  [8, ['abc', 'def']],
  [7, ['abc', '+1']],
  [6, ['+2']],
  [0, ['+2']],
])('a budget of %i characters keeps these lines, each with a line break: %j', (characters, fitting) => {
  expect(new SizeBudget(characters).lines(lines, more)).toEqual(fitting);
});

test('later lines get what earlier lines leave', () => {
  const budget = new SizeBudget(12);
  expect(budget.lines(lines, more)).toEqual(lines);
  expect(budget.lines(['1234'], more)).toEqual(['1234']);
  expect(budget.lines(['1'], more)).toEqual(['+2']);
});
