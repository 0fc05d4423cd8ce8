/** Longer secrets are matched by their first characters, because the pattern must stay small enough to compile. */
export const LONGEST_PATTERN = 1000;

/** Follows each ASCII character if UTF-16 is read as UTF-8. */
const NUL = '(?:\\u{0}|\\\\{1,7}u0000|%(?:25)?00)?';

/**
 * Tokens of a run of backslashes and NULs that is escaped or encoded up to three times. No two tokens have the same
 * start, so that a text can be split in one way only.
 */
const RUN_TOKENS = [
  '\\\\',
  '\\u{0}',
  'u(?:005c|0000)',
  '%(?:25)?(?:5c|00)',
  '&(?:amp;)?#(?:0{0,6}92|x0{0,6}5c);?',
];

/** Maximum number of tokens for one backslash: 8 if it is escaped three times, each followed by a NUL of UTF-16. */
const MOST_TOKENS = 16;

/**
 * A pattern for each character of a secret: unencoded, in JSON, in a URL and in HTML, also if encoded twice. Adjacent
 * backslashes share one pattern, which also matches backslashes that belong to the encoding of the next character.
 * Separate patterns would cause excessive backtracking.
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

/** Text after a run can look like a token. It then counts either as the whole run or not at all. */
function run(length: number, rest: string): string {
  const alike = RUN_TOKENS.find((token) => new RegExp(`^${token}`, 'iu').test(rest));
  const tokens = RUN_TOKENS.filter((token) => token !== alike).join('|');
  const mixed = `(?:${tokens}){${length},${MOST_TOKENS * (length + 1)}}`;
  return alike === undefined ? mixed : `(?:${mixed}|(?:${alike}){${length}})`;
}

/** After a run, the backslashes of an escaped character are part of the run. */
const spelling = (character: string, isAfterRun: boolean): string =>
  `(?:${[...new Set(spellings(character, isAfterRun ? '' : '\\\\{1,7}'))].join('|')})`;

/** Regular expression source that finds a secret in any encoding. */
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

/** Characters that JSON writes after a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '/': '/',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};
