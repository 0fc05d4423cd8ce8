import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { DocumentError } from '../../src/contract/index.js';
import { printableLine } from '../../src/values/printable.js';
import { runIfMain, ROOT } from '../repository.js';

/** Folders that `npm run upgrade` writes. */
const WRITTEN = ['openapi', 'generated', 'docs'];

/** GitHub attributes commits with this address to its Actions. */
const BOT = {
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};

/**
 * Opens a pull request with the result of `npm run upgrade`, or updates the open one; does nothing if there is nothing
 * to commit. Runs `git` and `gh`, which reads its token from `GH_TOKEN`.
 */
export async function openPullRequest(args: string[], root = ROOT): Promise<number> {
  const { body } = parseArgs({ args, options: { body: { type: 'string' } } }).values;
  if (body === undefined) throw new DocumentError('Usage: npm run upgrade:pull-request -- --body FILE');
  const git = (...words: string[]) => run('git', words, root);
  const gh = (...words: string[]) => run('gh', words, root);

  if ((await git('status', '--porcelain', '--', ...WRITTEN)) === '') {
    console.log('The contract is current; there is nothing to commit.');
    return 0;
  }
  const release = await releaseIn(root);
  const branch = `upgrade/immich-${release}`;
  const title = `Upgrade to Immich ${release}`;
  const base = await git('rev-parse', '--abbrev-ref', 'HEAD');

  await gh('auth', 'setup-git');
  await git('add', '--all', '--', ...WRITTEN);
  const pushed = await git('ls-remote', 'origin', `refs/heads/${branch}`);
  const tip = pushed.split('\t')[0] ?? '';
  if (tip !== '') {
    await git('fetch', 'origin', tip);
    const emails = await git('log', '--format=%ce', `HEAD..${tip}`);
    if (emails.split('\n').some((email) => email !== '' && email !== BOT.email)) {
      console.log(`${branch} has commits by other people, so it stays as it is.`);
      return 0;
    }
  }
  const isCurrent = tip !== '' && (await git('diff', '--cached', '--name-only', tip)) === '';
  if (!isCurrent) {
    await git(
      ...['-c', `user.name=${BOT.name}`, '-c', `user.email=${BOT.email}`],
      ...['commit', '--quiet', '--message', title],
    );
    // The lease protects commits that were pushed in the meantime.
    await git(
      ...['push', '--quiet', `--force-with-lease=refs/heads/${branch}:${tip}`],
      ...['origin', `HEAD:refs/heads/${branch}`],
    );
  }

  const open = await gh(
    ...['pr', 'list', '--state', 'open', '--head', branch, '--base', base],
    ...['--json', 'number,isCrossRepository'],
  );
  // A fork can have a branch of the same name.
  const [own] = (JSON.parse(open) as { number: number; isCrossRepository: boolean }[]).filter(
    ({ isCrossRepository }) => !isCrossRepository,
  );
  console.log(
    own
      ? await gh('pr', 'edit', String(own.number), '--title', title, '--body-file', body)
      : await gh(
          ...['pr', 'create', '--head', branch, '--base', base],
          ...['--title', title, '--body-file', body],
        ),
  );
  return 0;
}

/** The release of the contract. It becomes part of a branch's name. */
async function releaseIn(root: string): Promise<string> {
  const { info } = JSON.parse(await readFile(join(root, 'openapi', 'immich.json'), 'utf8')) as {
    info: { version: string };
  };
  if (!/^\d[\w.-]*$/.test(info.version))
    throw new DocumentError(`The contract has the release ${printableLine(info.version)}, not a number.`);
  return info.version;
}

/** Returns the output of a program. Errors contain its error output. */
async function run(program: string, args: string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, args, { cwd, maxBuffer: 100_000_000 });
    return stdout.trim();
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? '').trim();
    throw new DocumentError(`${program} ${args[0] ?? ''} failed: ${printableLine(said)}`, { cause });
  }
}

await runIfMain(import.meta.url, openPullRequest);
