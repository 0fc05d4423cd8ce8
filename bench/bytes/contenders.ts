import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { bundlePrograms, type Program } from './bundle.js';
import { installCli } from './cli.js';
import { runNode, runTool, type Usage } from './measurement.js';

/** Runs the tasks with each of the programs. Programs that are not available on this machine are missing. */
export interface Contenders {
  ours(task: OurTask, ...args: string[]): Promise<Usage>;
  plainFetch(task: 'upload' | 'download', ...args: string[]): Promise<Usage>;
  sdk(url: string, ...paths: string[]): Promise<Usage>;
  cli?(url: string, ...paths: string[]): Promise<Usage>;
  curl?: {
    upload(url: string, paths: readonly string[]): Promise<Usage>;
    download(url: string, path: string): Promise<Usage>;
  };
  openssl?(paths: readonly string[]): Promise<Usage>;
  /** The version of Node that runs them. */
  node: string;
}

export type OurTask =
  'upload-all' | 'upload-with-journal' | 'upload-file' | 'upload-hashed-file' | 'download' | 'hash';

const KEY = 'an-api-key';
const CURL = ['--silent', '--show-error', '--fail', '--max-time', '300', '--header', `x-api-key: ${KEY}`];
const FORM = ['fileCreatedAt=1970-01-01T00:00:00.000Z', 'fileModifiedAt=1970-01-01T00:00:00.000Z'];

/** Prepares the contenders. Their bundles are written to the folder. */
export async function makeContenders(folder: string, signal: AbortSignal): Promise<Contenders> {
  const { script: cli, node } = await installCli(signal);
  const fileOf = await bundlePrograms(folder);
  const run = (program: Program, args: string[]) => runNode(node, fileOf(program), args, signal);
  const tool = (name: string, args: string[]) => runTool(name, args, signal);
  return {
    ours: (task, ...args) => run('ours', [task, ...args]),
    plainFetch: (task, ...args) => run('plain-fetch', [task, ...args]),
    sdk: (...args) => run('sdk', args),
    ...(cli !== undefined && {
      cli: (url, ...paths) =>
        runNode(
          node,
          cli,
          ['-u', `${url}/api`, '-k', KEY, 'upload', '-r', '-c', '4', '--no-progress', ...paths],
          signal,
        ),
    }),
    ...(isThere('curl') && {
      curl: {
        upload: (url, paths) => tool('curl', uploadsWithCurl(`${url}/api/assets`, paths)),
        download: (url, path) => tool('curl', [...CURL, '--output', path, `${url}/api/assets/film/original`]),
      },
    }),
    ...(isThere('openssl') && { openssl: (paths) => tool('openssl', ['dgst', '-sha1', ...paths]) }),
    node: spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim(),
  };
}

function uploadsWithCurl(url: string, paths: readonly string[]): string[] {
  const uploads = paths.map((path) => [
    ...CURL,
    ...[...FORM, `assetData=@${path}`].flatMap((field) => ['--form', field]),
    ...['--output', devNull, url],
  ]);
  return [
    '--parallel',
    '--parallel-max',
    '4',
    ...uploads.flatMap((upload) => ['--next', ...upload]).slice(1),
  ];
}

const isThere = (tool: string): boolean =>
  spawnSync(tool, ['version'], { stdio: 'ignore' }).error === undefined;
