import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { driftCommand } from './drift.js';
import { DRIFT_USAGE } from './drift-options.js';

// The package refers to itself, so that source and build find its files alike.
const { resolve } = createRequire(import.meta.url);

/** The command `immich-client`: its first argument is the task. */
export async function immichClient([task, ...args]: string[]): Promise<number> {
  if (task === 'drift') return driftCommand(args, dirname(resolve('immich-client/openapi/immich.json')));
  const isAsked = task === '--help' || task === '-h' || task === 'help';
  (isAsked ? console.log : console.error)(`Usage: immich-client drift [options]\n\n${DRIFT_USAGE}`);
  return isAsked ? 0 : 2;
}
