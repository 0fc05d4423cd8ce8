import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CANONICALISER_VERSION,
  type ContractSource,
  DocumentError,
  drift,
  driftReport,
  fetchDocument,
  readDocument,
  readOperations,
  sha256,
} from '../src/contract/index.js';
import { type Folders, frontDoor, REPOSITORY } from './front-door.js';
import { generateFrom } from './generate.js';

/**
 * Is `generated/` what `openapi/` yields, and, where a server or a document is named, does that still have what the client
 * wraps? Answers 0 for yes and 1 for no; throws whatever keeps it from telling.
 */
export async function checkDrift(args: string[], folders = REPOSITORY): Promise<number> {
  const { server, against } = parseArgs({
    args,
    options: { server: { type: 'string' }, against: { type: 'string' } },
  }).values;
  if (server !== undefined && against !== undefined) {
    throw new DocumentError('Usage: npm run drift -- [--server URL | --against FILE-OR-URL]');
  }
  const problems = await staleness(folders);
  console.log(problems.join('\n') || 'generated/ is what openapi/ yields.');
  const address = server ?? (against !== undefined && /^https?:\/\//.test(against) ? against : undefined);
  const drifted = (address ?? against) !== undefined && (await hasDrifted(folders, address, against));
  return problems.length > 0 || drifted ? 1 : 0;
}

/** What is wrong within the repository, each with the command that mends it. */
async function staleness({ openapi, generated, docs: docsFolder }: Folders): Promise<string[]> {
  const problems: string[] = [];
  const source: ContractSource = JSON.parse(await text(openapi, 'source.json'));
  const pulled = source.sha256 === sha256(await text(openapi, 'immich.json'));
  if (!pulled || source.canonicaliser !== CANONICALISER_VERSION) {
    const reason = pulled ? 'was made by older rules' : 'is not what was pulled';
    problems.push(`openapi/immich.json ${reason}. Run: npm run pull -- --server URL && npm run generate`);
  }
  const { files, docs } = await generateFrom(openapi);
  for (const [folder, name, wanted] of [
    ...Object.entries(files).map((file) => [generated, ...file] as const),
    ...Object.entries(docs).map((file) => [docsFolder, ...file] as const),
  ]) {
    if ((await text(folder, name)) !== wanted) {
      problems.push(`${basename(folder)}/${name} is not what openapi/ yields. Run: npm run generate`);
    }
  }
  return problems;
}

async function hasDrifted({ openapi }: Folders, address: string | undefined, file = ''): Promise<boolean> {
  const contract = await readDocument(join(openapi, 'immich.json'));
  const entries = await readOperations(join(REPOSITORY.openapi, 'operations.json'));
  const document = address === undefined ? await readDocument(file) : await fetchDocument(address);
  const comparison = drift(contract, entries, document);

  console.log(`The client is for Immich ${contract.info.version}; this is ${document.info.version}.`);
  const report = driftReport(comparison);
  if (report) console.log(report);
  if (comparison.facts.length === 0) {
    console.log('No drift.');
    return false;
  }
  const from = address === undefined ? `--from ${file}` : `--server ${withoutSecrets(address)}`;
  console.log(`Drift. Run: npm run pull -- ${from} && npm run generate`);
  return true;
}

/** A file that is not there differs from whatever it should be. */
async function text(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    throw new DocumentError(`Cannot read ${name} in ${folder}.`, { cause });
  }
}

function withoutSecrets(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

await frontDoor(import.meta.url, checkDrift);
