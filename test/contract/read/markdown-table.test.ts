import { format } from 'prettier';
import { expect, test } from 'vitest';
import { markdownTable } from '../../../src/contract/read/markdown-table.js';

test('a Markdown table is aligned as prettier aligns it', async () => {
  const table = `${markdownTable(
    ['a', 'a longer title', ''],
    [
      ['`method`', '', '✓'],
      [' with spaces ', 'x'.repeat(120), '–'],
    ],
  )}\n`;
  expect(await format(table, { parser: 'markdown', printWidth: 110 })).toBe(table);
});
