import { tmpdir } from 'node:os';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandBundle } from '../../scripts/build/command.js';

let outputs: Metafile['outputs'];
let inputs: Metafile['inputs'];

beforeAll(async () => {
  const { metafile } = await build({ ...commandBundle(tmpdir()), write: false });
  inputs = Object.fromEntries(Object.entries(metafile.inputs));
  outputs = Object.fromEntries(Object.entries(metafile.outputs));
});

/** The files that are loaded with a file of the build, itself included. */
function loadedWith(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const { path, kind } of outputs[name]?.imports ?? []) {
    if (kind === 'import-statement') loadedWith(path, seen);
  }
  return seen;
}

const main = (): string => Object.keys(outputs).find((name) => name.endsWith('cli/main.js')) ?? '';

/** The source files that are loaded before the command parses its arguments. */
const sourcesAtStart = (): string[] =>
  [...loadedWith(main())].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));

// `--version` and `--help` load only what is loaded at the start. The duration depends on the load of the machine, so
// the tests check the loaded files.
describe('starting the command', () => {
  test('loads only the table of commands: no command, client or contract', () => {
    const sources = sourcesAtStart();
    expect(sources).toContain('src/cli/commands.ts');
    const own = sources.filter((path) => !path.startsWith('node_modules/'));
    expect(own.filter((path) => !/^src\/(?:cli\/[\w-]+|values\/printable)\.ts$/.test(path))).toEqual([]);
  });

  test('loads no package except commander', () => {
    const packages = sourcesAtStart().filter((path) => path.startsWith('node_modules/'));
    expect(packages.filter((path) => !path.startsWith('node_modules/commander/'))).toEqual([]);
    expect(packages).not.toEqual([]);
  });

  test('loads each command from its own file', () => {
    const later = (outputs[main()]?.imports ?? []).filter(({ kind }) => kind === 'dynamic-import');
    const sources = later.map(({ path }) => outputs[path]?.entryPoint);
    expect(sources).toContain('src/cli/tools/drift-command.ts');
  });

  // Bundlers do not provide the named exports of a CommonJS package to `import()`, only its default export.
  test('uses only the default export of a CommonJS package that it imports dynamically', () => {
    const later = Object.values(outputs).flatMap(({ imports }) =>
      imports
        .filter(({ kind }) => kind === 'dynamic-import')
        .map(({ path }) => outputs[path]?.entryPoint ?? ''),
    );
    const packages = later.filter((path) => path.includes('node_modules/'));
    expect(packages.filter((path) => inputs[path]?.format !== 'esm')).toEqual([
      expect.stringContaining('node_modules/cli-progress/'),
    ]);
  });
});
