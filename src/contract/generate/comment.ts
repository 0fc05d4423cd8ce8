import { printable } from '../../values/printable.js';

/** The longest line of a generated comment, without its indentation. */
const WIDTH = 110;

/**
 * A text as it can stand in a comment: no line breaks or control characters, and nothing that ends a comment or begins a tag.
 */
export const commentText = (text: string): string =>
  printable(text.replace(/\s+/g, ' ').trim())
    .replaceAll('*/', '*\\/')
    .replaceAll(/(^|\s)@(?=\w)/g, '$1\\@');

/** Lines of at most {@link WIDTH} characters, broken between words. */
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

/** The lines of a doc comment: paragraphs with an empty line between them, then tags. Their texts went through {@link commentText}. */
export function docLines(paragraphs: readonly string[], tags: readonly string[] = []): string[] {
  const blocks = [...paragraphs.map(wrapped), ...(tags.length > 0 ? [tags.flatMap(wrapped)] : [])];
  return blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}

/** The code of a doc comment; an empty text if there are no lines. */
export function docComment(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  if (lines.length === 1) return `/** ${lines[0]} */`;
  return `/**\n${lines.map((line) => ` *${line && ` ${line}`}\n`).join('')} */`;
}
