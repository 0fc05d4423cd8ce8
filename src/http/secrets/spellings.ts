/** The longest way to write one character, such as `%25F0%259F%2598%2580`. */
const LONGEST_SPELLING = 20;

/** Longer secrets are recognised by their beginning, because a pattern must not become too large to compile. */
const LONGEST_PATTERN = 1000;

/** A pattern for each character of a secret: as itself, and in JSON, in an address and in a web page, also encoded twice. */
const charactersOf = (secret: string): string[] =>
  [...secret].slice(0, LONGEST_PATTERN).map((character) => `(?:${spellings(character).join('|')})`);

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
  '\\': '\\\\',
  '\b': 'b',
  '\f': 'f',
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
};

/** Where the beginning of a secret starts that a text ends with; the length of the text if it ends with none. */
export function startOfPartial(text: string, secret: string): number {
  const characters = charactersOf(secret).map((source) => new RegExp(source, 'iuy'));
  const first = Math.max(0, text.length - LONGEST_SPELLING * characters.length);
  for (let start = first; start < text.length; start += 1) {
    if (endsWithin(text, start, characters)) return start;
  }
  return text.length;
}

/** Whether the text ends before it differs from the secret. */
function endsWithin(text: string, start: number, characters: readonly RegExp[]): boolean {
  let at = start;
  for (const character of characters) {
    if (at === text.length) return true;
    character.lastIndex = at;
    const found = character.exec(text);
    // The text can also end in the middle of an encoded character.
    if (!found) return text.length - at < LONGEST_SPELLING && /^[%&\\][^\s"]*$/.test(text.slice(at));
    at += found[0].length;
  }
  return false;
}
