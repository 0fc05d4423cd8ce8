import { printable } from '../../../values/printable.js';

/** Text in Markdown as it is: no character of it begins a table's cell, a link, emphasis, HTML or a mention. */
export const plain = (text: string): string =>
  printable(text)
    .replaceAll(/[&<>`*_~[\]{}\\|$#@]/g, entity)
    // GitHub looks for mentions after it has resolved entities; a space without width keeps the name from being one.
    .replaceAll('&#64;', '&#64;&#8203;');

/** Text as code, in a table too: there, a pipe ends the cell even between backticks. */
export function code(text: string): string {
  const line = printable(text);
  return /[`|]/.test(line) || line.trim() !== line || line === ''
    ? `<code>${line.replaceAll(/[^\p{L}\p{N} ]/gu, entity)}</code>`
    : `\`${line}\``;
}

/** Text as code that is a link, if there is an address. */
export const linked = (text: string, address: string | undefined): string =>
  address === undefined ? code(text) : `[${code(text)}](${address})`;

/** A character that stands for nothing but itself. */
const entity = (character: string): string => `&#${character.codePointAt(0) ?? 0};`;
