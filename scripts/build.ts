import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type BuildOptions } from 'esbuild';
import { commandBundle, REQUIRE } from './build/command.js';
import { writeDeclarations } from './build/declarations.js';
import { inBrowser } from './build/in-browser.js';
import { licences } from './build/licences.js';
import { textDecoder } from './build/text-decoder.js';
import { ROOT } from './repository.js';

/** Packages that users install; all others are bundled. */
const INSTALLED = ['openapi-fetch', 'openapi-typescript', 'prettier', 'typescript', 'yaml'];

const { out } = parseArgs({ options: { out: { type: 'string', default: join(ROOT, 'dist') } } }).values;

await rm(out, { recursive: true, force: true });
await writeDeclarations(out);

const source = (path: string): string => join(ROOT, 'src', path);
const options = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  target: ['node20', 'es2022'],
  legalComments: 'none',
  metafile: true,
} satisfies BuildOptions;

const library = {
  ...options,
  outdir: out,
  // Not minified, because that would remove the annotations for tree shaking.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  external: [...INSTALLED, 'node:*'],
  sourcemap: true,
  sourcesContent: false,
} satisfies BuildOptions;

// One file per entry, because loading a hundred modules takes longer than running them. Shared code is in `chunks`, so
// that error classes are the same in all entries.
const client = await build({
  ...library,
  entryPoints: {
    index: source('index.ts'),
    groups: source('groups.ts'),
    schema: source('schema.ts'),
    'node/index': source('node/index.ts'),
    // `HashPool` starts it from the folder of its own file.
    'node/hash-worker': source('node/upload/hash-worker.js'),
  },
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
});

// Built alone, because each chunk that it would share with the client makes the import of the client slower.
await build({ ...library, entryPoints: { 'contract/index': source('contract/index.ts') } });

const cli = await build(commandBundle(out));

const sandbox = await build({
  ...options,
  entryPoints: [source('sandbox/index.ts')],
  outfile: join(out, 'sandbox', 'index.js'),
  platform: 'node',
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [textDecoder],
  banner: REQUIRE,
});

await writeFile(join(out, 'node', 'browser.js'), inBrowser(client.metafile));
await writeFile(join(out, 'node', 'THIRD-PARTY.txt'), await licences('node', client.metafile.inputs));
await writeFile(join(out, 'cli', 'THIRD-PARTY.txt'), await licences('cli', cli.metafile.inputs));
await writeFile(join(out, 'sandbox', 'THIRD-PARTY.txt'), await licences('sandbox', sandbox.metafile.inputs));
// npm does this on installation, but other installers may not.
await chmod(join(out, 'cli', 'main.js'), 0o755);
