import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { takesColour, withoutSecrets } from '../src/cli/drift.js';
import {
  CONTRACT_FILES,
  type OpenApiDocument,
  type Operations,
  operationsOf,
  readOperations,
  readRequestFields,
  removeSurplusFiles,
  RENDERERS,
  reportDrift,
  writeFiles,
} from '../src/contract/index.js';
import { contractFiles, contractIn, contractOf } from '../src/contract/canonical/write-contract.js';
import { foldersOf, frontDoor, ROOT } from './front-door.js';
import { generateOf } from './generate.js';
import { correct } from './overrides.js';
import { documentOf } from './pull.js';
import { compileErrors } from './upgrade/compile-errors.js';
import { releaseToDo } from './upgrade/release-to-do.js';
import { toDo } from './upgrade/to-do.js';
import { wordsToDo } from './upgrade/words-to-do.js';

const USAGE = 'Usage: npm run upgrade -- (--server URL | --from FILE)';

/**
 * A server's document, or a file, becomes the contract and its code; then this says what changed, and what of it is left to a
 * person. Answers 1 where something is. Whatever keeps it from generating is thrown before a file is written.
 */
export async function upgrade(args: string[], root = ROOT): Promise<number> {
  const { values } = parseArgs({ args, options: { server: { type: 'string' }, from: { type: 'string' } } });
  const document = await documentOf(values, USAGE);
  const origin = values.server === undefined ? (values.from ?? '') : withoutSecrets(values.server);
  const folders = foldersOf(root);
  const text = (...path: string[]) => readFile(join(root, ...path), 'utf8');

  const contract = contractOf(document);
  const { corrected, stale } = correct(contract);
  const { files, docs, gaps } = await generateOf(contract, corrected, folders.openapi);
  const previous = await contractIn(folders.openapi);
  await writeFiles(root, {
    ...within('openapi', contractFiles(contract)),
    ...within('generated', files),
    ...within('docs', docs),
  });
  await removeSurplusFiles(folders.generated, files);

  const entries = await readOperations(join(folders.openapi, 'operations.json'));
  if (previous) printDrift(previous, entries, document, origin);
  const code = toDo({
    contract,
    previous,
    gaps,
    stale,
    errors: await compileErrors(root),
    texts: {
      operations: await text('openapi', 'operations.json'),
      overrides: await text('scripts', 'overrides.ts'),
    },
  });
  const release = releaseToDo({
    contract,
    previous,
    entries,
    requestFields: await readRequestFields(join(folders.openapi, 'request-fields.json')),
    manifest: await text('package.json'),
    contracts: await readdir(folders.openapi),
  });
  const left = [...release, ...code, ...(await wordsToDo(contract, folders.openapi))];
  const written = [
    `openapi/${CONTRACT_FILES.contract}: ${released(contract)}${previous ? `; it was ${released(previous)}` : ''}`,
    ...Object.keys(files).map((name) => `generated/${name}`),
    ...Object.keys(docs).map((name) => `docs/${name}`),
  ];
  console.log(
    [
      ...listed('Written', written),
      ...(left.length > 0
        ? listed('To do', left)
        : ['Nothing in this repository has to be changed by hand.', '']),
      'Then: npm run compat -- --specs FOLDER && npm test',
    ].join('\n'),
  );
  return left.length > 0 ? 1 : 0;
}

function printDrift(
  contract: OpenApiDocument,
  entries: Operations,
  document: OpenApiDocument,
  origin: string,
): void {
  const report = reportDrift({ contract, entries, revision: { document, origin } });
  console.log(`${RENDERERS.text(report, { colour: takesColour() })}\n`);
}

/** The same files, named from one folder further out. */
const within = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]));

const released = (contract: OpenApiDocument): string =>
  `Immich ${contract.info.version}, ${[...operationsOf(contract)].length} operations`;

const listed = (title: string, lines: string[]): string[] => [
  `${title} (${lines.length})`,
  ...lines.map((line) => `  ${line}`),
  '',
];

await frontDoor(import.meta.url, upgrade);
