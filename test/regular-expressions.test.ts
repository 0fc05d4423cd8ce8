import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));

interface Found {
  file: string;
  pattern: string;
}

/** Every regular expression literal below src/, and every construction of one. */
async function found(): Promise<{ literals: Found[]; constructions: Found[] }> {
  const literals: Found[] = [];
  const constructions: Found[] = [];
  const names = (await readdir(source, { recursive: true })).filter((name) => name.endsWith('.ts'));
  for (const name of names.toSorted()) {
    const file = name.replaceAll('\\', '/');
    const tree = ts.createSourceFile(
      name,
      await readFile(join(source, name), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) literals.push({ file, pattern: node.text });
      if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        node.expression.getText(tree) === 'RegExp'
      ) {
        constructions.push({ file, pattern: node.getText(tree) });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, constructions };
}

/** How the time of a pattern grows with its input. It is found by counting steps, so it does not depend on the machine or its load. */
function growth(literal: string): string {
  const end = literal.lastIndexOf('/');
  const found = checkSync(literal.slice(1, end), literal.slice(end + 1), {
    timeout: 120_000,
    // With their defaults, a pattern that a busy machine matches for a second would be called vulnerable.
    attackTimeout: null,
    incubationTimeout: null,
  });
  return found.status === 'safe' ? 'linear' : found.status;
}

const { literals, constructions } = await found();

/** Patterns that grow with the square of their input, which never comes from outside. */
const OWN_INPUT = new Set([
  // The URL of a document, which the caller passes.
  String.raw`/\/+$/`,
  // A date for a sandbox, which serves one program on 127.0.0.1.
  String.raw`/(?:\.0+|(\.\d*?)0*)?Z$/`,
]);

/** What is constructed: from literals, from text that is escaped, or from the patterns of a committed contract. */
const CONSTRUCTED = [
  'cli/drift-options.ts',
  'contract/drift/patterns/characters.ts',
  'contract/drift/used/script-blocks.ts',
  'sandbox/examples.ts',
];

describe('a regular expression takes linear time', () => {
  test.each([...new Map(literals.map((each) => [each.pattern, each])).values()])(
    '$file: $pattern',
    ({ pattern }) => {
      expect(growth(pattern)).toBe(OWN_INPUT.has(pattern) ? 'vulnerable' : 'linear');
    },
  );

  test.each(['/<title[^>]*>([^<]*)/i', '/(a+)+$/', '/\\s+$/'])(
    'or is detected as vulnerable: %s',
    (pattern) => {
      expect(growth(pattern)).toContain('vulnerable');
    },
  );

  test('and is a literal, except in these files', () => {
    expect(literals.length).toBeGreaterThan(50);
    expect([...new Set(constructions.map(({ file }) => file))]).toEqual(CONSTRUCTED);
  });
});
