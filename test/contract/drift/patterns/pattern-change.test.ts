import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PatternChanges,
  type StillMatching,
} from '../../../../src/contract/drift/patterns/pattern-change.js';

const ASCII_EMAIL = '^[a-z0-9.+-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9]{1,63})*$';
const UNICODE_EMAIL =
  '^[\\p{L}\\p{M}\\p{N}.+-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}]{1,63})*$';
const DATE = '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$';
const DATE_TIME = '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:\\d\\d)$';
const uuid = (version: string) =>
  `^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`;

describe('comparing patterns', () => {
  test.each<[StillMatching, string | undefined, string | undefined]>([
    ['all', ASCII_EMAIL, UNICODE_EMAIL],
    ['some', UNICODE_EMAIL, ASCII_EMAIL],
    ['none', DATE_TIME, DATE],
    ['none', uuid('4'), uuid('7')],
    ['all', uuid('4'), uuid('[1-8]')],
    ['some', undefined, '^a'],
    ['all', '^a', undefined],
    ['all', '^a', '.*'],
    ['all', '^ab?$', '^a'],
    ['some', '^a', '^a$'],
    ['none', '^a{3}$', '^a{4,}$'],
    ['all', 'a|b', '[a-c]'],
    ['all', '^(?!x)[a-z]+$', '^[a-z]+$'],
    ['none', '^(?!x)[a-z]+$', '^x'],
    ['all', '^(?=.*\\d)\\w{8,}$', '^\\w{6,}$'],
    ['all', '\\u0041', '\\x41'],
    ['all', '[^\\n]', '[^]'],
    ['all', '[\\x41-\\x43]', '[A-C]'],
    ['all', '[A-C]', '[\\x41-\\x43]'],
    ['all', '[\\d-x]', '[0-9x-]'],
    ['all', '[0-9x-]', '[\\d-x]'],
    ['all', 'a^b', 'c'],
    ['some', '/a/b', '/a/c'],
    ['some', '/^IM\\d$/', '^IM[0-4]$'],
    ['all', '/^IM\\d$/', '^IM\\d'],
    ['unclear', '(a)\\1', 'a'],
    ['unclear', '(?<=a)b', 'b'],
    ['unclear', '\\p{Script=Greek}', 'b'],
    ['unclear', '(', 'b'],
    ['unclear', '^(a{1,1000}){1,1000}$', '^(a|b{1,5000}){1,1000}c$'],
  ])('finds that %s of the strings that match %j also match %j', (result, from, to) => {
    expect(new PatternChanges().stillMatching(from, to)).toBe(result);
  });

  test('ends for patterns on which a backtracking regular expression engine never ends', () => {
    // Any algorithm but an automaton takes longer than the time limit of the test.
    const changes = new PatternChanges();
    expect(changes.stillMatching('^(a+)+$', '^(a|aa)+b$')).toBe('none');
    expect(changes.stillMatching(`^${'a?'.repeat(400)}$`, '^a*b?$')).toBe('unclear');
    expect(changes.stillMatching(`(${'a|'.repeat(400)}a)*b`, `((a*)*)*c`)).toBe('some');
  });

  test('stops comparing if a document has more complex patterns than people write', () => {
    const changes = new PatternChanges();
    expect(changes.stillMatching('^ab?$', '^a')).toBe('all');
    for (let count = 900; count < 940; count += 1)
      changes.stillMatching(`^(a{1,${count}}){1,1000}$`, '^b$|^a{900}$');
    expect(changes.stillMatching('^ac?$', '^a')).toBe('unclear');
  });

  // Simple patterns over two letters, compared with JavaScript's own engine on every short string.
  const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
    atom: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '^', '$', '(?=b)', '(?!a)'),
      tie('pattern').map((inner) => `(?:${inner})`),
    ),
    pattern: fc.oneof(
      { maxDepth: 3 },
      tie('atom'),
      fc.tuple(tie('atom'), tie('atom')).map((parts) => parts.join('')),
      fc.tuple(tie('atom'), tie('atom')).map((parts) => parts.join('|')),
      fc
        .tuple(fc.constantFrom('a', 'b', '[ab]', '(?:ab|b)'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}'))
        .map((parts) => parts.join('')),
    ),
  }));
  const texts = ['', 'a', 'b'].flatMap((first) =>
    ['', 'a', 'b'].flatMap((second) => ['', 'a', 'b'].map((third) => first + second + third)),
  );

  test('agrees with what JavaScript matches', () => {
    fc.assert(
      fc.property(pattern, pattern, (from, to) => {
        const result = new PatternChanges().stillMatching(from, to);
        const before = texts.filter((text) => new RegExp(from, 'u').test(text));
        const kept = before.filter((text) => new RegExp(to, 'u').test(text));
        if (result === 'all') expect(kept).toEqual(before);
        if (result === 'none') expect(kept).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
