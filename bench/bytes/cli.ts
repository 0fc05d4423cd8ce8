import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { report } from '../results.js';

const VERSION = '3.2.2';
/** What the CLI runs on, and so all contenders that run on node. */
const OLDEST_NODE = 22;

/** Beside what other tools keep there, and gone with `node_modules`. */
const CACHE = fileURLToPath(new URL(`../../node_modules/.cache/immich-cli-${VERSION}`, import.meta.url));

export interface Cli {
  /** The path of its script; `undefined` where it could not be installed. */
  script: string | undefined;
  /** The path of the node that it runs on, else of this one. */
  node: string;
}

export const CLI = `@immich/cli ${VERSION}`;

/** Installs Immich's own CLI, and a node where this one is too old for it: 200 MB that are not a dependency of everyone who works on this. */
export async function installCli(signal: AbortSignal): Promise<Cli> {
  const isOld = Number(process.versions.node.split('.')[0]) < OLDEST_NODE;
  const script = join(CACHE, 'node_modules/@immich/cli/bin/immich');
  const node = isOld ? join(CACHE, 'node_modules/node/bin/node') : process.execPath;
  try {
    await Promise.all([access(script), access(node)]);
  } catch {
    const packages = [`@immich/cli@${VERSION}`, ...(isOld ? ['node@24'] : [])];
    console.log(`bytes: installing ${packages.join(' and ')} into node_modules/.cache.`);
    try {
      await promisify(execFile)(
        'npm',
        ['install', '--prefix', CACHE, '--no-audit', '--no-fund', ...packages],
        { signal },
      );
    } catch (error) {
      signal.throwIfAborted();
      report(`${CLI} is left out, as npm could not install it: ${String(error)}\n`);
      return { script: undefined, node: process.execPath };
    }
  }
  return { script, node };
}
