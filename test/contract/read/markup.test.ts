import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/contract/read/markup.js';

describe('markup', () => {
  test('escapes what is put into it, in an attribute as well', () => {
    const name = `"><b>'&`;
    expect(String(markup`<i title="${name}">${name}</i>`)).toBe(
      '<i title="&quot;&gt;&lt;b&gt;&#39;&amp;">&quot;&gt;&lt;b&gt;&#39;&amp;</i>',
    );
  });

  test('takes markup and lists as they are, and nothing as nothing', () => {
    const items = ['<', 1].map((each) => markup`<li>${each}</li>`);
    expect(String(markup`<ul>${items}${undefined}</ul>`)).toBe('<ul><li>&lt;</li><li>1</li></ul>');
  });

  test('replaces what no XML document may hold', () => {
    expect(String(markup`${'a\u0000b\u001bc\ud800d\n😀'}`)).toBe('a\uFFFDb\uFFFDc\uFFFDd\n😀');
  });
});
