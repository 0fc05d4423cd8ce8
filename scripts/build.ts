import { spawnSync } from 'node:child_process';
import { chmod, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const sandbox = join(dist, 'src', 'sandbox');

await rm(dist, { recursive: true, force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (status !== 0) process.exit(1);

// npm would do so when it installs; not every way of getting the package does.
await chmod(join(dist, 'src', 'cli', 'main.js'), 0o755);

// The sandbox stands on packages that users of the client do not install, so it carries them in one file.
const sandboxInputs = await carry(join(sandbox, 'index.js'), join(root, 'src', 'sandbox', 'index.ts'));
await removeAllBut(['index.js', 'index.d.ts'], sandbox);
await writeFile(join(sandbox, 'THIRD-PARTY.txt'), await licences('index.js', sandboxInputs));

// So does the one file of the node entry that needs a package.
const globs = join(dist, 'src', 'node', 'upload', 'globs.js');
await writeFile(
  join(dist, 'src', 'node', 'THIRD-PARTY.txt'),
  await licences('globs.js', await carry(globs, globs)),
);

/** Bundles a module with all that it stands on; answers with the files that are in it. */
async function carry(outfile: string, entryPoint: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entryPoint],
    outfile,
    allowOverwrite: true,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    // Packages in CommonJS require node's modules; an ES module has no `require` of its own.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);",
    },
  });
  return Object.keys(metafile.inputs);
}

async function removeAllBut(kept: string[], folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !kept.includes(name));
  await Promise.all(names.map((name) => rm(join(folder, name), { recursive: true })));
}

/** The licence of every package that files were bundled from. */
async function licences(bundle: string, files: string[]): Promise<string> {
  const folders = new Set(
    files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  const texts = [...folders].toSorted().map(async (folder) => {
    const { name, version, homepage } = JSON.parse(
      await readFile(join(root, folder, 'package.json'), 'utf8'),
    ) as Record<string, string>;
    const file = (await readdir(join(root, folder))).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? await readFile(join(root, folder, file), 'utf8') : '';
    // Some licences want to be told where the source is.
    return `${name} ${version}\n${homepage ?? `https://www.npmjs.com/package/${name}`}\n\n${text.trim()}\n`;
  });
  return `${bundle} contains these packages.\n\n${(await Promise.all(texts)).join(`\n${'-'.repeat(80)}\n\n`)}`;
}
