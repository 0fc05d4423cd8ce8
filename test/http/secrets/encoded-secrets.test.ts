import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Secrets } from '../../../src/http/secrets/redact.js';
import { createImmichClient } from '../../../src/index.js';

const KEY = 'Zq7+the/api-key>QXJndXM?';
const PASSWORDS = ['open sesame', 'pässwörd', 'swørd→', 'abcd'];

const base64 = (text: string, encoding: BufferEncoding = 'utf8'): string =>
  Buffer.from(text, encoding).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
/** The text in UTF-16, read as UTF-8. */
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString();
const utf16BigEndian = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString();

const secretsOf = (password: string): Secrets => {
  const secrets = new Secrets(JSON.stringify({ password }), 'https://photos.example.com/api/auth/login');
  secrets.headers = { 'x-api-key': KEY };
  return secrets;
};

/** Texts before a secret, so that it begins at each place of a group of three bytes. */
const BEFORE = ['', 'a', 'ab', 'abc', '{"password":"', '{"key":"', '{"k":"'];
const AFTER = ['', '"', '"}', '","x":1}'];

/** What of the Base64 of a text decides the secret alone. */
function decided(before: string, secret: string, encoded: string): string {
  const bits = 8 * Buffer.byteLength(before);
  return encoded.slice(Math.ceil(bits / 6), Math.floor((bits + 8 * Buffer.byteLength(secret)) / 6));
}

describe.each([KEY, ...PASSWORDS])('the secret %j', (secret) => {
  const secrets = secretsOf(secret);

  test.each(BEFORE.flatMap((before) => AFTER.map((after) => [before, after])))(
    'is redacted in the Base64 of %j, the secret and %j',
    (before = '', after = '') => {
      for (const encode of [base64, base64url]) {
        const encoded = encode(before + secret + after);
        const core = decided(before, secret, encoded);
        expect(core.length).toBeGreaterThanOrEqual(4);
        for (const text of [encoded, `no: ${encoded}.`, encodeURIComponent(encoded)]) {
          const shown = secrets.redact(text);
          expect(shown).toContain('[redacted]');
          expect(decodeURIComponent(shown)).not.toContain(core);
        }
        const inJson = JSON.stringify({ message: encoded }).replaceAll('/', '\\/');
        expect(secrets.redact(inJson).replaceAll('\\', '')).not.toContain(core);
      }
    },
  );

  test('is redacted with its padding and the characters that encode only some of its bits', () => {
    expect(secrets.redact(base64(secret))).toBe('[redacted]');
    expect(secrets.redact(`x ${base64url(secret)} y`)).toBe('x [redacted] y');
    expect(secrets.redact(base64(`a${secret}b`))).toMatch(/^Y\[redacted\][\w+/]{0,2}={0,2}$/);
  });

  test('is redacted if only the beginning of its Base64 is at the end of the text', () => {
    const encoded = base64(`abc${secret}`);
    const core = decided('abc', secret, encoded);
    for (let length = 4; length < core.length; length += 1) {
      expect(secrets.redactCut(`no: ${core.slice(0, length)}`)).toBe('no: ');
    }
  });
});

test('a password is redacted in the Base64 of its Latin-1 form', () => {
  const shown = secretsOf('pässwörd').redact(`no: ${base64('pässwörd', 'latin1')}`);
  expect(shown).toBe('no: [redacted]');
});

test('a secret is redacted in UTF-16 that was decoded as UTF-8', () => {
  for (const secret of [KEY, 'open sesame']) {
    const secrets = secretsOf(secret);
    for (const encode of [utf16, utf16BigEndian]) {
      const text = encode(`{"message":"no: ${secret}!"}`);
      for (const each of [text, JSON.stringify(text), encodeURIComponent(text)]) {
        const shown = secrets.redact(each);
        expect(shown).toContain('[redacted]');
        expect(decodeURIComponent(shown).replaceAll(/\0|\\u0000/g, '')).toMatch(/"no: \[redacted\]!/);
      }
      for (let length = 1; length < secret.length; length += 1) {
        const cut = secrets.redactCut(encode(`no: ${secret.slice(0, length)}`));
        expect(cut.replaceAll('\0', '')).toBe('no: ');
      }
    }
  }
});

test('an API key is redacted in an error that repeats it in Base64 or UTF-16', async () => {
  for (const encode of [base64, base64url, utf16, utf16BigEndian]) {
    const immich = createImmichClient({
      url: 'https://photos.example.com',
      apiKey: KEY,
      retries: 0,
      fetch: async () => new Response(encode(`x-api-key: ${KEY}`), { status: 401 }),
    });
    await expect(immich.albums.list()).rejects.toMatchObject({ body: expect.stringContaining('[redacted]') });
  }
});

test('a password of many backslashes is redacted in any escaping, in linear time', () => {
  const password = `${'\\'.repeat(12)}Z`;
  const secrets = secretsOf(password);
  const json = JSON.stringify(password).slice(1, -1);
  for (const text of [password, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(password)]) {
    expect(secrets.redact(`no: ${text}!`)).toBe('no: [redacted]!');
  }
  expect(secrets.redactCut(`no: ${'\\'.repeat(5)}`)).toBe('no: ');
  const backslashes = '\\'.repeat(1_000);
  expect(secrets.redact(backslashes)).toBe(backslashes);
});

test.each(['p', 'p%C3', 'p%', 'p\\u00e', 'p\\', 'p&#22', 'p\0', 'p%00'])(
  'a text that is truncated in the middle of a secret loses the beginning of the secret: %j',
  (beginning) => {
    expect(secretsOf('pässwörd').redactCut(`There is no such passwort: ${beginning}`)).toBe(
      'There is no such passwort: ',
    );
  },
);

test('the Base64 of a long secret is redacted to its end, and that of a short one no further', () => {
  const long = Array.from({ length: 2_000 }, (_, index) =>
    String.fromCharCode(33 + ((index * 37) % 90)),
  ).join('');
  expect(secretsOf(long).redact(`no: ${base64(long)}!`)).toBe('no: [redacted]!');
  const rest = base64('abc, and more words');
  expect(secretsOf('open sesame!').redact(base64('open sesame!') + rest)).toBe(`[redacted]${rest.slice(1)}`);
});

test('text without a secret is not changed', () => {
  const secrets = secretsOf('open sesame');
  for (const text of [
    base64('open the door, said the cook'),
    base64(KEY.slice(3, 12)),
    'open, sesame',
    '\0a\0b',
  ]) {
    expect(secrets.redact(text)).toBe(text);
  }
});

test.each(['a', 'abc'])(
  'the Base64 of the password %j is not redacted, because other text contains it too',
  (password) => {
    const text = base64(`x${password}x`);
    expect(secretsOf(password).redact(text)).toBe(text);
  },
);

const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const html = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;').replaceAll('\\', '&#92;');
const byNumber = (text: string): string =>
  Array.from(text, (character) => `&#x${character.codePointAt(0)?.toString(16)};`).join('');

describe('a password', () => {
  const encode = fc.constantFrom(json, encodeURIComponent, html, byNumber);
  const unit = fc.oneof(
    fc.constantFrom('\\', '\\\\', '%5c', '\\%5c', '%25', '\\u005c', '\\"', '&#92;', '&amp;', '+', ' ', '\0'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
  );
  const password = fc
    .array(unit, { minLength: 1, maxLength: 12 })
    // At least four characters, because the end of a text rarely equals four characters by chance.
    .map((units) => `Zq${units.join('')}Qz`);

  test('is redacted after up to three encodings in any order', () => {
    fc.assert(
      fc.property(password, fc.array(encode, { maxLength: 3 }), (secret, encodes) => {
        const encoded = encodes.reduce((text, each) => each(text), secret);
        expect(secretsOf(secret).redact(`no: ${encoded}!`)).toBe('no: [redacted]!');
      }),
    );
  });

  test('is redacted from its start after two encodings if the text ends within it', () => {
    fc.assert(
      fc.property(
        password,
        fc.array(encode, { maxLength: 2 }),
        fc.double({ noNaN: true, min: 0, max: 1 }),
        (secret, encodes, part) => {
          const encoded = encodes.reduce((text, each) => each(text), secret);
          const length = 1 + Math.floor(part * (encoded.length - 2));
          const shown = secretsOf(secret).redactCut(`no: ${encoded.slice(0, length)}`);
          // The last character can be whole without its last `;`.
          expect(shown.replace('[redacted]', '')).toBe('no: ');
        },
      ),
    );
  });

  test.each([
    ['an address of Latin-1', 'p%E4ssw%F6rd'],
    ['a string of JavaScript', 'p\\xe4ssw\\xf6rd'],
    ['an address of which some characters are encoded twice', 'p%25C3%25A4ssw%C3%B6rd'],
  ])('is redacted in %s', (_, text) => {
    expect(secretsOf('pässwörd').redact(`no: ${text}!`)).toBe('no: [redacted]!');
  });

  test('is removed from the end of a truncated text in part, and a short one not as a part of a word', () => {
    expect(secretsOf('abc').redactCut('no: ab')).toBe('no: ');
    expect(secretsOf('abc').redactCut('no: xabc')).toBe('no: xabc');
  });

  // The lower case of İ has two characters, and the numbers are no characters.
  test.each(['İİİ', '&#1114112;', '&#9999999;', '&#xffffff;', '%c0%80', '%ff', '\\ud800', '%', '\\'])(
    'is redacted after %j, which stays as it is',
    (before) => {
      expect(secretsOf('pässwörd').redact(`${before} pässwörd!`)).toBe(`${before} [redacted]!`);
    },
  );

  test('is redacted in a long text, also where two slices of it meet', () => {
    const secrets = secretsOf('pässwörd');
    for (const length of [262_140, 262_144, 262_600, 600_000]) {
      const before = '-'.repeat(length);
      expect(secrets.redact(`${before}${json(encodeURIComponent('pässwörd'))}${before}`)).toBe(
        `${before}[redacted]${before}`,
      );
    }
  });

  test('is redacted as a whole if it starts with another secret', () => {
    const secrets = new Secrets(
      JSON.stringify({ password: 'sesame', newPassword: 'sesame street' }),
      'https://photos.example.com/api/auth/change-password',
    );
    expect(secrets.redact('no: sesame street, sesame!')).toBe('no: [redacted], [redacted]!');
  });
});

describe.each([
  '\\"',
  '\\/',
  '"',
  '\\',
  '\\\\"',
  '\0',
  '\\\0',
  '\\\n',
  '\\u005c',
  '\\u0000',
  '\\%5c',
  '\\&#92;',
])('a password that repeats %j 40 times', (unit) => {
  const password = `${unit.repeat(40)}x`;
  const secrets = secretsOf(password);
  test.each([
    ['unencoded', password],
    ['in JSON', json(password)],
    ['in JSON in JSON', json(json(password))],
    ['in JSON three times', json(json(json(password)))],
    ['in a URL', encodeURIComponent(password)],
    ['in a web page', html(password)],
  ])('is redacted %s', (_, text) => {
    expect(secrets.redact(`no: ${text}!`)).toBe('no: [redacted]!');
  });

  // Backtracking over every way to divide such a text would take longer than the time limit of the test.
  test('is searched in linear time in a text that differs only in its last character', () => {
    for (const text of [unit, json(unit), json(json(unit)), '\\\\\\\\\\\\\\', '\\u005c', '\\u0000', '%5c']) {
      expect(secrets.redact(`${text.repeat(400)}y`)).toBe(`${text.repeat(400)}y`);
    }
  });
});
