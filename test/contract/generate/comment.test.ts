import { describe, expect, test } from 'vitest';
import { commentText, docComment, docLines, wrapped } from '../../../src/contract/generate/comment.js';

describe('commentText', () => {
  test.each([
    ['ends */ here', 'ends *\\/ here'],
    ['@deprecated, then @since 3', '\\@deprecated, then \\@since 3'],
    ['ada@example.com and @ alone', 'ada@example.com and @ alone'],
    [' two\n\tlines ', 'two lines'],
    ['a\u001B[2Jb', 'a\uFFFD[2Jb'],
  ])('makes %j safe for a comment', (text, safe) => {
    expect(commentText(text)).toBe(safe);
  });
});

describe('docComment', () => {
  test('wraps lines at 110 characters, between words', () => {
    const [fits, longer] = ['x'.repeat(54), 'x'.repeat(55)];
    expect(wrapped(`${longer} ${fits}`)).toEqual([`${longer} ${fits}`]);
    expect(wrapped(`${longer} ${longer}`)).toEqual([longer, longer]);
    expect(wrapped('x'.repeat(200))).toEqual(['x'.repeat(200)]);
  });

  test('separates paragraphs and tags by empty lines', () => {
    expect(docComment(docLines(['One.', 'Two.'], ['@default 1', '@deprecated']))).toBe(
      '/**\n * One.\n *\n * Two.\n *\n * @default 1\n * @deprecated\n */',
    );
    expect(docComment(docLines(['One.']))).toBe('/** One. */');
    expect(docComment(docLines([]))).toBe('');
  });
});
