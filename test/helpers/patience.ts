/**
 * Timeout for something that happens at once on an idle machine: a loaded one is slow, which must not fail a test.
 */
export const PATIENCE = { timeout: 60_000 };
