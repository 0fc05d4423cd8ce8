/** How long to wait for something that happens at once on an idle machine: a loaded one is slow, and that is no failure. */
export const PATIENCE = { timeout: 60_000 };
