/**
 * Text for a terminal or a log. Text from outside must not move the cursor, hide text, or begin a line: a CI system reads a line that
 * begins with `::` as a command.
 */
export const printable = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu, '\uFFFD');

/** The same for text that can have several lines: they become one. */
export const printableLine = (text: string): string => printable(text.replaceAll(/[\t\n\r]+/g, ' '));
