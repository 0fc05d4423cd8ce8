import type { Check } from './check.js';
import { createProject, runInstalled, writeFiles } from './install.js';

/** Exact versions, so that a run shows the same tomorrow. */
const COMPILERS = { '5.4': '5.4.5', '5.9': '5.9.3', '6': '6.0.3', '7': '7.0.2' } as const;
const NODE_TYPES = '@types/node@20.19.43';

type Compiler = keyof typeof COMPILERS;
type Resolution = 'bundler' | 'node16' | 'nodenext';
/** What the program runs on. Only `node` has `@types/node`, and only it may import entries that need Node.js. */
type Platform = 'dom' | 'webworker' | 'node';

/** Four compilers with three platforms, and each module resolution with each compiler and with each platform. */
const PROJECTS: readonly (readonly [Compiler, Resolution, Platform])[] = [
  ['5.4', 'bundler', 'dom'],
  ['5.4', 'node16', 'node'],
  ['5.4', 'nodenext', 'webworker'],
  ['5.9', 'bundler', 'webworker'],
  ['5.9', 'node16', 'dom'],
  ['5.9', 'nodenext', 'node'],
  ['6', 'bundler', 'node'],
  ['6', 'node16', 'webworker'],
  ['6', 'nodenext', 'dom'],
  ['7', 'bundler', 'dom'],
  ['7', 'node16', 'webworker'],
  ['7', 'nodenext', 'node'],
];

const EVERYWHERE = `
import { type Album, createImmichClient } from 'immich-client';
import { adminUsers, createClient } from 'immich-client/groups';
import type { paths as Paths } from 'immich-client/schema';
export type ListAlbums = Paths['/albums']['get'];
const immich = createImmichClient({ url: 'https://photos.example.com', apiKey: 'key' });
export const albums: Promise<Album[]> = immich.albums.list();
export const users = createClient({ url: 'https://photos.example.com' }, { adminUsers }).adminUsers.list();
// @ts-expect-error the field is \`albumName\`
export const misspelt = immich.albums.create({ name: 'Kyoto' });
`;

const ON_NODE = `
import { createImmichClient } from 'immich-client';
import { readDocument } from 'immich-client/contract';
import { uploadAll } from 'immich-client/node';
import { startSandbox } from 'immich-client/sandbox';
export const report = uploadAll(createImmichClient(await startSandbox()), 'photos').report();
export const { paths } = await readDocument('immich.json');
`;

const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  // The declarations of the package are checked, too.
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
};

const MODULE: Readonly<Record<Resolution, string>> = {
  bundler: 'ESNext',
  node16: 'Node16',
  nodenext: 'NodeNext',
};

function configOf(resolution: Resolution, platform: Platform): string {
  const files = ['everywhere.ts', ...(platform === 'node' ? ['on-node.ts'] : [])];
  const lib = ['ES2022', ...{ dom: ['DOM', 'DOM.Iterable'], webworker: ['WebWorker'], node: [] }[platform]];
  const types = platform === 'node' ? ['node'] : [];
  const modules = { module: MODULE[resolution], moduleResolution: resolution };
  return JSON.stringify({ compilerOptions: { ...OPTIONS, ...modules, lib, types }, files });
}

/** Compiles programs that import the package with each compiler. */
export const COMPILER_CHECKS: readonly Check[] = PROJECTS.map(([compiler, resolution, platform]) => ({
  name: `TypeScript ${compiler}, ${resolution}, ${platform}`,
  run: async (folder, tarball) => {
    await createProject(folder, [tarball, `typescript@${COMPILERS[compiler]}`, NODE_TYPES], {});
    await writeFiles(folder, {
      'everywhere.ts': EVERYWHERE,
      'on-node.ts': ON_NODE,
      'tsconfig.json': configOf(resolution, platform),
    });
    await runInstalled(folder, 'tsc', ['--project', '.']);
  },
}));
