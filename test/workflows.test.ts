import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../src/cli/drift-options.js';
import type { Step } from './helpers/workflow-steps.js';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Job {
  [key: string]: unknown;
  'timeout-minutes'?: number;
  steps?: (Step & { with?: Record<string, string> })[];
  script?: string[];
}

const action = parse(text('action.yml')) as {
  inputs: Record<string, { description: string }>;
  outputs: Record<string, { description: string }>;
  runs: { steps: Step[] };
};

/** The action of this repository, wherever it is taken from. */
const OWN = 'owner/immich-client@main';

const workflows = readdirSync(new URL('.github/workflows', root)).map(
  (name) => [name, text(`.github/workflows/${name}`)] as const,
);
const samples = [...text('docs/ci.md').matchAll(/^## (\w+)$.*?^```yaml\n(.*?)^```$/gms)].map(
  ([, name = '', sample = '']) => [`docs/ci.md: ${name}`, sample] as const,
);

/** The jobs of a workflow; GitLab's file has them at its top. */
function jobsOf(yaml: string): Job[] {
  const { jobs, ...top } = parse(yaml) as { jobs?: Record<string, Job> };
  return Object.values(jobs ?? (top as Record<string, Job>));
}

const commandsOf = (yaml: string): string[] =>
  jobsOf(yaml).flatMap(({ steps = [], script = [] }) => [
    ...steps.flatMap(({ run }) => run ?? []),
    ...script,
  ]);

/** The arguments of each `immich-client drift` in a shell's text, up to what the shell takes for itself. */
const driftArguments = (shell: string): string[][] =>
  [...shell.matchAll(/immich-client drift((?: [^\n>|&]*)?)/g)].map(([, words = '']) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('"', '')),
  );

test('workflows exist for CI, drift, the reference, releases and upgrades, and samples for three forges', () => {
  expect(workflows.map(([name]) => name)).toEqual([
    'ci.yml',
    'drift.yml',
    'reference.yml',
    'release.yml',
    'upgrade.yml',
  ]);
  expect(samples.map(([name]) => name)).toEqual([
    'docs/ci.md: GitHub',
    'docs/ci.md: GitLab',
    'docs/ci.md: Forgejo',
  ]);
});

describe.each([...workflows, ...samples])('%s', (name, yaml) => {
  test('runs only scripts that exist', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = commandsOf(yaml).flatMap((command) =>
      [...command.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    expect(commandsOf(yaml)).toContain('npm ci');
  });

  test('uses only options that the command has', () => {
    const calls = commandsOf(yaml).flatMap(driftArguments);
    for (const args of calls) expect(readOptions(args).server).toBe('$IMMICH_URL');
    const uses = jobsOf(yaml).flatMap(({ steps = [] }) => steps.filter((step) => step.uses === OWN));
    for (const { with: inputs = {} } of uses) {
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(inputs['server']).toBe('${{ vars.IMMICH_URL }}');
    }
    expect(calls.length + uses.length > 0).toBe(
      !['ci.yml', 'reference.yml', 'release.yml', 'upgrade.yml'].includes(name),
    );
  });

  test('inserts no expression into a shell command', () => {
    for (const command of commandsOf(yaml)) expect(command).not.toContain('${{');
  });

  test('has a timeout, and uses actions by their major version', () => {
    for (const job of jobsOf(yaml)) {
      expect(job['timeout-minutes'] ?? job['timeout']).toBeDefined();
      for (const { uses } of job.steps ?? [])
        if (uses && uses !== OWN) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });
});

/** Permissions of a workflow besides reading the repository. */
const PERMISSIONS: Readonly<Record<string, object>> = {
  'upgrade.yml': { contents: 'write', 'pull-requests': 'write' },
  'release.yml': { contents: 'read', 'id-token': 'write' },
};

test.each(workflows)('%s has only the permissions that it needs', (name, yaml) => {
  const { permissions } = parse(yaml) as { permissions: Record<string, string> };
  expect(permissions).toEqual(PERMISSIONS[name] ?? { contents: 'read' });
});

test('a release is published with provenance, and every change runs a dry run of publishing', () => {
  const commands = (name: string) => commandsOf(text(`.github/workflows/${name}`));
  expect(commands('release.yml')).toEqual([
    'npm ci',
    'npm run check',
    'npm run set-repository',
    'npm publish --provenance --access public',
  ]);
  expect(commands('ci.yml')).toEqual(
    expect.arrayContaining(['npm run lint', 'npm run drift', 'npm run build', 'npm publish --dry-run']),
  );
});

test('CI runs each third of the tests on each supported release of Node.js', () => {
  const { jobs } = parse(text('.github/workflows/ci.yml')) as {
    jobs: Record<string, Job & { strategy?: { matrix: Record<string, string[]> } }>;
  };
  const { strategy, steps = [] } = jobs['test'] ?? {};
  expect(strategy?.matrix).toEqual({ node: ['20.19', '22', '24', '26'], shard: ['1/3', '2/3', '3/3'] });
  expect(steps.at(-1)).toEqual({
    run: 'npm test -- --shard="$SHARD"',
    env: { SHARD: '${{ matrix.shard }}' },
  });
});

test('the reference is built by every change, fails without a doc comment, and is published only by main', () => {
  const { jobs } = parse(text('.github/workflows/reference.yml')) as {
    jobs: Record<string, Job & { if?: string; permissions?: object }>;
  };
  expect(jobs['build']?.steps?.map(({ run }) => run)).toContain('npm run reference');
  expect(jobs['build']?.permissions).toBeUndefined();
  expect(jobs['publish']).toMatchObject({
    if: "github.event_name == 'push' && vars.REFERENCE_PAGES == 'true'",
    permissions: { pages: 'write', 'id-token': 'write' },
  });
  const options = JSON.parse(text('typedoc.json')) as { validation: object; [option: string]: unknown };
  expect(options['treatValidationWarningsAsErrors']).toBe(true);
  expect(options.validation).toMatchObject({ notDocumented: true });
});

describe('action.yml', () => {
  test('inserts no expression into a shell command, but passes every input through the environment', () => {
    const commands = action.runs.steps.map(({ run = '' }) => run);
    expect(commands).toHaveLength(4);
    for (const command of commands) expect(command).not.toContain('${{');
    const passed = action.runs.steps
      .flatMap((step) => [step.if ?? '', ...Object.values(step.env ?? {})])
      .join('\n');
    for (const name of Object.keys(action.inputs))
      expect(passed).toMatch(new RegExp(`\\binputs\\.${name}\\b`));
  });

  test('has the inputs and outputs that docs/ci.md describes', () => {
    const [, section = ''] = /^## GitHub$(.*?)^## /ms.exec(text('docs/ci.md')) ?? [];
    const rows = [...section.matchAll(/^\| (`[^|]*?)\s+\|/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
    );
    expect(rows).toEqual([...Object.keys(action.inputs), ...Object.keys(action.outputs)]);
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)]) {
      expect(description.length).toBeGreaterThan(10);
    }
  });

  test('uses only scripts that exist and are executable', () => {
    for (const { run = '' } of action.runs.steps) {
      const [, path] = /"\$GITHUB_ACTION_PATH\/([^"]+)"/.exec(run) ?? [];
      if (path === undefined) continue;
      const isExecutable = (statSync(new URL(path, root)).mode & 0o111) !== 0;
      expect([path, isExecutable]).toEqual([path, path.endsWith('.sh')]);
    }
  });
});

test('commands on the pages use only options that the command has', () => {
  const shell = ['docs/ci.md', 'docs/drift.md', 'README.md'].flatMap((page) =>
    [...text(page).matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) =>
      block.replaceAll(/ +#.*$/gm, ''),
    ),
  );
  const calls = shell.flatMap(driftArguments);
  expect(calls.length).toBeGreaterThanOrEqual(4);
  for (const args of calls) expect(() => readOptions(args)).not.toThrow();
});
