import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { OpenApiDocument } from '../../src/contract/index.js';
import { builtCommand } from '../helpers/built-command.js';
import { committedPart } from '../helpers/documents.js';
import { type Comment, fakeGh } from '../helpers/fake-gh.js';
import { temporaryFolder } from '../helpers/temporary-folder.js';
import { runSteps, type Step } from '../helpers/workflow-steps.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default: string }>;
  outputs: Record<string, { value: string }>;
  runs: { steps: Step[] };
};

const MARKER = '<!-- immich-client drift  -->';

const contract = (): OpenApiDocument => committedPart('/server/ping', '/tags');

/** The contract without an operation. */
function changed(): OpenApiDocument {
  const document = contract();
  delete document.paths['/server/ping'];
  return document;
}

/** A project that has the client installed, built from these sources with a small contract, and a document to compare with. */
async function project(document: OpenApiDocument): Promise<string> {
  const folder = await temporaryFolder();
  const installed = join(folder, 'node_modules', 'immich-client');
  await mkdir(installed, { recursive: true });
  await cp(join(ROOT, 'package.json'), join(installed, 'package.json'));
  await cp(join(ROOT, 'openapi'), join(installed, 'openapi'), { recursive: true });
  await writeFile(join(installed, 'openapi', 'immich.json'), JSON.stringify(contract()));
  for (const name of ['openapi-fetch', 'typescript'])
    await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  await cp(dirname(await builtCommand()), join(installed, 'dist', 'cli'), { recursive: true });
  await mkdir(join(folder, 'src'));
  await writeFile(
    join(folder, 'src', 'ping.ts'),
    'export const ping = (immich: ImmichClient) => immich.server.ping();\n',
  );
  await writeFile(
    join(folder, 'src', 'tags.ts'),
    'export const tags = (immich: ImmichClient) => immich.tags.list();\n',
  );
  await writeFile(join(folder, 'server.json'), JSON.stringify(document));
  return folder;
}

interface Run {
  inputs?: Record<string, string>;
  number?: string;
  gh?: { program: string };
  path?: string;
  programs?: Record<string, string>;
}

/** Runs the action in a project, for the pull request 7. */
async function run(cwd: string, { inputs = {}, number = '7', gh, path = ROOT, programs = {} }: Run = {}) {
  const all = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    against: 'server.json',
    token: 'a token',
    ...inputs,
  };
  return runSteps(action.runs.steps, {
    cwd,
    expressions: {
      ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`inputs.${name}`, value])),
      'github.event.pull_request.number': number,
    },
    env: { GITHUB_ACTION_PATH: path, GITHUB_REPOSITORY: 'ada/backup', GITHUB_WORKSPACE: cwd },
    programs: { gh: (gh ?? (await fakeGh())).program, ...programs },
  });
}

describe('the GitHub Action', () => {
  test('fails if there is drift, and reports it in the log, the summary, a comment and files', async () => {
    const gh = await fakeGh();
    const { code, said, summary, outputs } = await run(await project(changed()), { gh });

    expect(code).toBe(1);
    expect(said).toMatch(/^::error title=GET \/server\/ping/m);
    // The contract is in the client's package, not in the project.
    expect(said).not.toContain('file=');
    expect(summary).toMatch(/^### ❌ Drift/);
    expect(summary).toContain('GET /server/ping');
    const { comments } = await gh.state();
    expect(comments.map(({ body }) => body)).toEqual([`${MARKER}\n${summary}`]);
    expect(outputs).toMatchObject({ 'check.exit-code': '1', 'check.drifted': 'true' });
    expect(await readFile(outputs['check.markdown'] ?? '', 'utf8')).toBe(summary);
    expect(JSON.parse(await readFile(outputs['check.json'] ?? '', 'utf8')).drifted).toBe(true);
    expect(JSON.parse(await readFile(outputs['check.sarif'] ?? '', 'utf8')).version).toBe('2.1.0');
  });

  test('updates the comment of its earlier run, and leaves other comments unchanged', async () => {
    const other: Comment = { id: 1, author: 'mallory', body: `${MARKER}\nnot ours` };
    const comments = [
      other,
      { id: 2, author: 'us', body: '<!-- immich-client drift staging -->\nof another check' },
      { id: 3, author: 'ada', body: 'Looks good.' },
      { id: 4, author: 'us', body: `${MARKER}\nof an earlier run` },
      { id: 5, author: 'ada', body: 'Thanks.' },
    ];
    const gh = await fakeGh({ comments });
    const cwd = await project(changed());
    await run(cwd, { gh });
    await run(cwd, { gh });

    const after = (await gh.state()).comments;
    expect(after.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(after[3]?.body).toContain(`${MARKER}\n### ❌ Drift`);
    expect([after[0], after[1]]).toEqual([comments[0], comments[1]]);
  });

  test('passes if there is no drift; adds no comment, but updates an existing one', async () => {
    const cwd = await project(contract());
    const quiet = await fakeGh();
    const { code, summary } = await run(cwd, { gh: quiet });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### ✅ No drift/);
    expect((await quiet.state()).comments).toEqual([]);

    const gh = await fakeGh({ comments: [{ id: 4, author: 'us', body: `${MARKER}\n### ❌ Drift` }] });
    await run(cwd, { gh });
    expect((await gh.state()).comments).toEqual([{ id: 4, author: 'us', body: `${MARKER}\n${summary}` }]);
  });

  test('checks the sources in the input `used`, one per line, relative to `working-directory`', async () => {
    const cwd = await project(changed());
    const inside = { 'working-directory': '.', used: 'src/tags.ts\n' };
    expect(await run(cwd, { inputs: inside })).toMatchObject({ code: 0 });
    const both = await run(cwd, { inputs: { used: 'src/tags.ts\nsrc/ping.ts\n' } });
    expect(both.code).toBe(1);
    // Annotations are placed at the calls of the program.
    expect(both.said).toMatch(/^::error title=GET \/server\/ping[^\n]*,file=src\/ping\.ts,line=1::/m);
    const fromAbove = await run(join(cwd, '..'), {
      inputs: { 'working-directory': cwd, used: 'src', 'fail-on': 'none' },
    });
    expect(fromAbove.code).toBe(0);
  });

  test('fails with the reason if the check cannot run, and updates the comment', async () => {
    const gh = await fakeGh({ comments: [{ id: 4, author: 'us', body: `${MARKER}\n### ✅ No drift` }] });
    const cwd = await project(contract());
    const { code, said, summary, outputs } = await run(cwd, { inputs: { against: 'nowhere.json' }, gh });
    expect(code).toBe(2);
    expect(said).toContain('Cannot read nowhere.json: ENOENT.');
    expect(summary).toMatch(
      /^### ⚠️ The drift check has no result\n\n {4}error: Cannot read nowhere\.json: ENOENT\.\n$/,
    );
    expect((await gh.state()).comments[0]?.body).toBe(`${MARKER}\n${summary}`);
    expect(outputs).toMatchObject({ 'check.exit-code': '2', 'check.drifted': '' });

    expect(await run(cwd, { inputs: { 'working-directory': 'nowhere' } })).toMatchObject({ code: 2 });
  });

  test('comments only on pull requests, and not with `comment: false`', async () => {
    const cwd = await project(changed());
    for (const quiet of [{ number: '' }, { inputs: { comment: 'false' } }]) {
      const gh = await fakeGh();
      expect(await run(cwd, { ...quiet, gh })).toMatchObject({ code: 1 });
      expect((await gh.state()).calls).toEqual([]);
    }
    // The token of a pull request from a fork is read-only.
    const refused = await fakeGh({ failure: 'HTTP 403: Resource not accessible by integration\n100%' });
    const { code, said } = await run(cwd, { gh: refused });
    expect(code).toBe(1);
    expect(said).toMatch(/^::warning title=No comment on the pull request::.*HTTP 403.*%0A100%25/m);
  });

  test('passes each input as a value, never as part of a shell command', async () => {
    const cwd = await project(contract());
    const hostile = `"; touch ${cwd}/ran; $(touch ${cwd}/ran) \`touch ${cwd}/ran\` ' --help`;
    for (const name of [
      'server',
      'against',
      'used',
      'policy',
      'fail-on',
      'working-directory',
      'headers',
      'name',
    ]) {
      const { code } = await run(cwd, { inputs: { [name]: hostile } });
      // The name of a check can be anything, and headers are only sent to servers.
      expect([name, code]).toEqual([name, ['name', 'headers'].includes(name) ? expect.any(Number) : 2]);
    }
    await expect(readFile(join(cwd, 'ran'))).rejects.toThrow('ENOENT');
  });

  test('replaces characters in the name of a check that would end an HTML comment or a line', async () => {
    const gh = await fakeGh();
    await run(await project(changed()), { inputs: { name: 'a --> b\nc' }, gh });
    expect((await gh.state()).comments[0]?.body).toMatch(/^<!-- immich-client drift a_____b_c -->\n### /);
  });

  test('builds its own checkout if the project does not have immich-client installed', async () => {
    const cwd = await project(contract());
    const checkout = await temporaryFolder();
    await cp(join(ROOT, 'action'), join(checkout, 'action'), { recursive: true });
    await cp(join(ROOT, 'package.json'), join(checkout, 'package.json'));
    await cp(join(cwd, 'node_modules/immich-client/openapi'), join(checkout, 'openapi'), { recursive: true });
    const elsewhere = await temporaryFolder();
    await cp(join(cwd, 'server.json'), join(elsewhere, 'server.json'));
    // The files that a build of these sources creates.
    const npm = `
import { appendFileSync, cpSync } from 'node:fs';
appendFileSync('calls.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.argv[2] === 'run') cpSync(${JSON.stringify(join(cwd, 'node_modules/immich-client/dist'))}, 'dist', { recursive: true });`;
    for (let time = 0; time < 2; time += 1) {
      const { code, said } = await run(elsewhere, { path: checkout, programs: { npm } });
      expect(said).toContain(`Checks with ${checkout}/dist/cli/main.js`);
      expect(code).toBe(0);
    }
    expect(await readFile(join(checkout, 'calls.txt'), 'utf8')).toBe(
      'ci --ignore-scripts --no-audit --no-fund\nrun build\n',
    );
  });
});

test('every output of the action refers to an output of one of its steps', async () => {
  const { outputs } = await run(await project(contract()));
  for (const { value } of Object.values(action.outputs)) {
    const [, step, name] = /^\$\{\{ steps\.(\w+)\.outputs\.([\w-]+) \}\}$/.exec(value) ?? [];
    expect(outputs).toHaveProperty([`${step}.${name}`]);
  }
});
