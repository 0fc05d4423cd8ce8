/** Lower case, and a space for `+`, which is a space in a form. The length stays the same, so that offsets stay valid. */
export const fold = (text: string): string => lowerCase(text).replaceAll('+', ' ');

/** The same for Base64, in which Base64url has `-` for `+` and `_` for `/`. */
export const foldBase64 = (text: string): string => fold(text).replaceAll('-', ' ').replaceAll('_', '/');

/** The lower case of a letter can be longer, or depend on its neighbours. */
const lowerCase = (text: string): string =>
  /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : text.replaceAll(/[A-Z\x80-\uffff]/g, letterInLowerCase);

function letterInLowerCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === 1 ? lower : letter;
}
