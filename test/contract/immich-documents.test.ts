import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RELEASE } from '../../generated/release.js';
import { generateOf } from '../../scripts/generate.js';
import { applyOverrides } from '../../src/contract/generate/overrides.js';
import { compileErrors } from '../../scripts/upgrade/compile-errors.js';
import {
  canonicalise,
  operationsOf,
  readDocument,
  readOperations,
  readTypeNames,
  routeOf,
  serialise,
  writeContract,
} from '../../src/contract/index.js';
import { compareReleases, parseRelease } from '../../src/compat/releases.js';
import { routePatternOf } from '../../src/contract/read/document.js';
import { withOperations } from '../../src/contract/read/operation-entries.js';
import { committed, NEEDS_SPECS, shuffled, specs } from '../helpers/documents.js';
import { contentsOf, temporaryFolder } from '../helpers/temporary-folder.js';

const folder = specs ?? '';
const openapi = fileURLToPath(new URL('../../openapi', import.meta.url));
const names = specs ? readdirSync(specs).filter((name) => name.endsWith('.json')) : [];

/** The documents that the files of `openapi/` are made from. The folder may hold more; every one of them is read. */
const PULLED = [
  ...names
    .filter((name) => name.endsWith(`-v${RELEASE}.json`))
    .map((document) => ({ document, file: 'immich.json' })),
  { document: 'released-v3.0.3.json', file: 'immich-3.0.3.json' },
  { document: 'served-v3.0.3.json', file: 'immich-3.0.3.json' },
  { document: 'released-v2.7.5.json', file: 'immich-2.7.5.json' },
  { document: 'served-v2.7.5.json', file: 'immich-2.7.5.json' },
];

/** Names for schemas of older releases whose default names are those of other schemas. */
const OLDER_NAMES = {
  APIKeyCreateResponseDto: 'CreatedKey',
  AssetDeltaSyncResponseDto: 'AssetDelta',
  CheckExistingAssetsResponseDto: 'ExistingAssets',
  JobCommandDto: 'JobCommandRequest',
};

describe.skipIf(!specs)(`Immich's own documents${NEEDS_SPECS}`, () => {
  test.each(PULLED)('pulling $document writes openapi/$file', async ({ document, file }) => {
    const target = await temporaryFolder();
    await writeContract(await readDocument(join(folder, document)), { folder: target });
    const stored = await readFile(new URL(`../../openapi/${file}`, import.meta.url), 'utf8');
    expect((await contentsOf(target))['immich.json'] === stored).toBe(true);
  });

  test('the folder contains the documents that the tests use', () => {
    expect(names).toEqual(expect.arrayContaining(PULLED.map(({ document }) => document)));
  });

  test('the contract has every operation and schema of the document of its release', async () => {
    const name = names.find((file) => file.endsWith(`-v${RELEASE}.json`));
    expect(name, `no document of ${RELEASE} in IMMICH_SPECS`).toBeDefined();
    const { paths, components } = await readDocument(join(folder, name ?? ''));
    expect(Object.keys(committed().paths).sort()).toEqual(Object.keys(paths).sort());
    expect(Object.keys(committed().components?.schemas ?? {}).sort()).toEqual(
      Object.keys(components?.schemas ?? {}).sort(),
    );
  });

  test.each(['2.7.5', '3.0.3'])(
    'served and released documents of %s give the same contract, with all operations',
    async (version) => {
      const [served, released] = await Promise.all(
        ['served', 'released'].map((kind) => readDocument(join(folder, `${kind}-v${version}.json`))),
      );
      expect(serialise(canonicalise(served!))).toBe(serialise(canonicalise(released!)));
    },
  );

  test('every release has the operations whose entries include it in `since` and `until`', async () => {
    const file = fileURLToPath(new URL('../../openapi/operations.json', import.meta.url));
    const entries = await readOperations(file);
    const ours = [...operationsOf(withOperations(committed(), entries))];
    for (const name of names) {
      const document = await readDocument(join(folder, name));
      const release = parseRelease(document.info.version);
      const theirs = new Set([...operationsOf(document)].map(routePatternOf));
      const wanted = ours.filter(({ operation }) => {
        const { since, until } = entries[operation.operationId] ?? {};
        const isLate = since !== undefined && compareReleases(release, parseRelease(since)) < 0;
        const isGone = until !== undefined && compareReleases(release, parseRelease(until)) > 0;
        return !isLate && !isGone;
      });
      const found = ours.filter((located) => theirs.has(routePatternOf(located)));
      expect(found.map(routeOf), name).toEqual(wanted.map(routeOf));
    }
  });

  test('a shuffled copy of a whole document gives the same contract', async () => {
    const document = await readDocument(join(folder, 'served-v3.0.3.json'));
    expect(serialise(canonicalise(shuffled(document, 11)))).toBe(serialise(canonicalise(document)));
  });

  test('every document can be pulled and generated from, and the types compile', async () => {
    const [project, tables] = [await temporaryFolder(), await temporaryFolder()];
    await cp(openapi, tables, { recursive: true });
    const typeNames = await readTypeNames(join(openapi, 'type-names.json'));
    await writeFile(join(tables, 'type-names.json'), JSON.stringify({ ...typeNames, ...OLDER_NAMES }));
    for (const name of names) {
      const target = await temporaryFolder();
      await writeContract(await readDocument(join(folder, name)), { folder: target });
      const contract = await readDocument(join(target, 'immich.json'));
      const { files } = await generateOf(contract, applyOverrides(contract), tables);
      expect(Object.keys(files), name).toContain('openapi.ts');
      // The other files need the client of that release.
      await mkdir(join(project, name));
      for (const file of ['openapi.ts', 'types.ts'] as const)
        await writeFile(join(project, name, file), files[file]);
    }
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM'],
      types: [],
    };
    await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
    expect(await compileErrors(project)).toEqual([]);
  });
});
