import { printable } from '../../../values/printable.js';

/** Escapes text for Markdown: no character can start a table cell, a link, emphasis, HTML or a mention. */
export const plain = (text: string): string =>
  printable(text)
    .replaceAll(/[&<>`*_~[\]{}\\|$#@]/g, entity)
    // GitHub looks for mentions after resolving entities; a zero-width space prevents one.
    .replaceAll('&#64;', '&#64;&#8203;');

/** Formats text as code, also in tables, where a pipe ends the cell even within backticks. */
export function code(text: string): string {
  const line = printable(text);
  return /[`|]/.test(line) || line.trim() !== line || line === ''
    ? `<code>${line.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`
    : `\`${line}\``;
}

/** Formats text as code, as a link if there is a URL. */
export const linked = (text: string, address: string | undefined): string =>
  address === undefined ? code(text) : `[${code(text)}](${address})`;

/** Encodes a character as an HTML entity. */
const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;
