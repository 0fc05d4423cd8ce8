import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/contract/read/markup.js';

describe('markup', () => {
  test('escapes inserted values, including in attributes', () => {
    const name = `"><b>'&`;
    expect(String(markup`<i title="${name}">${name}</i>`)).toBe(
      '<i title="&quot;&gt;&lt;b&gt;&#39;&amp;">&quot;&gt;&lt;b&gt;&#39;&amp;</i>',
    );
  });

  test('inserts markup and lists unchanged, and nothing for undefined', () => {
    const items = ['<', 1].map((each) => markup`<li>${each}</li>`);
    expect(String(markup`<ul>${items}${undefined}</ul>`)).toBe('<ul><li>&lt;</li><li>1</li></ul>');
  });

  test('replaces characters that an XML document may not contain', () => {
    expect(String(markup`${'a\u0000b\u001bc\ud800d\n😀'}`)).toBe('a\uFFFDb\uFFFDc\uFFFDd\n😀');
  });
});
