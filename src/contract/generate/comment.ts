import { printable } from '../../values/printable.js';

/** Maximum line length of generated comments, without indentation. */
const WIDTH = 110;

/**
 * Makes text safe for a comment: no line breaks or control characters, and nothing that ends the comment or starts a
 * tag.
 */
export const commentText = (text: string): string =>
  printable(text.replace(/\s+/g, ' ').trim())
    .replaceAll('*/', '*\\/')
    .replaceAll(/(^|\s)@(?=\w)/g, '$1\\@');

/** Wraps text at {@link WIDTH} characters, between words. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/**
 * Lines of a doc comment: paragraphs separated by empty lines, then tags. The texts must be escaped by
 * {@link commentText}.
 */
export function docLines(paragraphs: readonly string[], tags: readonly string[] = []): string[] {
  const blocks = [...paragraphs.map(wrapped), ...(tags.length > 0 ? [tags.flatMap(wrapped)] : [])];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** Code of a doc comment; empty text if there are no lines. */
export function docComment(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return `/**\n${lines.map((line) => ` *${line && ` ${line}`}\n`).join('')} */`;
}
