import { immichClient } from '../../src/cli/program.js';
import { runHere } from './run-here.js';

/** Runs `immich-client` in this process, with the credentials of a sandbox in the environment. */
export async function runClient(
  { url, apiKey }: { url: string; apiKey: string },
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  const before = { ...process.env };
  Object.assign(process.env, { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: apiKey });
  try {
    return await runHere(immichClient, args);
  } finally {
    process.env = before;
  }
}
