import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** The files that take longest. */
const LONGEST = [
  ...['action/action', 'node/killed-downloads', 'live', 'package', 'contract/immich-documents'],
  ...[
    'contract/drift/used/used',
    'scripts/upgrade',
    'scripts/demo',
    'scripts/upgrade/steps',
    'upgrade-workflow',
  ],
  ...['cli/drift', 'docs', 'contract/drift/immich-documents', 'mutated-server', 'node/nothing-lost'],
  ...['faults/matrix', 'sandbox/handlers/handler-table', 'node/upload/upload-all', 'sandbox/paging'],
  ...['contract/hostile-documents', 'scripts/upgrade/open-pull-request', 'scripts/drift'],
];

/** Starts the longest files first, so that all workers end at about the same time. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]): Promise<typeof files> {
    const rankOf = ({ moduleId }: (typeof files)[number]) =>
      LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`)) + 1 || LONGEST.length + 1;
    return (await super.sort(files)).toSorted((a, b) => rankOf(a) - rankOf(b));
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
