/** Number, from 1, of the first line with a text; 1 if no line has it. */
export const lineOf = (wanted: string, text: string): number =>
  Math.max(
    0,
    text.split('\n').findIndex((line) => line.includes(wanted)),
  ) + 1;
