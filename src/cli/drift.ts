import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DocumentError,
  fetchDocument,
  type OpenApiDocument,
  type Operations,
  readDocument,
  readOperations,
  readPolicy,
  RENDERERS,
  reportDrift,
  type Scope,
  type Source,
  usedOperations,
} from '../contract/index.js';
import { DRIFT_USAGE, type DriftOptions, readOptions } from './drift-options.js';
import { readStandardInput } from './standard-input.js';

/** `immich-client drift`: compares as the arguments say, with the contract in the folder `openapi` unless they say otherwise. */
export async function driftCommand(args: string[], openapi: string): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(DRIFT_USAGE);
    return 0;
  }
  if (options.server === undefined && options.against === undefined) {
    throw new DocumentError('Say what to compare: --server URL or --against FILE. More: --help');
  }
  return compareAndPrint(options, openapi);
}

/** Compares, prints the report, and answers with the exit code. `next` is the command that follows the revision. */
export async function compareAndPrint(
  options: DriftOptions,
  openapi: string,
  next?: string,
): Promise<number> {
  const { server, against = '-', base, failOn, format } = options;
  const file = join(openapi, 'immich.json');
  const [contract, entries] = await Promise.all([
    readDocument(file),
    readOperations(join(openapi, 'operations.json')),
  ]);
  const report = reportDrift({
    contract,
    entries,
    ...(base !== undefined && { base: await sourceAt(base) }),
    revision: server === undefined ? await sourceAt(against) : await served(server),
    scope: await scopeOf(options, contract, entries),
    ...(options.policy !== undefined && { policy: await readPolicy(options.policy) }),
    failOn,
  });
  const committed = base === undefined && {
    contract: { file: 'openapi/immich.json', text: await readFile(file, 'utf8') },
  };
  console.log(
    RENDERERS[format](report, { colour: takesColour(), ...(next !== undefined && { next }), ...committed }),
  );
  return report.drifted ? 1 : 0;
}

/** Whether what is printed is for a terminal that wants colours. */
export const takesColour = (): boolean => process.stdout.isTTY && !process.env['NO_COLOR'];

/** A file, a document's own address, or standard input. */
async function sourceAt(place: string): Promise<Source> {
  if (place === '-') return { document: await readStandardInput(), origin: 'standard input' };
  if (/^https?:\/\//.test(place)) return served(place);
  return { document: await readDocument(place), origin: place };
}

const served = async (address: string): Promise<Source> => ({
  document: await fetchDocument(address),
  origin: withoutSecrets(address),
});

/** What a report may say of an address: neither user nor query. */
export function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '');
}

async function scopeOf(
  { all, documented, tags, operations, paths, used }: DriftOptions,
  contract: OpenApiDocument,
  entries: Operations,
): Promise<Scope> {
  const scope = {
    all,
    documented,
    ...(tags && { tags }),
    ...(operations && { operations }),
    ...(paths && { paths }),
  };
  if (!used) return scope;
  const calls = await usedOperations(used, contract, entries);
  if (calls.operations.size === 0 && calls.unclear.length === 0) {
    throw new DocumentError(`Nothing in ${used.join(', ')} uses the client, so there is nothing to judge.`);
  }
  // Whoever relies on the judgement must know what it is blind to.
  for (const { file, line, what } of calls.unclear) console.error(`${file}:${line}: ${what} is not judged`);
  return { ...scope, used: new Set(calls.operations.keys()) };
}
