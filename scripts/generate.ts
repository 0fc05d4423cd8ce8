import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  CONTRACT_FILES,
  type Conveniences,
  endpointsMarkdown,
  fromImmichSdkMarkdown,
  entryGaps,
  type EntryGaps,
  generate,
  type GeneratedFiles,
  type OpenApiDocument,
  type Operations,
  readConveniences,
  readFieldDocs,
  readDocument,
  readOperations,
  readRequestFields,
  readResponseFields,
  readServerDocs,
  readTypeNames,
  removeSurplusFiles,
  rulesMarkdown,
  sha256,
  type Words,
  withServerDocs,
  writeFiles,
} from '../src/contract/index.js';
import { shellFunctionsMarkdown } from '../src/cli/shell/shell-functions-markdown.js';
import { methodSignatures } from './generate/method-signatures.js';
import { runIfMain, REPOSITORY } from './repository.js';
import { applyOverrides } from '../src/contract/generate/overrides.js';

interface Generated {
  /** Expected content of `generated/`. */
  files: GeneratedFiles;
  /** Generated files of `docs/`. */
  docs: Record<string, string>;
  /** Mismatches between `operations.json` and the contract. */
  gaps: EntryGaps;
}

/** Generates from the contract in a folder. */
export async function generateFrom(openapi: string): Promise<Generated> {
  const contract = await readDocument(join(openapi, 'immich.json'));
  return generateOf(contract, applyOverrides(contract), REPOSITORY.openapi);
}

/**
 * Generates from a contract with corrections, and with the entries and descriptions in a folder. It takes seconds, so
 * results are cached per process.
 */
export async function generateOf(
  contract: OpenApiDocument,
  corrected: OpenApiDocument,
  openapi: string,
): Promise<Generated> {
  const tables = await readTables(openapi);
  const key = sha256(JSON.stringify([contract, corrected, tables]));
  const generating = made.get(key) ?? generateAll(contract, corrected, tables);
  made.set(key, generating);
  return generating;
}

const made = new Map<string, Promise<Generated>>();

/** Handwritten data about the contract. */
interface Tables {
  entries: Operations;
  words: Words;
  conveniences: Conveniences;
}

async function generateAll(
  contract: OpenApiDocument,
  corrected: OpenApiDocument,
  { entries, words, conveniences }: Tables,
): Promise<Generated> {
  const files = await generate(corrected, entries, words);
  return {
    files,
    docs: {
      'endpoints.md': endpointsMarkdown(contract, entries, conveniences, await methodSignatures(files)),
      'from-immich-sdk.md': fromImmichSdkMarkdown(contract, entries, conveniences),
      'drift-rules.md': rulesMarkdown(),
      'shell-functions.md': shellFunctionsMarkdown(),
    },
    gaps: entryGaps(contract, entries),
  };
}

/** Includes the server's descriptions of operations and fields, if `pull --keep-docs` has stored them. */
async function readTables(openapi: string): Promise<Tables> {
  const docs = await readServerDocs(join(openapi, CONTRACT_FILES.docs));
  const entries = await readOperations(join(openapi, 'operations.json'));
  const fields = await readFieldDocs(join(openapi, 'fields.json'));
  const written = docs ? withServerDocs({ entries, fields }, docs) : { entries, fields };
  return {
    entries: written.entries,
    words: {
      typeNames: await readTypeNames(join(openapi, 'type-names.json')),
      fields: written.fields,
      requestFields: await readRequestFields(join(openapi, 'request-fields.json')),
      responseFields: await readResponseFields(join(openapi, 'response-fields.json')),
    },
    conveniences: await readConveniences(join(openapi, 'conveniences.json')),
  };
}

/** Generates code and docs from the contract. Returns 1 if `operations.json` has entries that the contract lacks. */
export async function generateScript(
  args: string[],
  { openapi, generated, docs: docsFolder } = REPOSITORY,
): Promise<number> {
  parseArgs({ args, options: {} });
  const { files, docs, gaps } = await generateFrom(openapi);
  await writeFiles(generated, files);
  await removeSurplusFiles(generated, files);
  await writeFiles(docsFolder, docs);
  const { missing, surplus } = gaps;
  if (missing.length > 0) {
    console.log(
      `${missing.length} operations have a default name. Add an entry to openapi/operations.json for each (its client method, a summary and \`since\`): ${missing.join(', ')}.`,
    );
  }
  if (surplus.length > 0) {
    console.error(
      `openapi/operations.json has ${surplus.join(', ')}, which the contract lacks. Remove each, or give it \`until\` and \`lost\`.`,
    );
  }
  return surplus.length > 0 ? 1 : 0;
}

await runIfMain(import.meta.url, generateScript);
