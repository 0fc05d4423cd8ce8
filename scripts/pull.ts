import { join } from 'node:path';
import {
  CONTRACT_FILES,
  DocumentError,
  fetchDocument,
  type OpenApiDocument,
  pullSummary,
  readDocument,
  readOperations,
  serialise,
  writeContract,
  writeFiles,
} from '../src/contract/index.js';
import { contractOf } from '../src/contract/canonical/write-contract.js';
import { parseWithHeaders, readHeaders } from '../src/cli/headers.js';
import { runIfMain, REPOSITORY } from './repository.js';

/**
 * Makes a server's document, or a file, the contract. With `--as` it is stored next to the contract under that name, so
 * that the sandbox can simulate this release.
 */
export async function pull(args: string[], { openapi } = REPOSITORY): Promise<number> {
  const { values, positionals } = parseWithHeaders(args, {
    server: { type: 'string' },
    from: { type: 'string' },
    'keep-docs': { type: 'boolean', default: false },
    as: { type: 'string' },
  });
  if (positionals.length > 0) throw new DocumentError(USAGE);
  const isTaken = ['operations.json', ...Object.values<unknown>(CONTRACT_FILES)].includes(values.as);
  if (isTaken || (values.as !== undefined && values['keep-docs'])) {
    throw new DocumentError(
      '--as is for a release beside the contract: no file of the contract, no other option.',
    );
  }
  if (values.as !== undefined && !/^\w[\w.-]*\.json$/.test(values.as)) {
    throw new DocumentError('--as must be the name of a file, such as immich-3.0.3.json, without a folder.');
  }
  const document = await documentOf(values, USAGE);
  if (values.as !== undefined) {
    await writeFiles(openapi, { [values.as]: serialise(contractOf(document)) });
    console.log(`Immich ${document.info.version} is kept as ${join(openapi, values.as)}.`);
    return 0;
  }
  const change = await writeContract(document, {
    folder: openapi,
    keepDocs: values['keep-docs'],
  });
  console.log(pullSummary(change, await readOperations(join(REPOSITORY.openapi, 'operations.json'))));
  return 0;
}

const USAGE =
  'Usage: npm run pull -- (--server URL [--header HEADER]... | --from FILE) [--keep-docs] [--as NAME]';

/** Reads the document of a server, or a file. */
export function documentOf(
  { server, from, header }: { server?: string; from?: string; header?: string[] },
  usage: string,
): Promise<OpenApiDocument> {
  if (server !== undefined && from === undefined)
    return fetchDocument(server, { headers: readHeaders(header) });
  if (from !== undefined && server === undefined) return readDocument(from);
  throw new DocumentError(usage);
}

await runIfMain(import.meta.url, pull);
