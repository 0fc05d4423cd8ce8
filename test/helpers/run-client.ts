import { commandHere } from './command-here.js';

/** Runs `immich-client` in this process, with the credentials of a sandbox in the environment. */
export const runClient = (
  { url, apiKey }: { url: string; apiKey: string },
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> =>
  commandHere(args, { env: { IMMICH_INSTANCE_URL: url, IMMICH_API_KEY: apiKey } });
