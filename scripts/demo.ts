import { parseWithHeaders, readHeaders } from '../src/cli/headers.js';
import { DocumentError } from '../src/contract/index.js';
import { createImmichClient } from '../src/index.js';
import { startSandbox } from '../src/sandbox/index.js';
import { contractTour } from './demo/contract-tour.js';
import { readTour } from './demo/read-tour.js';
import { Steps } from './demo/steps.js';
import { writeTour } from './demo/write-tour.js';
import { runIfMain } from './repository.js';

/** Runs the main use cases on a sandbox or on a given server. Returns 1 if a step failed. */
export async function demo(args: string[]): Promise<number> {
  const { values, positionals } = parseWithHeaders(args, {
    server: { type: 'string' },
    'api-key': { type: 'string' },
    write: { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new DocumentError(USAGE);
  const { server, 'api-key': apiKey, header, write } = values;
  if (server === undefined && apiKey === undefined) return onSandbox();
  if (server === undefined || apiKey === undefined) {
    throw new DocumentError(USAGE);
  }
  return tour({ url: server, apiKey, headers: readHeaders(header) }, write);
}

const USAGE = 'Usage: npm start [-- --server URL --api-key KEY [--header HEADER]... [--write]]';

async function onSandbox(): Promise<number> {
  const sandbox = await startSandbox();
  try {
    return await tour({ url: sandbox.url, apiKey: sandbox.apiKey, headers: {} }, true);
  } finally {
    await sandbox.close();
  }
}

interface Server {
  url: string;
  apiKey: string;
  headers: Record<string, string>;
}

async function tour({ url, apiKey, headers }: Server, write: boolean): Promise<number> {
  const immich = createImmichClient({ url, apiKey, headers });
  const steps = new Steps();
  console.log(`immich-client and the server at ${new URL(url).origin}\n`);
  // The client may work with a server of another release even if it differs from the contract.
  const parts = [
    () => contractTour({ url, headers }, steps),
    async () => {
      await steps.run(
        'Ask for the version',
        () => immich.server.version(),
        ({ major, minor, patch }) => `${major}.${minor}.${patch}`,
      );
      await (write ? writeTour(immich, steps) : readTour(immich, steps));
    },
  ];
  let failures = 0;
  for (const part of parts) await part().catch(() => (failures += 1));
  if (failures > 0) {
    console.error(`\nFailed, see above. ${steps.summary()}`);
    return 1;
  }
  console.log(`\nDone: ${steps.summary()}`);
  return 0;
}

await runIfMain(import.meta.url, demo);
