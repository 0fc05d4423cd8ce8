import { expect, test } from 'vitest';
import { mutationsOf } from '../../scripts/mutants/mutations.js';

const mutations = (text: string) =>
  mutationsOf('a.ts', text).map(({ line, description }) => `${line} ${description}`);

test.each<[string, string[]]>([
  ['if (isOpen(a)) close(a);', ['1 isOpen(a) -> !(isOpen(a))', '1 close(a); -> (nothing)']],
  ['const b = a ? 1 : 2;', ['1 a -> !(a)', '1 1 -> (1 + 1)', '1 2 -> (2 + 1)']],
  ['const b = a < c;', ['1 < -> <=', '1 < -> >=']],
  ['const b = a === c;', ['1 === -> !==']],
  ['const b = a && c;', ['1 && -> ||']],
  ['const b = a ?? c;', ['1 a ?? c -> a']],
  ['const b = !a;', ['1 !a -> a']],
  ['const b = await a();', ['1 await a() -> a()']],
  ['const b = true;', ['1 true -> false']],
  ["const b = 'x';", ["1 'x' -> ''"]],
  ['const b = a.filter(c);', ['1 a.filter(c) -> a']],
  [
    "while (true) {\n  if (a.done) break;\n  throw new Error('x');\n}",
    [
      '1 true -> !(true)',
      '1 true -> false',
      '2 a.done -> !(a.done)',
      '2 break; -> (nothing)',
      "3 throw new Error('x'); -> (nothing)",
    ],
  ],
])('mutationsOf changes each place of %j', (text, expected) => {
  expect(mutations(text)).toEqual(expected);
});

test.each([
  "import { a } from './a.js';",
  "export { a } from './a.js';",
  'interface A { b: 1 | 2; c: true }',
  "type A = 'b' | 'c';",
  'const a = b as { c: 1 };',
  "const a = b['c'];",
  "const a = { 'b-c': d };",
])('mutationsOf changes nothing in %j, which has no effect at run time or is a name', (text) => {
  expect(mutations(text)).toEqual([]);
});

test('applying a mutation replaces the text between its offsets', () => {
  const text = 'const a = 1;\nconst b = c <= d;';
  const changed = mutationsOf('a.ts', text).map(
    ({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
  );
  expect(changed).toEqual([
    'const a = (1 + 1);\nconst b = c <= d;',
    'const a = 1;\nconst b = c < d;',
    'const a = 1;\nconst b = c > d;',
  ]);
});
