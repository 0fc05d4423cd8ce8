import { parseArgs } from 'node:util';
import { RELEASE } from '../generated/release.js';
import { DocumentError } from '../src/contract/index.js';
import { type ImmichRelease, type Sandbox, startSandbox } from '../src/sandbox/index.js';
import { frontDoor } from './front-door.js';

/** A sandbox for the hand, until Ctrl-C. */
export async function sandboxScript(args: string[]): Promise<number> {
  const { port, immich } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '2283' },
      immich: { type: 'string', default: RELEASE },
    },
  }).values;
  const sandbox = await started(Number(port), immich);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
  // In `sandbox | true` the address cannot be read, so the sandbox stops.
  process.stdout.once('error', () => void sandbox.close());

  console.log(`A sandbox of Immich ${immich} listens on ${sandbox.url}
API key: ${sandbox.apiKey}
Admin:   ${sandbox.admin.email}, password ${sandbox.admin.password}
Friend:  ${sandbox.friend.email}, password ${sandbox.friend.password}
Contract: ${sandbox.url}/api/spec.json
Ctrl-C ends it, and everything in it.`);
  return 0;
}

async function started(port: number, immich: string): Promise<Sandbox> {
  try {
    // `startSandbox` refuses a release that it does not have.
    return await startSandbox({ port, immich: immich as ImmichRelease });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DocumentError(`Cannot start the sandbox: ${reason}`, { cause });
  }
}

await frontDoor(import.meta.url, sandboxScript);
