import { basename, extname, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameIn, numberedName, safeName } from '../../../src/node/files/file-names.js';

describe('safeName', () => {
  test.each([
    ['IMG_0001.jpg', 'IMG_0001.jpg'],
    ['北京 — été.jpg', '北京 — été.jpg'],
    ['👨‍👩‍👧.heic', '👨‍👩‍👧.heic'],
    ['.hidden.jpg', '.hidden.jpg'],
    ["it's 'quoted'.jpg", "it's 'quoted'.jpg"],
  ])('does not change a valid name: %s', (name, want) => {
    expect(safeName(name)).toBe(want);
  });

  test.each([
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['..\\..\\boot.ini', '.._.._boot.ini'],
    ['/root/a.jpg', '_root_a.jpg'],
    ['C:\\a.jpg', 'C__a.jpg'],
    ['a.jpg:stream', 'a.jpg_stream'],
    ['say "hi".jpg', 'say _hi_.jpg'],
    ['line\nfeed\r.jpg', 'line_feed_.jpg'],
    ['a\0.jpg', 'a_.jpg'],
    ['a\u202egpj.exe', 'a_gpj.exe'],
    ['half \ud83d.jpg', 'half _.jpg'],
    ['*?<>|.jpg', '_____.jpg'],
  ])('replaces characters that a file system does not allow: %j', (name, want) => {
    expect(safeName(name)).toBe(want);
  });

  test.each([
    // Names of partial files of this library, which a later run may delete.
    [
      '.immich-0a7c9cdf-4711-00000000-0000-4000-8000-000000000000.part',
      '_.immich-0a7c9cdf-4711-00000000-0000-4000-8000-000000000000.part',
    ],
    [
      '.IMMICH-da39a3ee5e6b4b0d3255bfef95601890afd80709.lock',
      '_.IMMICH-da39a3ee5e6b4b0d3255bfef95601890afd80709.lock',
    ],
    ['.immich.jpg', '.immich.jpg'],
    ['CON', '_CON'],
    ['con.jpg', '_con.jpg'],
    ['NUL.tar.gz', '_NUL.tar.gz'],
    ['Aux .jpg', '_Aux .jpg'],
    ['COM1.jpg', '_COM1.jpg'],
    ['lpt¹.jpg', '_lpt¹.jpg'],
    ['clock$', '_clock$'],
    ['CONTACT.jpg', 'CONTACT.jpg'],
    ['COM10.jpg', 'COM10.jpg'],
  ])('avoids reserved names of Windows: %s', (name, want) => {
    expect(safeName(name)).toBe(want);
  });

  test('avoids reserved names of Windows that result from shortening', () => {
    expect(safeName(`con${' '.repeat(300)}x.jpg`)).toBe('_con.jpg');
  });

  test.each([
    ['a.jpg. . ', 'a.jpg'],
    ['  a.jpg', 'a.jpg'],
    ['.', 'unnamed'],
    ['..', 'unnamed'],
    ['', 'unnamed'],
    [' . ', 'unnamed'],
  ])('removes dots and spaces at both ends: %j', (name, want) => {
    expect(safeName(name)).toBe(want);
  });

  test.each([
    [`${'a'.repeat(300)}.jpg`, `${'a'.repeat(251)}.jpg`],
    [`${'ä'.repeat(200)}.jpeg`, `${'ä'.repeat(125)}.jpeg`],
    [`${'👍'.repeat(100)}.jpg`, `${'👍'.repeat(62)}.jpg`],
    ['a'.repeat(300), 'a'.repeat(255)],
    [`a.${'b'.repeat(300)}`, `a.${'b'.repeat(253)}`],
    [`${'a'.repeat(300)}.${'b'.repeat(31)}`, `${'a'.repeat(223)}.${'b'.repeat(31)}`],
    [`${'a'.repeat(250)} b.jpg`, `${'a'.repeat(250)}.jpg`],
  ])('truncates to 255 bytes, and keeps the extension and whole characters', (name, want) => {
    expect(safeName(name)).toBe(want);
  });

  test('numbers a name that has the maximum length', () => {
    expect(numberedName(`${'a'.repeat(251)}.jpg`, 12)).toBe(`${'a'.repeat(246)} (12).jpg`);
    expect(numberedName('a'.repeat(255), 1)).toBe(`${'a'.repeat(251)} (1)`);
    expect(numberedName(`a.${'b'.repeat(253)}`, 1)).toBe(`a.${'b'.repeat(249)} (1)`);
  });

  const anyName = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '.',
          '/',
          '\\',
          ' ',
          'CON',
          'nul',
          '\0',
          '\n',
          'ä',
          '👍',
          '.jpg',
          ':',
          'a'.repeat(250),
        ),
      )
      .map((parts) => parts.join('')),
  );

  test('returns a valid name of at most 255 bytes on every system, for any input', () => {
    fc.assert(
      fc.property(anyName, fc.nat(1_000_000), (given, number) => {
        for (const name of [safeName(given), numberedName(safeName(given), number)]) {
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
          expect(name).not.toMatch(/^\.{0,2}$|[\0-\x1f\x7f<>:"/\\|?*]|[. ]$/);
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
          expect(Buffer.from(name).toString()).toBe(name);
          expect([basename(name), win32.basename(name)]).toEqual([name, name]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('does not change its own result', () => {
    fc.assert(
      fc.property(anyName, (given) => {
        expect(safeName(safeName(given))).toBe(safeName(given));
      }),
    );
  });
});

describe('numberedName', () => {
  test('inserts the number before the extension', () => {
    expect(numberedName('IMG.jpg', 1)).toBe('IMG (1).jpg');
    expect(numberedName('IMG', 12)).toBe('IMG (12)');
    expect(numberedName('IMG (1).jpg', 2)).toBe('IMG (1) (2).jpg');
  });

  test('returns different names for names of maximum length', () => {
    const longest = safeName(`${'a'.repeat(300)}.jpg`);
    const numbers = [1, 2, 10, 1_000].map((number) => numberedName(longest, number));
    expect(new Set(numbers).size).toBe(4);
    expect(numbers.map((name) => [name.length, extname(name)])).toEqual(Array(4).fill([255, '.jpg']));
  });
});

describe('nameIn', () => {
  test.each([
    ["inline; filename*=UTF-8''photo-a.jpg", 'photo-a.jpg'],
    ["inline; filename*=UTF-8''%E5%8C%97%20%22%3B.jpg", '北 ";.jpg'],
    ["attachment; filename=x.jpg; FileName* = utf-8'en'a.jpg", 'a.jpg'],
    ["inline; filename*=UTF-8''100%", undefined],
    ['inline; filename="a.jpg"', undefined],
    ['inline', undefined],
    [null, undefined],
  ])('reads the formats that servers send: %s', (header, want) => {
    expect(nameIn(header)).toBe(want);
  });
});

test.each([
  ['dots', `a${'.'.repeat(100_000)}b.jpg`],
  ['spaces', `con${' '.repeat(100_000)}x.jpg`],
  ['dots', '.'.repeat(100_000)],
])('safeName takes linear time for a name of 100,000 %s', (_what, name) => {
  expect(Buffer.byteLength(safeName(name))).toBeLessThanOrEqual(255);
});
