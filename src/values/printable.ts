/**
 * Text for a terminal or a log. Text from outside must not move the cursor, hide text, or begin a line: a CI system reads a line that
 * begins with `::` as a command, and `##[` or `##vso[` anywhere in a line.
 */
export const printable = (text: string): string =>
  text.replaceAll(ACTING, '\uFFFD').replaceAll(PIPELINE_COMMAND, '#\uFFFD');

/** The same for text that can have several lines: they become one. */
export const printableLine = (text: string): string => printable(text.replaceAll(/[\t\n\r]+/g, ' '));

/** The same for text whose lines stay, such as a stack. */
export const printableLines = (text: string): string =>
  text
    .split(/\r?\n/)
    .map((line) => withoutCommand(printable(line)))
    .join('\n');

/** The stack of an error, or the text of anything else that was thrown. */
export const printableStack = (error: unknown): string =>
  printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error));

/** A line that no CI system reads as a command: GitHub ignores spaces before `::`. */
export const withoutCommand = (line: string): string => line.replace(/^( *):(?=:)/, '$1\uFFFD');

/** JSON that can be printed as it is: `JSON.stringify` escapes only ASCII control characters. */
export const printableJson = (json: string): string =>
  json
    .replaceAll(ACTING, (character) => (character === '\n' ? character : escaped(character)))
    .replaceAll(PIPELINE_COMMAND, `#${escaped('#')}`);

const ACTING = /[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

const PIPELINE_COMMAND = /##(?=(?:vso)?\[)/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
