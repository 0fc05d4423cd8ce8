import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { committed } from './helpers/documents.js';
import { fakeGh } from './helpers/fake-gh.js';
import { pages, served } from './helpers/http-server.js';
import { temporaryFolder } from './helpers/temporary-folder.js';
import { runSteps, type Step } from './helpers/workflow-steps.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows/upgrade.yml'), 'utf8')) as {
  jobs: { upgrade: { steps: Step[] } };
};

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

/** A clone of this repository without its tests, and its origin. */
async function clone(): Promise<{ root: string; origin: string }> {
  const origin = await temporaryFolder();
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main');
  const root = join(await temporaryFolder(), 'clone');
  git(origin, 'clone', '--quiet', origin, root);
  for (const name of [
    'openapi',
    'generated',
    'docs',
    'scripts',
    'src',
    'package.json',
    'tsconfig.json',
    '.gitignore',
  ])
    await cp(join(ROOT, name), join(root, name), { recursive: true });
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'Start');
  git(root, 'push', '--quiet', 'origin', 'HEAD:main');
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return { root, origin };
}

test('upgrade.yml opens a pull request with contract, code, report and remaining work', async () => {
  const document = committed();
  document.info.version = '3.9.0';
  document.paths['/tags/{id}/parent'] = { put: { operationId: 'moveTag', tags: ['Tags'], responses: {} } };
  delete document.paths['/server/ping'];
  const { url } = await served(pages({ '/api/spec.json': JSON.stringify(document) }));
  const { root, origin } = await clone();
  const gh = await fakeGh();

  const { code, said } = await runSteps(
    jobs.upgrade.steps.filter(({ run }) => run !== 'npm ci'),
    {
      cwd: root,
      expressions: { 'vars.IMMICH_URL': url, 'github.token': 'a token' },
      programs: { gh: gh.program },
    },
  );

  expect([code, said]).toEqual([0, expect.stringContaining('To do (')]);
  const branch = 'upgrade/immich-3.9.0';
  const changed = git(origin, 'diff', '--name-only', 'main', branch).split('\n');
  expect(changed).toEqual(
    expect.arrayContaining(['generated/openapi.ts', 'openapi/immich.json', 'openapi/source.json']),
  );
  expect(changed.filter((file) => !/^(openapi|generated|docs)\//.test(file))).toEqual([]);
  expect(JSON.parse(git(origin, 'show', `${branch}:openapi/immich.json`)).info.version).toBe('3.9.0');
  const [pull] = (await gh.state()).pulls;
  expect(pull).toMatchObject({ head: branch, title: 'Upgrade to Immich 3.9.0' });
  expect(pull?.body).toMatch(/^- \[ \] openapi\/operations\.json:\d+: after this entry, add moveTag/m);
  expect(pull?.body).toContain('| `GET /server/ping`<br>path removed |');
});

test('upgrade.yml does nothing for a server that is older than the contract', async () => {
  const older = readFileSync(join(ROOT, 'openapi/immich-2.7.5.json'), 'utf8');
  const { url } = await served(pages({ '/api/spec.json': older }));
  const { root } = await clone();
  const gh = await fakeGh();
  const { code, said } = await runSteps(
    jobs.upgrade.steps.filter(({ run }) => run !== 'npm ci'),
    {
      cwd: root,
      expressions: { 'vars.IMMICH_URL': url, 'github.token': 'a token' },
      programs: { gh: gh.program },
    },
  );
  expect([code, said]).toEqual([0, expect.stringContaining('which is older than the contract')]);
  expect(git(root, 'status', '--porcelain', '--', 'openapi', 'generated', 'docs')).toBe('');
  expect((await gh.state()).calls).toEqual([]);
});
