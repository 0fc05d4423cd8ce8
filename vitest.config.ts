import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));

export default defineConfig({
  resolve: {
    // The examples in docs/ import what their readers do.
    alias: [
      { find: /^immich-client$/, replacement: source('index.ts') },
      { find: /^immich-client\/node$/, replacement: source('node/index.ts') },
      { find: /^immich-client\/sandbox$/, replacement: source('sandbox/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start processes or generate types; on a loaded machine that takes a while.
    testTimeout: 30_000,
  },
});
