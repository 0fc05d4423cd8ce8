import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The files that take longest, in this order. */
const LONGEST = [
  ...['contract/immich-documents', 'docs', 'scripts/upgrade', 'action/action', 'package', 'live'],
  ...['contract/drift/used/used', 'scripts/demo', 'upgrade-workflow', 'cli/drift', 'scripts/upgrade/steps'],
  ...['examples', 'node/killed-downloads', 'contract/drift/oasdiff', 'faults/matrix', 'scripts/drift'],
  ...['node/nothing-lost', 'node/upload/upload-all', 'cli/methods/examples', 'contract/hostile-documents'],
  ...['regular-expressions', 'sandbox/handlers/handler-table', 'contract/drift/immich-documents'],
  ...['scripts/upgrade/open-pull-request', 'cli/transfers/upload', 'cli/tools/generate', 'mutated-server'],
];

type Files = Parameters<BaseSequencer['sort']>[0];

const rankOf = ({ moduleId }: Files[number]): number =>
  LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`)) + 1 || LONGEST.length + 1;

const longestFirst = (files: Files): Files =>
  files.toSorted((a, b) => rankOf(a) - rankOf(b) || a.moduleId.localeCompare(b.moduleId));

/** Starts the longest files first, so that all workers end at about the same time, and deals them out evenly to `--shard`. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Files): Promise<Files> {
    return longestFirst(files);
  }

  override async shard(files: Files): Promise<Files> {
    const { index = 1, count = 1 } = this.ctx.config.shard ?? {};
    return longestFirst(files).filter((_, place) => place % count === index - 1);
  }
}

export default defineConfig({
  resolve: {
    // The examples in docs/ import what their readers do.
    alias: [
      { find: /^immich-client$/, replacement: source('index.ts') },
      { find: /^immich-client\/contract$/, replacement: source('contract/index.ts') },
      { find: /^immich-client\/groups$/, replacement: source('groups.ts') },
      { find: /^immich-client\/node$/, replacement: source('node/index.ts') },
      { find: /^immich-client\/sandbox$/, replacement: source('sandbox/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/plain-environment.ts'],
    // One more than there are cores: a worker often waits for a program that it has started, or for a pause.
    maxWorkers: availableParallelism() + 1,
    // The files of a worker share the modules that they import: importing the client, the contract and the sandbox takes seconds. So a
    // file undoes what it changes outside itself (timers, environment variables, spies), and does not use `vi.mock`, which does not reach
    // a module that an earlier file has imported.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // For tests that hang. No test may depend on how fast the machine is, and a loaded one can take a minute to start a process.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
