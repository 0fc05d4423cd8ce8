import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ROOT } from '../../../scripts/repository.js';
import { upgrade } from '../../../scripts/upgrade.js';
import { RELEASE } from '../../../generated/release.js';
import {
  clientName,
  compareReleases,
  type FieldDocs,
  type OpenApiDocument,
  operationsOf,
  type Operations,
  readDocument,
  readFieldDocs,
  readOperations,
  readRequestFields,
  type RequestFields,
} from '../../../src/contract/index.js';
import { contractFiles } from '../../../src/contract/canonical/write-contract.js';
import { fieldDocGaps } from '../../../src/contract/read/field-docs.js';
import { withOperations } from '../../../src/contract/read/operation-entries.js';
import { contentsOf, temporaryFolder } from '../../helpers/temporary-folder.js';

const openapi = (name: string) => join(ROOT, 'openapi', name);
const entries = await readOperations(openapi('operations.json'));
const fields = await readFieldDocs(openapi('fields.json'));
const requestFields = await readRequestFields(openapi('request-fields.json'));
const contracts = {
  before: await readDocument(openapi('immich-2.7.5.json')),
  between: await readDocument(openapi('immich-3.0.3.json')),
  now: await readDocument(openapi('immich.json')),
};

// Generates the code and compiles the client three times.
test('an upgrade lists the remaining work, from 2.7.5 to 3.0.3 and to the release of the contract', async () => {
  const root = await emptyProject();
  await writeTables(root, contracts.before);
  await write(root, contractFiles(contracts.before), 'openapi');

  const first = await upgraded(root, contracts.between);
  expect(first.code).toBe(1);
  expect(operationsIn(first.list)).toEqual(changes(contracts.before, contracts.between));
  expect(first.list.filter((line) => line.startsWith('package.json'))).toEqual([
    expect.stringMatching(
      /^package\.json:\d+: @immich\/sdk is 2\.7\.5, and the contract is 3\.0\.3: npm install --save-dev --save-exact @immich\/sdk@3\.0\.3$/,
    ),
  ]);
  // The contract of 2.7.5 is stored already.
  expect(first.list.join('\n')).not.toContain('if the sandbox should');
  expect(guardsIn(first.list)).toEqual(fieldsSince('3.0.0'));
  expect(first.list.join('\n')).toMatch(
    /fields\.json:\d+: add a sentence to ServerVersionResponseDto for prerelease/,
  );
  // The client uses operations that 3.2 added. The generated code compiles.
  expect(first.list.filter((line) => /\(TS\d+\)$/.test(line) && !line.startsWith('src/'))).toEqual([]);

  await writeTables(root, contracts.between);
  const second = await upgraded(root, contracts.now);
  expect(second.code).toBe(1);
  expect(operationsIn(second.list)).toEqual(changes(contracts.between, contracts.now));
  expect(second.list.join('\n')).toContain(
    'mergePerson is gone, and its route is mergePersonLegacy now; remove it',
  );
  expect(second.list[0]).toContain(`npm install --save-dev --save-exact @immich/sdk@${RELEASE}`);
  expect(second.list).toContain(
    'openapi/immich-3.0.3.json: if the sandbox should still behave like 3.0.3, run git show HEAD:openapi/immich.json > openapi/immich-3.0.3.json and add 3.0.3 to src/sandbox/generations/releases.ts',
  );
  expect(guardsIn(second.list)).toEqual(fieldsSince('3.2.0'));
  expect(second.list.filter((line) => line.includes(' is deprecated; '))).toEqual([
    'openapi/immich.json: searchLargeAssets (search.largeAssets) is deprecated; Immich names search.metadata as its replacement',
    'openapi/immich.json: getServerConfig (server.config, sharedLinks.url) is deprecated; Immich names config.getPublicConfig as its replacement',
    'openapi/immich.json: getServerFeatures (server.features) is deprecated; Immich names config.getPublicConfig as its replacement',
    'openapi/immich.json: getConfig (systemConfig.get) is deprecated; Immich names admin.config.getAdminConfig as its replacement',
    'openapi/immich.json: updateConfig (systemConfig.update) is deprecated; Immich names admin.config.updateAdminConfig as its replacement',
    'openapi/immich.json: getConfigDefaults (systemConfig.getDefaults) is deprecated; Immich names admin.config.getAdminConfigDefaults as its replacement',
  ]);

  await writeTables(root, contracts.now);
  await write(root, { 'immich-3.0.3.json': await readFile(openapi('immich-3.0.3.json'), 'utf8') }, 'openapi');
  const done = await upgraded(root, contracts.now);
  expect([done.code, done.list]).toEqual([0, []]);
  expect(await contentsOf(join(root, 'generated'))).toEqual(await contentsOf(join(ROOT, 'generated')));
});

/** A copy of the client without its contract, generated code and sandbox. */
async function emptyProject(): Promise<string> {
  const root = await temporaryFolder();
  for (const folder of ['src', 'scripts', 'openapi'])
    await cp(join(ROOT, folder), join(root, folder), { recursive: true });
  await rm(join(root, 'openapi', 'immich-3.0.3.json'));
  await mkdir(join(root, 'generated'));
  const options = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8'));
  await write(root, {
    'tsconfig.json': JSON.stringify({ ...options, include: ['generated', 'src/index.ts'] }),
  });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Follows the list: what our files have for a contract, and entries and sentences for what it had that ours lack. */
async function writeTables(root: string, contract: OpenApiDocument): Promise<void> {
  const operations: Operations = { ...entries };
  const ids = idsOf(contract);
  for (const [id, { lost }] of Object.entries(entries)) if (!lost && !ids.has(id)) delete operations[id];
  for (const { operation } of operationsOf(contract))
    operations[operation.operationId] ??= { client: clientName(operation, undefined), summary: 'Does it.' };
  const release = contract.info.version;
  const manifest = await readFile(join(ROOT, 'package.json'), 'utf8');
  await write(root, {
    'package.json': manifest.replace(/("@immich\/sdk": ")[^"]+/, (_, start) => `${start}${release}`),
  });
  await write(
    root,
    {
      'operations.json': json(operations),
      'fields.json': json(sentencesFor(contract, operations)),
      'request-fields.json': json(guardsUntil(release)),
    },
    'openapi',
  );
}

function sentencesFor(contract: OpenApiDocument, operations: Operations): FieldDocs {
  const docs: FieldDocs = structuredClone(fields);
  const { missing, surplus } = fieldDocGaps(withOperations(contract, operations), operations, docs);
  for (const { owner, fields: gone } of surplus) for (const field of gone) delete docs[owner]?.[field];
  for (const { owner, fields: added } of missing)
    docs[owner] = { ...docs[owner], ...Object.fromEntries(added.map((field) => [field, 'A field.'])) };
  return docs;
}

const guardsUntil = (release: string): RequestFields =>
  filteredFields((since) => compareReleases(since, release) <= 0);
const fieldsSince = (release: string): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(filteredFields((since) => since === release)).map(([id, found]) => [
      id,
      Object.keys(found).sort(),
    ]),
  );

const filteredFields = (isWanted: (since: string) => boolean): RequestFields =>
  Object.fromEntries(
    Object.entries(requestFields)
      .map(([id, found]) => [
        id,
        Object.fromEntries(Object.entries(found).filter(([, since]) => isWanted(since))),
      ])
      .filter(([, found]) => Object.keys(found ?? {}).length > 0),
  );

/** Upgrades a project to a contract: the exit code, and the list of what is left to do. */
async function upgraded(root: string, contract: OpenApiDocument): Promise<{ code: number; list: string[] }> {
  const file = join(root, 'document.json');
  await writeFile(file, JSON.stringify(contract));
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const code = await upgrade(['--from', file], root);
  const [, list = ''] = /^To do \(\d+\)\n(.*?)\n\n/ms.exec(said.mock.calls.map(String).join('\n')) ?? [];
  said.mockRestore();
  return { code, list: list.split('\n').flatMap((line) => line.trim() || []) };
}

const operationsIn = (list: string[]) => ({
  added: list.flatMap((line) => /add (\w+) \([A-Z]+ \/.*\): its client method/.exec(line)?.[1] ?? []).sort(),
  gone: list.flatMap((line) => /operations\.json:\d+: (\w+) is gone/.exec(line)?.[1] ?? []).sort(),
});

/** The operations that one contract has and the other has not; of the lost ones, the entries hold a copy. */
function changes(before: OpenApiDocument, now: OpenApiDocument): ReturnType<typeof operationsIn> {
  const [old, fresh] = [idsOf(before), idsOf(now)];
  return {
    added: [...fresh].filter((id) => !old.has(id) && !entries[id]?.lost).sort(),
    gone: [...old].filter((id) => !fresh.has(id) && !entries[id]?.lost).sort(),
  };
}

/** The operations and fields that the list wants a release for. */
function guardsIn(list: string[]): Record<string, string[]> {
  const line = list.find((item) => item.startsWith('openapi/request-fields.json: ')) ?? '';
  const [, named = ''] = /need a release: (.*)$/.exec(line) ?? [];
  return Object.fromEntries(
    [...named.matchAll(/(\w+) \(([^)]*)\)/g)].map(([, id = '', names = '']) => [
      id,
      names.split(', ').sort(),
    ]),
  );
}

const idsOf = (contract: OpenApiDocument): Set<string> =>
  new Set([...operationsOf(contract)].map(({ operation }) => operation.operationId));

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

async function write(root: string, files: Record<string, string>, folder = '.'): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, folder, name), text);
}
