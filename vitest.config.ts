import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The examples in docs/ import what their readers do.
    alias: [
      { find: /^immich-client$/, replacement: source('index.ts') },
      { find: /^immich-client\/groups$/, replacement: source('groups.ts') },
      { find: /^immich-client\/node$/, replacement: source('node/index.ts') },
      { find: /^immich-client\/sandbox$/, replacement: source('sandbox/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // The default leaves one core free, so on two cores no two files would run at the same time.
    maxWorkers: '100%',
    // The files of a worker share the modules that they import: importing the client, the contract and the sandbox takes seconds. So a
    // file undoes what it changes outside itself (timers, environment variables, spies), and does not use `vi.mock`, which does not reach
    // a module that an earlier file has imported.
    isolate: false,
    // For tests that hang. No test may depend on how fast the machine is, and a loaded one can take a minute to start a process.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
