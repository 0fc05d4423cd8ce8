import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Conveniences,
  endpointsMarkdown,
  entryGaps,
  type EntryGaps,
  generate,
  type GeneratedFiles,
  type OpenApiDocument,
  type Operations,
  readConveniences,
  readDocument,
  readOperations,
  readRequestFields,
  type RequestFields,
  rulesMarkdown,
  sha256,
  writeFiles,
} from '../src/contract/index.js';
import { frontDoor, REPOSITORY } from './front-door.js';
import { applyOverrides } from './overrides.js';

interface Generated {
  /** What `generated/` has to be. */
  files: GeneratedFiles;
  /** What is generated of `docs/`. */
  docs: Record<string, string>;
  /** Where `operations.json` does not fit the contract. */
  gaps: EntryGaps;
}

/** What the contract in a folder yields. */
export async function generateFrom(openapi: string): Promise<Generated> {
  const contract = await readDocument(join(openapi, 'immich.json'));
  return generateOf(contract, applyOverrides(contract));
}

/** What a contract yields, and what it yields as servers really are. It takes seconds, so the same contract is generated once a process. */
export async function generateOf(contract: OpenApiDocument, corrected: OpenApiDocument): Promise<Generated> {
  const entries = await readOperations(join(REPOSITORY.openapi, 'operations.json'));
  const requestFields = await readRequestFields(join(REPOSITORY.openapi, 'request-fields.json'));
  const conveniences = await readConveniences(join(REPOSITORY.openapi, 'conveniences.json'));
  const key = sha256(JSON.stringify([contract, corrected, entries, requestFields, conveniences]));
  const generating =
    made.get(key) ?? generateAll(contract, corrected, { entries, requestFields, conveniences });
  made.set(key, generating);
  return generating;
}

const made = new Map<string, Promise<Generated>>();

/** What is written by hand about the operations. */
interface Tables {
  entries: Operations;
  requestFields: RequestFields;
  conveniences: Conveniences;
}

async function generateAll(
  contract: OpenApiDocument,
  corrected: OpenApiDocument,
  { entries, requestFields, conveniences }: Tables,
): Promise<Generated> {
  return {
    files: await generate(corrected, entries, requestFields),
    docs: {
      'endpoints.md': endpointsMarkdown(contract, entries, conveniences),
      'drift-rules.md': rulesMarkdown(),
    },
    gaps: entryGaps(contract, entries),
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

await frontDoor(import.meta.url, generateScript);
