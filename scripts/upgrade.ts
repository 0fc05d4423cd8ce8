import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutSecrets } from '../src/cli/drift.js';
import { parseWithHeaders } from '../src/cli/headers.js';
import { takesColour } from '../src/cli/print-report.js';
import {
  compareReleases,
  CONTRACT_FILES,
  DocumentError,
  isRelease,
  type OpenApiDocument,
  operationsOf,
  readOperations,
  readRequestFields,
  removeSurplusFiles,
  RENDERERS,
  reportDrift,
  writeFiles,
} from '../src/contract/index.js';
import { contractFiles, contractIn, contractOf } from '../src/contract/canonical/write-contract.js';
import { operationsByRoute } from '../src/contract/read/document.js';
import { printable } from '../src/values/printable.js';
import { foldersOf, runIfMain, ROOT } from './repository.js';
import { generateOf } from './generate.js';
import { correct } from '../src/contract/generate/overrides.js';
import { documentOf } from './pull.js';
import { compileErrors } from './upgrade/compile-errors.js';
import { pullRequestBody } from './upgrade/pull-request-body.js';
import { releaseToDo } from './upgrade/release-to-do.js';
import { toDo } from './upgrade/to-do.js';
import { missingDescriptions } from './upgrade/missing-descriptions.js';

const USAGE =
  'Usage: npm run upgrade -- (--server URL [--header HEADER]... | --from FILE) [--downgrade | --skip-older] [--body FILE] [--verbose]';

/**
 * Makes a server's document, or a file, the contract, generates the code, and reports what changed and what is left to
 * do manually. Returns 1 if something is left. Errors are thrown before any file is written, and so is the error for an
 * older document without `--downgrade`; with `--skip-older` it does nothing in that case, for scheduled jobs. With
 * `--body`, report and list are also written to a file, for a pull request.
 */
export async function upgrade(args: string[], root = ROOT): Promise<number> {
  const { values, positionals } = parseWithHeaders(args, {
    server: { type: 'string' },
    from: { type: 'string' },
    downgrade: { type: 'boolean', default: false },
    'skip-older': { type: 'boolean', default: false },
    body: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  });
  if (positionals.length > 0) throw new DocumentError(USAGE);
  const document = await documentOf(values, USAGE);
  const origin = values.server === undefined ? (values.from ?? '') : withoutSecrets(values.server);
  const folders = foldersOf(root);
  const text = (...path: string[]) => readFile(join(root, ...path), 'utf8');

  const contract = contractOf(document);
  const previous = await contractIn(folders.openapi);
  const refusal = previous && !values.downgrade && refusalOfOlder(contract, previous, driftCommand(values));
  if (refusal) {
    if (!values['skip-older']) throw refusal;
    console.log(refusal.message);
    return 0;
  }
  const { corrected, stale } = correct(contract);
  const { files, docs, gaps } = await generateOf(contract, corrected, folders.openapi);
  await writeFiles(root, {
    ...within('openapi', contractFiles(contract)),
    ...within('generated', files),
    ...within('docs', docs),
  });
  await removeSurplusFiles(folders.generated, files);

  const entries = await readOperations(join(folders.openapi, 'operations.json'));
  const report = previous && reportDrift({ contract: previous, entries, revision: { document, origin } });
  if (report) console.log(`${RENDERERS.text(report, { colour: takesColour(), verbose: values.verbose })}\n`);
  const code = toDo({
    contract,
    previous,
    gaps,
    stale,
    errors: await compileErrors(root),
    texts: {
      operations: await text('openapi', 'operations.json'),
      overrides: await text('src/contract/generate/overrides.ts'),
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
  const left = [...release, ...code, ...(await missingDescriptions(contract, folders.openapi))];
  if (values.body !== undefined) await writeFile(values.body, pullRequestBody({ report, toDo: left }));
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

/** An older contract would remove features of newer servers from the client, which already supports older servers. */
function refusalOfOlder(
  contract: OpenApiDocument,
  previous: OpenApiDocument,
  check: string,
): DocumentError | undefined {
  const [release, current] = [contract.info.version, previous.info.version];
  if (!isRelease(release) || !isRelease(current) || compareReleases(release, current) >= 0) return undefined;
  const present = operationsByRoute(contract);
  const lost = [...operationsByRoute(previous).keys()].filter((route) => !present.has(route)).length;
  return new DocumentError(
    [
      `The document is of Immich ${printable(release)}, which is older than the contract's ${printable(current)}.`,
      `It would replace the contract and remove ${lost} ${lost === 1 ? 'operation' : 'operations'} from the client, which already supports older servers.`,
      `To check that server, run: ${check}.`,
      'To replace the contract all the same, add --downgrade.',
    ].join(' '),
  );
}

const driftCommand = ({ server, from }: { server?: string; from?: string }): string =>
  `npm run drift -- ${server === undefined ? `--against ${from ?? ''}` : `--server ${withoutSecrets(server)}`}`;

/** Prefixes the names of files with a folder. */
const within = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [join(folder, name), text]));

const released = (contract: OpenApiDocument): string =>
  `Immich ${contract.info.version}, ${[...operationsOf(contract)].length} operations`;

const listed = (title: string, lines: string[]): string[] => [
  `${title} (${lines.length})`,
  ...lines.map((line) => `  ${line}`),
  '',
];

await runIfMain(import.meta.url, upgrade);
