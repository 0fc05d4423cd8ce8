import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareAndPrint, withoutSecrets } from '../src/cli/drift.js';
import { DRIFT_USAGE, type DriftOptions, readOptions } from '../src/cli/drift-options.js';
import {
  CANONICALISER_VERSION,
  type ContractSource,
  DocumentError,
  sha256,
  surplusFiles,
} from '../src/contract/index.js';
import { type Folders, runIfMain, REPOSITORY } from './repository.js';
import { generateFrom } from './generate.js';

/**
 * Checks that `generated/` matches `openapi/`, and that a given server or document still has what the client uses.
 * Returns 0 if so, 1 if not; throws if the check cannot run.
 */
export async function checkDrift(args: string[], folders = REPOSITORY): Promise<number> {
  const options = readOptions(args);
  if (options.help) {
    console.log(DRIFT_USAGE);
    return 0;
  }
  const { server, against, base, format } = options;
  const compares = (server ?? against) !== undefined;
  // For two other documents, this repository is not checked.
  const problems = base === undefined ? await staleness(folders) : [];
  // Standard output contains only the report if its format is for programs.
  const say = compares && format !== 'text' ? console.error : console.log;
  if (base === undefined) say(problems.join('\n') || 'generated/ is what openapi/ yields.');
  if (!compares) {
    if (base !== undefined)
      throw new DocumentError('Pass the document to compare with the base: --server URL or --against FILE.');
    return problems.length > 0 ? 1 : 0;
  }
  const drifted = await compareAndPrint(options, folders.openapi, upgrade(options));
  return problems.length > 0 ? 1 : drifted;
}

/** The command that updates to the compared document. */
function upgrade({ server, against, base }: DriftOptions): string | undefined {
  const place = server ?? against;
  if (place === undefined || base !== undefined || place === '-') return undefined;
  const isAddress = /^https?:\/\//.test(place);
  return `npm run upgrade -- ${isAddress ? `--server ${withoutSecrets(place)}` : `--from ${place}`}`;
}

/** Problems in the repository, each with the command that fixes it. */
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
  for (const name of await surplusFiles(generated, files)) {
    problems.push(`generated/${name} is not what openapi/ yields. Run: npm run generate`);
  }
  return problems;
}

/** A missing file counts as different. */
async function text(folder: string, name: string): Promise<string> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (cause) {
    throw new DocumentError(`Cannot read ${name} in ${folder}.`, { cause });
  }
}

await runIfMain(import.meta.url, checkDrift);
