/** The first line, from 1, with a text; 1 if no line has it. */
export const lineOf = (wanted: string, text: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.includes(wanted)),
  ) + 1;
