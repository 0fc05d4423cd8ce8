import { expect, test } from 'vitest';
import { rulesMarkdown } from '../../../src/contract/drift/rules-markdown.js';
import { type Rule, RULES } from '../../../src/contract/drift/rules.js';

const rows = rulesMarkdown()
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.slice(2, -2).split(' | '));

test('the page of rules has every rule once, with its level, impact and meaning', () => {
  const expected = Object.entries<Rule>(RULES).map(([id, { level, impact, meaning }]) => [
    `\`${id}\``,
    expect.stringMatching(new RegExp(`^${level}\\b`)),
    impact.join(', '),
    meaning,
  ]);
  expect(rows).toHaveLength(expected.length);
  expect(rows).toEqual(expect.arrayContaining(expected));
});

test('the page of rules says where numbers are judged otherwise', () => {
  expect(rows.find(([id]) => id === '`response-property-type-changed`')?.[1]).toBe(
    'error; info between `number` and `integer`',
  );
});
