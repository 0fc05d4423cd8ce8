import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Some tests start processes or generate types; on a loaded machine that takes a while.
    testTimeout: 30_000,
  },
});
