import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOptions } from '../src/cli/drift-options.js';

const root = new URL('../', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8');

interface Job {
  [key: string]: unknown;
  'timeout-minutes'?: number;
  steps?: { run?: string; uses?: string }[];
  script?: string[];
}

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

test('there are workflows for CI and drift, and samples for three forges', () => {
  expect(workflows.map(([name]) => name)).toEqual(['ci.yml', 'drift.yml']);
  expect(samples.map(([name]) => name)).toEqual([
    'docs/ci.md: GitHub',
    'docs/ci.md: GitLab',
    'docs/ci.md: Forgejo',
  ]);
});

describe.each([...workflows, ...samples])('%s', (name, yaml) => {
  test('runs only scripts that there are', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    const named = commandsOf(yaml).flatMap((command) =>
      [...command.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
    expect(commandsOf(yaml)).toContain('npm ci');
  });

  test('calls the command with options that it has', () => {
    const calls = commandsOf(yaml).flatMap(driftArguments);
    for (const args of calls) expect(readOptions(args).server).toBe('$IMMICH_URL');
    expect(calls.length > 0).toBe(name !== 'ci.yml');
  });

  test('ends in time, and takes actions by their major version', () => {
    for (const job of jobsOf(yaml)) {
      expect(job['timeout-minutes'] ?? job['timeout']).toBeDefined();
      for (const { uses } of job.steps ?? []) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });
});

test.each(workflows)('%s may only read', (_, yaml) => {
  expect(parse(yaml)).toMatchObject({ permissions: { contents: 'read' } });
  expect(Object.keys(Object((parse(yaml) as { permissions: object }).permissions))).toEqual(['contents']);
});

test('the commands of the pages have options that the command has', () => {
  const shell = ['docs/ci.md', 'docs/drift.md', 'README.md'].flatMap((page) =>
    [...text(page).matchAll(/^```sh\n(.*?)^```$/gms)].map(([, block = '']) =>
      block.replaceAll(/ +#.*$/gm, ''),
    ),
  );
  const calls = shell.flatMap(driftArguments);
  expect(calls.length).toBeGreaterThanOrEqual(4);
  for (const args of calls) expect(() => readOptions(args)).not.toThrow();
});
