import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { report } from '../results.js';

const VERSION = '3.2.2';
/** The oldest Node version that the CLI supports; all contenders that run on Node use the same one. */
const OLDEST_NODE = 22;

/** The cache folder of `node_modules`, so that it is deleted together with `node_modules`. */
const CACHE = fileURLToPath(new URL(`../../node_modules/.cache/immich-cli-${VERSION}`, import.meta.url));

export interface Cli {
  /** The path of its script; `undefined` if it could not be installed. */
  script: string | undefined;
  /** The path of the Node binary that runs it. */
  node: string;
}

export const CLI = `@immich/cli ${VERSION}`;

/**
 * Installs Immich's own CLI, and a newer Node if this one is too old. These 200 MB are not a devDependency, because
 * only this benchmark needs them.
 */
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
