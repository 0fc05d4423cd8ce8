import { describe, expect, test } from 'vitest';
import { scriptBlocks } from '../../../../src/contract/drift/used/script-blocks.js';

describe('scriptBlocks', () => {
  test('keeps scripts at their lines and columns', () => {
    const file =
      '<p>one</p>\r\n<script>\n  two();\n</script>\n<p>{ three }</p><script setup lang="ts">four();</script>\n';
    const { script, markup } = scriptBlocks(file);
    expect(script).toHaveLength(file.length);
    expect(script.split('\n').map((line) => line.trim())).toEqual(['', '', 'two();', '', 'four();', '']);
    expect(script.indexOf('four')).toBe(file.indexOf('four'));
    expect(markup.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim())).toEqual([
      '<p>one</p>',
      '',
      '',
      '</script>',
      '<p>{ three }</p> </script>',
      '',
    ]);
  });

  test.each([
    ['<script>', '.js'],
    ['<script lang="ts">', '.ts'],
    ["<script setup lang='tsx'>", '.tsx'],
    ['<script lang=jsx>', '.jsx'],
    ['<SCRIPT LANG="TS">', '.ts'],
    ['<script type="module" generic="T extends Map<string, string>" lang="ts">', '.ts'],
  ])('finds the language of %s', (opening, ending) => {
    const blocks = scriptBlocks(`${opening}call();</script>`);
    expect([blocks.script.trim(), blocks.ending]).toEqual(['call();', ending]);
  });

  test.each([
    '<!-- <script>call()</script> -->',
    '<style>call()</style>',
    '<script type="application/json">{ "call": 1 }</script>',
    '<p>call()</p>',
  ])('finds no script in %s', (file) => {
    expect(scriptBlocks(file).script.trim()).toBe('');
  });

  test('reads an unclosed script up to the end of the file', () => {
    expect(scriptBlocks('<script>call();').script.trim()).toBe('call();');
    expect(scriptBlocks('<script lang="ts').script.trim()).toBe('');
  });

  test.each(['<script>', '<!--', '<script', '<style></style>', '<script "'])(
    'takes linear time for many %s',
    (part) => {
      const file = part.repeat(50_000);
      expect(scriptBlocks(file).script).toHaveLength(file.length);
    },
  );
});
