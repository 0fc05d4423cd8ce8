import { expect, test } from 'vitest';
import { mirrorsOf } from '../../../../src/contract/drift/rules/mirrors.js';
import { rulesMarkdown } from '../../../../src/contract/drift/rules/rules-markdown.js';
import { isRuleId, type Rule, RULES } from '../../../../src/contract/drift/rules/rules.js';

const rows = rulesMarkdown()
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

test('the page of rules lists every rule once, with its level, impact, meaning and mirror', () => {
  const expected = Object.entries<Rule>(RULES).map(([id, { level, impact, meaning }]) => [
    `\`${id}\``,
    expect.stringMatching(new RegExp(`^${level}\\b`)),
    impact.join(', '),
    meaning,
    isRuleId(id)
      ? mirrorsOf(id)
          .map((other) => `\`${other}\``)
          .join(', ')
      : '',
  ]);
  expect(rows).toHaveLength(expected.length);
  expect(rows).toEqual(expect.arrayContaining(expected));
});

test('the page of rules lists special cases for numbers', () => {
  expect(rows.find(([id]) => id === '`response-property-type-changed`')?.[1]).toBe(
    'error; info between `number` and `integer`',
  );
});
