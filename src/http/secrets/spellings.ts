/** Longer secrets are recognised by their beginning, because a pattern must not become too large to compile. */
export const LONGEST_PATTERN = 1000;

/** What follows an ASCII character of UTF-16 that is read as UTF-8. */
const NUL = '(?:\\u{0}|\\\\{1,7}u0000|%(?:25)?00)?';

/** How many backslashes one becomes that is escaped three times. */
const MOST_BACKSLASHES = 8;

/**
 * A pattern for each character of a secret: as itself, and in JSON, in an address and in a web page, also encoded twice. Backslashes in a row
 * have one pattern together: with one for each, there would be too many ways to share out the backslashes of a text.
 */
export const charactersOf = (secret: string): string[] => {
  const beginning = [...secret].slice(0, LONGEST_PATTERN).join('');
  return (beginning.match(/\\+|[^\\]/gu) ?? []).map((part) =>
    part.startsWith('\\')
      ? `(?:${spelling('\\')}){${part.length},${MOST_BACKSLASHES * part.length}}`
      : spelling(part),
  );
};

const spelling = (character: string): string => `(?:${spellings(character).join('|')})${NUL}`;

/** The source of a pattern that finds a secret in any spelling. */
export const spelled = (secret: string): string =>
  charactersOf(secret).join('') + (secret.length > LONGEST_PATTERN ? '[^\\s"\'<>]*' : '');

function spellings(character: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)];
  const units = character.split('').map((unit) => unit.charCodeAt(0));
  const entity = ENTITIES[character];
  const escape = ESCAPES[character];
  return [
    `\\u{${code.toString(16)}}`,
    bytes.map((byte) => `%(?:25)?${hex(byte, 2)}`).join(''),
    units.map((unit) => `\\\\{1,7}u${hex(unit, 4)}`).join(''),
    `&(?:amp;)?#(?:0{0,6}${code}|x0{0,6}${hex(code, 1)});?`,
    ...(entity ? [`&(?:amp;)?${entity};`] : []),
    ...(escape ? [`\\\\{1,7}${escape}`] : []),
    ...(character === ' ' ? ['\\+', '%(?:25)?2b'] : []),
  ];
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};

/** What JSON writes after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '\\/',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};
