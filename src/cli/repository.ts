import { access, realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Repository } from '../contract/index.js';

/** The repository around a folder: of a CI job by its environment, else the nearest folder with a `.git`, else the folder itself. */
export async function repositoryAt(folder: string, env: NodeJS.ProcessEnv): Promise<Repository> {
  const root = await real(env['GITHUB_WORKSPACE'] ?? (await gitFolder(folder)) ?? folder);
  const cwd = await real(folder);
  const base = addressOf(env);
  return {
    pathOf(file) {
      const path = relative(root, resolve(cwd, file)).split(sep).join('/');
      // Installed packages are not in the repository.
      const isOutside = path === '' || path.startsWith('../') || resolve(path) === path;
      return isOutside || path.split('/').includes('node_modules') ? undefined : path;
    },
    ...(base !== undefined && {
      addressOf: (path: string, line: number) => `${base}/${path.split('/').map(encoded).join('/')}#L${line}`,
    }),
  };
}

/** Links stay right when the branch moves on: they name the commit. */
function addressOf(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: commit } = env;
  if (!server || !name || !commit) return undefined;
  // Forgejo sets the variables of GitHub in addition to its own.
  const tree = env['FORGEJO_ACTIONS'] || env['GITEA_ACTIONS'] ? 'src/commit' : 'blob';
  return `${server}/${name}/${tree}/${commit}`;
}

/** A parenthesis would end a link in Markdown. */
const encoded = (segment: string): string =>
  encodeURIComponent(segment).replaceAll('(', '%28').replaceAll(')', '%29');

const real = (folder: string): Promise<string> => realpath(folder).catch(() => resolve(folder));

async function gitFolder(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const isRoot = await access(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (isRoot) return at;
    if (dirname(at) === at) return undefined;
  }
}
