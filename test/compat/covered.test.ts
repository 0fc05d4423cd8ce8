import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { RELEASE } from '../../generated/release.js';
import { REPOSITORY } from '../../scripts/repository.js';
import { applyOverrides } from '../../src/contract/generate/overrides.js';
import { clientSupport } from '../../src/cli/client-support.js';
import { COVERED } from '../../src/compat/covered.js';
import { adapt } from '../../src/compat/from-2x.js';
import { ReleaseGuard } from '../../src/compat/release-guard.js';
import { ServerRelease } from '../../src/compat/server-release.js';
import {
  compareReleases,
  type OpenApiDocument,
  operationsOf,
  readDocument,
  readOperations,
  reportDrift,
  type ReportedFact,
} from '../../src/contract/index.js';
import type { OperationId } from '../../src/http/operation-types.js';
import { createImmichClient } from '../../src/index.js';
import { exampleOf } from '../../src/sandbox/examples.js';
import { startSandbox } from '../../src/sandbox/index.js';
import { createValidator } from '../../src/sandbox/validator.js';
import { operations } from '../helpers/client-operations.js';
import { committed, NEEDS_SPECS, specs } from '../helpers/documents.js';
import { RELEASES } from '../sandbox/releases.js';

const entries = await readOperations(join(REPOSITORY.openapi, 'operations.json'));
const support = await clientSupport(REPOSITORY.openapi);
const contract = committed();
const validator = createValidator(applyOverrides(contract));

const reportOf = (document: OpenApiDocument) =>
  reportDrift({ contract, entries, revision: { document, origin: 'a server' }, support });

const kept = async (release: string) => {
  const document = await readDocument(join(REPOSITORY.openapi, `immich-${release}.json`));
  return { document, report: reportOf(document) };
};

const coveredBy = (facts: readonly ReportedFact[], by: string): ReportedFact[] =>
  facts.filter(({ coverage }) => coverage?.by === by);

/** The places in a response that do not satisfy the contract, without the indices of arrays: `items.duration`. */
function wrongPlaces(operationId: string, status: string, body: unknown): string[] {
  const issues = validator.response(operationId, Number(status), body);
  return issues.map(({ path }) => path.filter((step) => !/^\d+$/.test(String(step))).join('.'));
}

/** What a release returns for an operation, according to its own document. */
function exampleResponse(document: OpenApiDocument, operationId: string, status: string): unknown {
  const located = [...operationsOf(document)].find(({ operation }) => operation.operationId === operationId);
  const schema = located?.operation.responses[status]?.content?.['application/json']?.schema;
  return schema && exampleOf(schema, document);
}

describe.each(RELEASES.filter((release) => release !== RELEASE))('on Immich %s', async (release) => {
  const { document, report } = await kept(release);

  test('drift reports the release as supported, with limits', () => {
    expect(report.causes.filter(({ level }) => level === 'error')).toEqual([]);
    expect([report.drifted, report.suggestedBump]).toEqual([false, 'none']);
    expect(report.covered.map(({ coverage }) => coverage.kind)).toContain('adapted');
    expect(report.covered.map(({ coverage }) => coverage.kind)).toContain('limit');
  });

  const adaptedFacts = coveredBy(report.facts, 'response adapter').flatMap(({ operationId, location }) =>
    location.in === 'response' ? [{ operationId, ...location }] : [],
  );

  test.each(adaptedFacts)(
    '$operationId returns $property as in the contract after the response adapter',
    ({ operationId, status, property = '' }) => {
      const place = property.replaceAll('[]', '').replace(/^\./, '');
      const response = exampleResponse(document, operationId, status);
      expect(wrongPlaces(operationId, status, response)).toContain(place);
      adapt(operationId as OperationId, response);
      expect(wrongPlaces(operationId, status, response)).not.toContain(place);
    },
  );

  test('calls that the release does not support reject with an UnsupportedError before they are sent', async () => {
    const guard = new ReleaseGuard(new ServerRelease(release, () => Promise.reject(new Error('is asked'))));
    const limits = coveredBy(report.facts, 'UnsupportedError');
    expect(limits.length).toBeGreaterThan(10);
    for (const { operationId, location, cause, rule } of limits) {
      const field =
        'name' in location ? location.name : location.in === 'request' ? location.property : undefined;
      // Workflows of 2.x have other required fields; `trigger` is required by the contract.
      const isRemoved = rule.endsWith('removed');
      const name = cause.startsWith('WorkflowCreateDto') && !isRemoved ? 'trigger' : (field ?? 'none');
      const sent = { query: { [name]: 'x' }, body: { [name]: 'x' } };
      const call = guard.before(operations[operationId as OperationId], sent) ?? Promise.resolve();
      await expect(call, `${operationId} ${name}`).rejects.toMatchObject({ name: 'UnsupportedError' });
    }
  });

  test('the sandbox accepts and rejects what the table lists', async () => {
    const sandbox = await startSandbox({ immich: release });
    onTestFinished(() => sandbox.close());
    const immich = createImmichClient({ ...sandbox, retries: 0 });
    const refused = { name: 'HttpError', status: 400 };

    await expect(
      immich.apiKeys.create({ name: 'k', permissions: ['adminConfig.read'] }),
    ).rejects.toMatchObject(refused);
    await expect(immich.albums.create({ albumName: 'a', description: null })).rejects.toMatchObject(refused);
    expect(await immich.search.metadata({ make: null }).toArray()).toEqual([]);
    expect((await immich.tags.create({ name: 't', color: null })).name).toBe('t');
    await immich.albums.create({ albumName: 'Oslo' });
    expect((await immich.albums.list({ name: 'Oslo', isOwned: true })).length).toBe(1);
    const uploaded = await immich.assets.upload(new File(['x'], 'x.jpg', { lastModified: 1 }));
    expect((await immich.assets.get(uploaded.id)).duration).toBe(null);
    expect(await immich.server.features()).toMatchObject({ realtimeTranscoding: false });
  });
});

describe('a difference of an older server', () => {
  const older = async () => (await kept('2.7.5')).document;

  test('is drift if the table does not list it', async () => {
    const document = await older();
    delete document.paths['/albums'];
    const schema = document.components!.schemas!['TagResponseDto']!;
    delete schema.properties!['value'];
    schema.required = schema.required!.filter((name) => name !== 'value');
    const { causes, drifted } = reportOf(document);
    expect(drifted).toBe(true);
    expect(causes.filter(({ level }) => level === 'error').map(({ cause }) => cause)).toEqual([
      'TagResponseDto.value',
      'GET /albums',
      'POST /albums',
    ]);
  });

  test('is drift in a release for which the table does not list it', async () => {
    const document = await older();
    document.info.version = '3.1.0';
    const { causes } = reportOf(document);
    expect(causes.map(({ cause }) => cause)).toContain('AssetResponseDto.duration');
    expect(causes.map(({ cause }) => cause)).not.toContain('SearchAssetResponseDto.nextCursor');
  });

  test('is covered for a release candidate as for its release', async () => {
    const document = await older();
    document.info.version = '3.0.0-rc.1';
    expect(reportOf(document).causes.map(({ cause }) => cause)).toContain('AssetMediaCreateDto.deviceId');
  });

  test('is drift if the client does not support the release', async () => {
    const document = await older();
    document.info.version = '1.144.1';
    const { covered, drifted, oldestSupported } = reportOf(document);
    expect([covered, drifted, oldestSupported]).toEqual([[], true, '2.0.0']);
  });

  test('is drift between two documents that are not the contract', async () => {
    const base = { document: contract, origin: 'another file' };
    const revision = { document: await older(), origin: 'a server' };
    const { covered, drifted, suggestedBump } = reportDrift({ contract, entries, base, revision, support });
    expect([covered, drifted, suggestedBump]).toEqual([[], true, 'major']);
  });

  test('is a limit if a program calls a method that needs the missing operation only in some cases', async () => {
    const revision = { document: await older(), origin: 'a server' };
    delete revision.document.paths['/queues/{name}'];
    revision.document.info.version = '2.3.0';
    const used = (call: string) =>
      reportDrift({
        contract,
        entries,
        revision,
        support,
        used: {
          operations: new Map([['getQueue', [{ file: 'src/a.ts', line: 1, call }]]]),
          notJudged: [],
          judgedWhole: [],
        },
      });
    expect(used('jobs.wait')).toMatchObject({ drifted: false, covered: [{ coverage: { kind: 'limit' } }] });
    expect(used('queues.get')).toMatchObject({ drifted: true, covered: [] });
  });

  test('is drift if a program calls an operation that the server lacks', async () => {
    const revision = { document: await older(), origin: 'a server' };
    const used = (id: string, call: string) => {
      const operations = new Map([[id, [{ file: 'src/a.ts', line: 1, call }]]]);
      const calls = { operations, notJudged: [], judgedWhole: [] };
      return reportDrift({ contract, entries, revision, support, used: calls });
    };
    expect(used('getAlbumMapMarkers', 'albums.mapMarkers')).toMatchObject({
      drifted: true,
      covered: [],
      causes: [{ cause: 'GET /albums/{id}/map-markers' }],
    });
    expect(used('getAssetInfo', 'assets.get').drifted).toBe(false);
  });
});

describe.skipIf(!specs)(`Immich's own documents${NEEDS_SPECS}`, async () => {
  const released = await Promise.all(
    readdirSync(specs ?? '.')
      .filter((name) => /^re.*\.json$/.test(name))
      .map((name) => readDocument(join(specs ?? '', name))),
  );
  const older = released
    .filter(
      ({ info }) => compareReleases(info.version, '2.0.0') >= 0 && compareReleases(info.version, RELEASE) < 0,
    )
    .map(reportOf);

  test('are supported from 2.0.0 up to the release of the contract', () => {
    expect(older.length).toBeGreaterThan(8);
    const failing = older.flatMap(({ causes, revision }) =>
      causes
        .filter(({ level }) => level === 'error')
        .map(({ cause, rule }) => `${revision.release} ${rule} ${cause}`),
    );
    expect(failing).toEqual([]);
  });

  test('contain every difference that the table lists', () => {
    const facts = older.flatMap((report) => report.facts);
    const seen = new Set(facts.map(({ rule, cause }) => `${rule} ${cause}`));
    expect(COVERED.filter(({ rule, place }) => !seen.has(`${rule} ${place}`))).toEqual([]);
  });
});
