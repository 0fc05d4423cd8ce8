import { type Command, Option } from 'commander';
import { RELEASE } from '../../../../generated/release.js';
import type { Sandbox, SandboxFault, SandboxOptions } from '../../../sandbox/index.js';
import { CliError } from '../../cli-error.js';
import { EXIT } from '../../exit-codes.js';
import { interrupted } from '../../interrupt.js';
import { newCommand } from '../../new-command.js';
import { integerBetween } from '../../integer-option.js';
import { readPageOrigin } from '../../page-origin.js';
import { FAULT_USAGE, readFault } from './fault.js';

/** The releases of `startSandbox`, copied because the sandbox loads slowly. */
const RELEASES = ['2.7.5', '3.0.3', RELEASE] as const;

export interface SandboxFlags {
  port: number;
  immich: (typeof RELEASES)[number];
  seed: number;
  cors?: string;
  fault?: SandboxFault[];
}

/** `immich-client sandbox`: a test server until Ctrl-C. */
export const sandboxCommand = (): Command =>
  newCommand('sandbox', 'start a test server that behaves like Immich')
    .description(
      'Starts a test server that behaves like Immich, on 127.0.0.1. It keeps everything in memory.',
    )
    .option('--port <port>', 'port; 0 takes a free one', integerBetween(0, 65_535), 2283)
    .addOption(
      new Option('--immich <release>', 'release that it behaves like').choices(RELEASES).default(RELEASE),
    )
    .option(
      '--seed <photos>',
      'photos in the library from the start: the same number gives the same library',
      integerBetween(0, 100_000),
      0,
    )
    .option('--cors <origin>', 'let pages of this origin call the server from a browser', readPageOrigin)
    .option('--fault <fault>', `what goes wrong, repeatable: ${FAULT_USAGE}`, readFault)
    .addHelpText('after', HELP)
    .action(async (flags: SandboxFlags) => {
      const sandbox = await startFrom(flags);
      interrupted.addEventListener('abort', () => void sandbox.close());
      // In `sandbox | true` the address cannot be read, so the sandbox stops.
      process.stdout.once('error', () => void sandbox.close());
      console.log(introduction(sandbox, flags));
    });

const HELP = `
The kind of a fault is a status from 400 to 599, "reset" (the connection breaks), "html" (a login page), or "slow 2000ms".

Examples:
  $ immich-client sandbox --seed 500
  $ immich-client sandbox --immich 2.7.5 --port 0 --cors http://localhost:5173
  $ immich-client sandbox --fault '503 once' --fault '429 3 times POST /assets' --fault 'slow 2000ms /search'`;

/** The sandbox that the options describe. */
export async function startFrom({ port, immich, seed, cors, fault }: SandboxFlags): Promise<Sandbox> {
  const { startSandbox } = await import('../../../sandbox/index.js');
  const options: SandboxOptions = {
    port,
    immich,
    photos: seed,
    ...(cors !== undefined && { cors }),
    ...(fault && { faults: fault }),
  };
  try {
    return await startSandbox(options);
  } catch (cause) {
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    if (!isTaken) throw cause;
    throw new CliError(
      `Port ${port} is in use. Choose another with --port, or 0 for a free one.`,
      EXIT.failed,
      { cause },
    );
  }
}

const introduction = (
  { url, apiKey, admin, friend }: Sandbox,
  { immich, seed }: SandboxFlags,
): string => `A sandbox of Immich ${immich}${seed > 0 ? ` with ${seed} photos` : ''} listens on ${url}
API key: ${apiKey}
Admin:   ${admin.email}, password ${admin.password}
Friend:  ${friend.email}, password ${friend.password}
Contract: ${url}/api/spec.json
Ctrl-C ends it, and everything in it.`;
