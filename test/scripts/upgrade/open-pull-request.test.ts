import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openPullRequest } from '../../../scripts/upgrade/open-pull-request.js';
import { fakeGh } from '../../helpers/fake-gh.js';
import { temporaryFolder } from '../../helpers/temporary-folder.js';
import { installed } from '../../helpers/workflow-steps.js';

const OWNER = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', [...OWNER, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();

/** A clone of a repository of the release 3.2.2, its origin, and what `gh` has. */
async function clone(start: Parameters<typeof fakeGh>[0] = {}) {
  const origin = await temporaryFolder();
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  const root = join(await temporaryFolder(), 'clone');
  git(origin, 'clone', '--quiet', origin, root);
  await writeRelease(root, '3.2.2');
  await writeFile(join(root, 'package.json'), '{}');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Start');
  git(root, 'push', '--quiet', 'origin', 'HEAD:main');
  const gh = await fakeGh(start);
  const bin = await installed({ gh: gh.program });
  vi.stubEnv('PATH', `${bin}:${process.env['PATH'] ?? ''}`);
  vi.stubEnv('GH_TOKEN', 'a token');
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const body = join(await temporaryFolder(), 'body.md');
  await writeFile(body, '## To do\n');
  return { origin, root, state: gh.state, open: () => openPullRequest(['--body', body], root) };
}

/** What an upgrade writes. */
async function writeRelease(root: string, version: string): Promise<void> {
  for (const folder of ['openapi', 'generated', 'docs']) await mkdir(join(root, folder), { recursive: true });
  await writeFile(join(root, 'openapi', 'immich.json'), JSON.stringify({ info: { version } }));
  await writeFile(join(root, 'generated', `release-${version}.ts`), version);
}

/** What the job of the next week begins with. */
const checkOut = (root: string): string => git(root, 'reset', '--quiet', '--hard', 'origin/main');

const BRANCH = 'upgrade/immich-3.3.0';
const tipOf = (origin: string) => git(origin, 'rev-parse', `refs/heads/${BRANCH}`);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('npm run upgrade:pull-request', () => {
  test('commits only what the upgrade wrote, and opens a pull request', async () => {
    const { origin, root, state, open } = await clone();
    await writeRelease(root, '3.3.0');
    await writeFile(join(root, 'upgrade.log'), 'not a part of it');

    expect(await open()).toBe(0);

    expect(git(origin, 'diff', '--name-only', 'main', BRANCH).split('\n')).toEqual([
      'generated/release-3.3.0.ts',
      'openapi/immich.json',
    ]);
    expect(git(origin, 'log', '--format=%s %ce', `main..${BRANCH}`)).toBe(
      'Upgrade to Immich 3.3.0 41898282+github-actions[bot]@users.noreply.github.com',
    );
    expect((await state()).pulls).toEqual([
      {
        number: 40,
        head: BRANCH,
        title: 'Upgrade to Immich 3.3.0',
        body: '## To do\n',
        isCrossRepository: false,
      },
    ]);
  });

  test('does nothing if the contract is current', async () => {
    const { origin, state, open } = await clone();
    expect(await open()).toBe(0);
    expect((await state()).calls).toEqual([]);
    expect(git(origin, 'branch', '--format=%(refname:short)')).toBe('main');
  });

  test('updates its own open pull request', async () => {
    const { origin, root, state, open } = await clone();
    await writeRelease(root, '3.3.0');
    await open();
    const first = tipOf(origin);

    // A week later, the main branch has new commits.
    checkOut(root);
    await writeFile(join(root, 'package.json'), '{"version": "2"}');
    git(root, 'commit', '--quiet', '--all', '--message', 'Go on');
    git(root, 'push', '--quiet', 'origin', 'HEAD:main');
    await writeRelease(root, '3.3.0');
    await open();

    expect(tipOf(origin)).not.toBe(first);
    expect(git(origin, 'show', `${BRANCH}:package.json`)).toBe('{"version": "2"}');
    const { pulls, calls } = await state();
    expect(pulls).toHaveLength(1);
    expect(calls.filter(([, verb]) => verb === 'create' || verb === 'edit').map(([, verb]) => verb)).toEqual([
      'create',
      'edit',
    ]);
  });

  test('does not push again what is already there', async () => {
    const { origin, root, state, open } = await clone();
    await writeRelease(root, '3.3.0');
    await open();
    const first = tipOf(origin);
    checkOut(root);
    await writeRelease(root, '3.3.0');
    await open();
    expect(tipOf(origin)).toBe(first);
    expect((await state()).calls.at(-1)?.slice(0, 2)).toEqual(['pr', 'edit']);
  });

  test('does not change a branch with commits by other people', async () => {
    const { origin, root, state, open } = await clone();
    await writeRelease(root, '3.3.0');
    await open();
    await writeFile(join(root, 'docs', 'new.md'), 'done by hand');
    git(root, 'add', '--all');
    git(root, 'commit', '--quiet', '--message', 'Do what is left');
    git(root, 'push', '--quiet', 'origin', `HEAD:refs/heads/${BRANCH}`);
    const theirs = tipOf(origin);

    checkOut(root);
    await writeRelease(root, '3.3.0');
    expect(await open()).toBe(0);

    expect(tipOf(origin)).toBe(theirs);
    expect((await state()).calls.filter(([, verb]) => verb === 'edit')).toEqual([]);
  });

  test('does not change a pull request of a fork with the same branch name', async () => {
    const theirs = { number: 7, head: BRANCH, title: 'Theirs', body: 'Theirs', isCrossRepository: true };
    const { root, state, open } = await clone({ pulls: [theirs] });
    await writeRelease(root, '3.3.0');
    await open();
    const { pulls } = await state();
    expect(pulls[0]).toEqual(theirs);
    expect(pulls[1]).toMatchObject({ number: 41, title: 'Upgrade to Immich 3.3.0' });
  });

  test.each(['main; touch ran', '../main', '--force', ''])('rejects the release %j', async (version) => {
    const { root, open } = await clone();
    await writeRelease(root, '3.3.0');
    await writeFile(join(root, 'openapi', 'immich.json'), JSON.stringify({ info: { version } }));
    await expect(open()).rejects.toThrow('The contract has the release ');
  });

  test('reports which command failed', async () => {
    const { root, open } = await clone({ failure: 'HTTP 403: Resource not accessible' });
    await writeRelease(root, '3.3.0');
    await expect(open()).rejects.toThrow('gh auth failed: HTTP 403: Resource not accessible');
    await expect(openPullRequest([], root)).rejects.toThrow(
      'Usage: npm run upgrade:pull-request -- --body FILE',
    );
    expect(await readFile(join(root, 'package.json'), 'utf8')).toBe('{}');
  });
});
