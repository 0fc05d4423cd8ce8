import { join } from 'node:path';
import {
  DocumentError,
  fetchDocument,
  readDocument,
  readOperations,
  readPolicy,
  reportDrift,
  type Scope,
  type Source,
  usedOperations,
} from '../contract/index.js';
import { clientSupport } from './client-support.js';
import { exitIfOutputIsLost } from './closed-pipe.js';
import { DRIFT_USAGE, type DriftOptions, readOptions } from './drift-options.js';
import { EXIT } from './exit-codes.js';
import { printReport } from './print-report.js';
import { readStandardInput } from './standard-input.js';

/** `immich-client drift`: compares the given documents; by default with the contract in the folder `openapi`. */
export async function driftCommand(args: string[], openapi: string): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(DRIFT_USAGE);
    return 0;
  }
  if (options.server === undefined && options.against === undefined) {
    throw new DocumentError('Pass what to compare: --server URL or --against FILE. See --help.');
  }
  return compareAndPrint(options, openapi);
}

/** Compares, prints the report, and returns the exit code. `next` is the command that upgrades to the revision. */
export async function compareAndPrint(
  options: DriftOptions,
  openapi: string,
  next?: string,
): Promise<number> {
  exitIfOutputIsLost(EXIT.usage);
  const { server, against = '-', base, headers, failOn } = options;
  const file = join(openapi, 'immich.json');
  const [contract, entries] = await Promise.all([
    readDocument(file),
    readOperations(join(openapi, 'operations.json')),
  ]);
  const report = reportDrift({
    contract,
    entries,
    ...(base !== undefined && { base: await sourceAt(base, headersFor(base, options)) }),
    revision: server === undefined ? await sourceAt(against, headers) : await served(server, headers),
    scope: scopeOf(options),
    support: await clientSupport(openapi),
    ...(options.used && {
      used: await usedOperations(options.used, contract, entries, options.usedUnclear),
    }),
    ...(options.policy !== undefined && { policy: await readPolicy(options.policy) }),
    failOn,
  });
  await printReport(report, options, {
    ...(base === undefined && { contract: file }),
    // No advice to upgrade to an older release, because that would remove newer operations from the client.
    ...(report.revisionIs !== 'older' && { next }),
  });
  return report.drifted ? 1 : 0;
}

/** A file, a document's own address, or standard input. */
async function sourceAt(place: string, headers: Headers): Promise<Source> {
  if (place === '-') return { document: await readStandardInput(), origin: 'standard input' };
  if (/^https?:\/\//.test(place)) return served(place, headers);
  return { document: await readDocument(place), origin: place };
}

const served = async (address: string, headers: Headers): Promise<Source> => ({
  document: await fetchDocument(address, { headers }),
  origin: withoutSecrets(address),
});

type Headers = DriftOptions['headers'];

/** The headers are for the server that is checked: the address of a published document does not receive them. */
function headersFor(base: string, { server, against, headers }: DriftOptions): Headers {
  const checked = server ?? against ?? '';
  const isSameOrigin =
    URL.canParse(base) && URL.canParse(checked) && new URL(base).origin === new URL(checked).origin;
  return isSameOrigin ? headers : {};
}

/** The part of a URL that a report may contain: no user and no query. */
export function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/$/, '');
}

const scopeOf = ({ all, documented, tags, operations, paths }: DriftOptions): Scope => ({
  all,
  documented,
  ...(tags && { tags }),
  ...(operations && { operations }),
  ...(paths && { paths }),
});
