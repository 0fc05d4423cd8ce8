import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The layers of the client, lowest first. A file imports from its own layer and from those before it, types too. */
const LAYERS = [
  'types.ts',
  'values',
  'errors',
  'arguments',
  'options.ts',
  'http',
  'upload',
  'compat',
  'lists',
  'helpers',
  'resources',
  'connection.ts',
  'client.ts',
  'groups.ts',
  'schema.ts',
  'index.ts',
];

/** The parts besides the client, and the files and folders of `src` that each of them may import. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  contract: [
    'values/printable.ts',
    // Proxy headers are secrets too.
    'http/secrets/find-secrets.ts',
    'http/secrets/start-of-partial.ts',
  ],
  sandbox: ['contract'],
  node: [
    'index.ts',
    'arguments',
    'values',
    // The exports of `http` and `upload` for transfers: limits, delays and retries of a request.
    'http/address/path.ts',
    'http/check-options.ts',
    'http/hooks.ts',
    'http/on-abort.ts',
    'http/operation.ts',
    'http/responses/file.ts',
    'http/retry/pause.ts',
    'http/retry/policy.ts',
    'http/unless-aborted.ts',
    'upload/fields.ts',
  ],
  cli: [
    'contract',
    'index.ts',
    'node',
    'sandbox',
    'values',
    // The table of differences that the client covers is not public.
    'compat/covered.ts',
    // `doctor` checks the URL that a client would use.
    'http/address/base-url.ts',
  ],
};

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|js)$/.test(name),
);

/** The files of `src` that a file imports. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, 'src', file), 'utf8'), true, true);
  return importedFiles.flatMap(({ fileName }) => {
    if (!fileName.startsWith('.')) return [];
    const path = relative('.', join(dirname(file), fileName));
    if (path.startsWith('../')) return [];
    return files.includes(path) ? [path] : [path.replace(/\.js$/, '.ts')];
  });
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

const partOf = (file: string): string => file.split('/')[0] ?? file;

function isAllowed(from: string, to: string): boolean {
  const [part, other] = [partOf(from), partOf(to)];
  if (part === other) return true;
  const layer = LAYERS.indexOf(part);
  if (layer !== -1) return LAYERS.indexOf(other) !== -1 && LAYERS.indexOf(other) < layer;
  return (PARTS[part] ?? []).some((allowed) => allowed === other || allowed === to);
}

/** The files of a circle of imports that can be reached from a file, if there is one. */
function circleFrom(file: string, done: Set<string>, path: string[] = []): string[] | undefined {
  const start = path.indexOf(file);
  if (start !== -1) return path.slice(start);
  if (done.has(file)) return undefined;
  for (const imported of graph.get(file) ?? []) {
    const circle = circleFrom(imported, done, [...path, file]);
    if (circle) return circle;
  }
  done.add(file);
  return undefined;
}

describe('the files of src', () => {
  test('import files that exist', () => {
    expect(graph.size).toBeGreaterThan(250);
    expect([...graph.values()].flat().length).toBeGreaterThan(800);
    expect([...graph.values()].flat().filter((file) => !graph.has(file))).toEqual([]);
  });

  test('belong to a layer or to a listed part', () => {
    const known = [...LAYERS, ...Object.keys(PARTS)];
    expect(files.filter((file) => !known.includes(partOf(file)))).toEqual([]);
  });

  test('import from lower layers only', () => {
    const upwards = [...graph].flatMap(([file, imported]) =>
      imported.filter((other) => !isAllowed(file, other)).map((other) => `${file} imports ${other}`),
    );
    expect(upwards).toEqual([]);
  });

  test('have no circular imports, type imports included', () => {
    const done = new Set<string>();
    expect(files.flatMap((file) => circleFrom(file, done) ?? [])).toEqual([]);
  });
});
