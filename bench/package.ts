import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { runNode, type Usage } from './bytes/measurement.js';
import { inWorkspace } from './bytes/workspace.js';
import { median, scores } from './measure.js';
import { type Column, printTable } from './table.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SDK = '@immich/sdk 3.2.2';
const SDK_CLIENT = "import * as sdk from '@immich/sdk'; sdk.init({ baseUrl: 'x', apiKey: 'y' });";

/** Programs that a bundler makes small. */
const PROGRAMS: Record<string, string> = {
  'immich-client, complete':
    "import { createImmichClient } from './src/index.ts'; createImmichClient({ url: 'x' });",
  'immich-client, `partners`':
    "import { createClient, partners } from './src/groups.ts'; createClient({ url: 'x' }, { partners });",
  [`${SDK}, all functions`]: `${SDK_CLIENT} console.log(sdk);`,
  [`${SDK}, one function`]: `${SDK_CLIENT} sdk.getPartners({ direction: 'shared-by' });`,
};

const IMPORTED: Record<string, string | undefined> = {
  nothing: undefined,
  'immich-client': pathToFileURL(join(ROOT, 'dist/index.js')).href,
  'immich-client/groups': pathToFileURL(join(ROOT, 'dist/groups.js')).href,
  [SDK]: import.meta.resolve('@immich/sdk'),
};

/** The size of bundles, and the time to import an entry. Needs `npm run build`. */
export async function packageCosts({ quick }: { quick: boolean }): Promise<void> {
  await sizes();
  await imports(quick ? 1 : 31);
}

async function sizes(): Promise<void> {
  const [minified, gzipped]: [Column, Column] = [
    { title: 'bytes, minified', scores: {}, relativeTo: `${SDK}, all functions` },
    { title: 'bytes, minified and gzipped', scores: {}, relativeTo: `${SDK}, all functions` },
  ];
  for (const [name, contents] of Object.entries(PROGRAMS)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: ROOT, loader: 'ts' },
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      minify: true,
    });
    const code = outputFiles[0]?.contents ?? new Uint8Array();
    minified.scores[name] = code.byteLength;
    gzipped.scores[name] = gzipSync(code).byteLength;
  }
  printTable(`Bundles of esbuild (lower is better; x of ${SDK}, all functions)`, [minified, gzipped]);
}

/** Whole processes, because a second import of the same file costs nothing. */
async function imports(rounds: number): Promise<void> {
  await inWorkspace(async (folder, interrupted) => {
    const programs: Record<string, () => Promise<Usage>> = {};
    for (const [name, specifier] of Object.entries(IMPORTED)) {
      const file = join(folder, `${Object.keys(programs).length}.mjs`);
      await writeFile(file, specifier === undefined ? '' : `import ${JSON.stringify(specifier)};\n`);
      programs[name] = () => runNode(process.execPath, file, [], interrupted);
    }
    const usages = await scores(rounds, programs);
    const column = (title: string, key: 'wallMs' | 'cpuMs'): Column => {
      const medianOf = (name: string) => median((usages[name] ?? []).map((usage) => usage[key]));
      const names = Object.keys(usages).filter((name) => name !== 'nothing');
      const own = names.map((name) => [name, medianOf(name) - medianOf('nothing')]);
      return { title, scores: Object.fromEntries(own), relativeTo: SDK };
    };
    printTable(
      `Import of an entry in a new process, minus a process that imports nothing (lower is better; x of ${SDK})`,
      [column('wall ms', 'wallMs'), column('CPU ms', 'cpuMs')],
    );
  });
}
