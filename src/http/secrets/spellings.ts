/** Longer secrets are recognised by their beginning, because a pattern must not become too large to compile. */
export const LONGEST_PATTERN = 1000;

/** What follows an ASCII character of UTF-16 that is read as UTF-8. */
const NUL = '(?:\\u{0}|\\\\{1,7}u0000|%(?:25)?00)?';

/**
 * What a row of backslashes and NULs becomes, escaped or encoded up to three times. No two tokens begin alike, so that a text can be divided
 * in one way only.
 */
const RUN_TOKENS = [
  '\\\\',
  '\\u{0}',
  'u(?:005c|0000)',
  '%(?:25)?(?:5c|00)',
  '&(?:amp;)?#(?:0{0,6}92|x0{0,6}5c);?',
];

/** How many tokens one backslash becomes: 8 if it is escaped three times, each with a NUL of UTF-16 after it. */
const MOST_TOKENS = 16;

/**
 * A pattern for each character of a secret: as itself, and in JSON, in an address and in a web page, also encoded twice. Backslashes in a row
 * have one pattern together, which also matches those before and after them that belong to the encoding of the next character. With patterns
 * of their own, there would be too many ways to share out the backslashes of a text.
 */
export const charactersOf = (secret: string): string[] => {
  const beginning = [...secret].slice(0, LONGEST_PATTERN).join('');
  const parts = [...beginning.matchAll(/[\\\0]+|[^\\\0]/gu)];
  const isRun = (index: number): boolean => /^[\\\0]/.test(parts[index]?.[0] ?? '');
  return parts.map(({ 0: part, index }, place) => {
    if (isRun(place)) return run(part.length, beginning.slice(index + part.length));
    return spelling(part, isRun(place - 1)) + (isRun(place + 1) ? '' : NUL);
  });
};

/** Text after a row that begins like a token could be a part of the row, so that token is the whole row there or none of it. */
function run(length: number, rest: string): string {
  const alike = RUN_TOKENS.find((token) => new RegExp(`^${token}`, 'iu').test(rest));
  const tokens = RUN_TOKENS.filter((token) => token !== alike).join('|');
  const mixed = `(?:${tokens}){${length},${MOST_TOKENS * (length + 1)}}`;
  return alike === undefined ? mixed : `(?:${mixed}|(?:${alike}){${length}})`;
}

/** After a run, the backslashes of an escaped character are part of the run. */
const spelling = (character: string, isAfterRun: boolean): string =>
  `(?:${[...new Set(spellings(character, isAfterRun ? '' : '\\\\{1,7}'))].join('|')})`;

/** The source of a pattern that finds a secret in any spelling. */
export const spelled = (secret: string): string =>
  charactersOf(secret).join('') + (secret.length > LONGEST_PATTERN ? '[^\\s"\'<>]*' : '');

function spellings(character: string, backslashes: string): string[] {
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...new TextEncoder().encode(character)];
  const units = character.split('').map((unit) => unit.charCodeAt(0));
  const entity = ENTITIES[character];
  const escape = ESCAPES[character];
  return [
    ESCAPED_AS_ITSELF.has(character) ? character : `\\u{${code.toString(16)}}`,
    bytes.map((byte) => `%(?:25)?${hex(byte, 2)}`).join(''),
    units.map((unit) => `${backslashes}u${hex(unit, 4)}`).join(''),
    `&(?:amp;)?#(?:0{0,6}${code}|x0{0,6}${hex(code, 1)});?`,
    ...(entity ? [`&(?:amp;)?${entity};`] : []),
    ...(escape ? [backslashes + escape] : []),
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

/** Characters that JSON writes as themselves after a backslash. */
const ESCAPED_AS_ITSELF = new Set(['"', '/']);

/** What JSON writes after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '/',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};
