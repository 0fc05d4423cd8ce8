import fc from 'fast-check';

/**
 * Removes the environment variables that change what commands do, so that a test gives the same result on every machine: a developer may
 * have set an address and a key of Immich, GitHub describes the run of a workflow, and vitest turns colours on where `CI` is set.
 */
const KEPT = ['IMMICH_SPECS', 'IMMICH_RECORDINGS', 'IMMICH_OASDIFF'];
const CHANGING = /^(IMMICH_|GITHUB_|CI$|FORCE_COLOR$|NO_COLOR$|COLUMNS$)/;

for (const name of Object.keys(process.env)) {
  if (CHANGING.test(name) && !KEPT.includes(name)) delete process.env[name];
}

/**
 * The random cases of the property tests are the same in each run, so that only a change can make a test fail. Set `FAST_CHECK_SEED` to any
 * number to try other cases.
 */
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_261_127) });
