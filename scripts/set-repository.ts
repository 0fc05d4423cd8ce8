import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DocumentError } from '../src/contract/index.js';
import { runIfMain, ROOT } from './repository.js';

interface Manifest {
  repository?: { type: string; url: string };
  homepage?: string;
  bugs?: { url: string };
}

/**
 * Sets `repository`, `homepage` and `bugs` in package.json to the repository that the workflow runs in. `npm publish --provenance` requires
 * that `repository` is the repository of the workflow. Fields that exist are kept; another `repository` is an error.
 */
export async function setRepository(root: string, env: NodeJS.ProcessEnv): Promise<string> {
  const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY: name = '' } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new DocumentError(
      'GITHUB_REPOSITORY is missing. Set it to the owner and name of the repository: GITHUB_REPOSITORY=OWNER/NAME npm run set-repository',
    );
  }
  const page = `${server}/${name}`;
  const file = join(root, 'package.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const url = `git+${page}.git`;
  const { repository = { type: 'git', url } } = manifest;
  if (repository.url !== url) {
    throw new DocumentError(
      `\`repository\` in package.json is ${repository.url}, but this repository is ${url}. npm refuses to publish with provenance from another repository. Correct package.json.`,
    );
  }
  const links = { repository, homepage: `${page}#readme`, bugs: { url: `${page}/issues` } };
  await writeFile(file, `${JSON.stringify({ ...links, ...manifest }, undefined, 2)}\n`);
  return url;
}

await runIfMain(import.meta.url, async () => {
  console.log(`repository: ${await setRepository(ROOT, process.env)}`);
  return 0;
});
