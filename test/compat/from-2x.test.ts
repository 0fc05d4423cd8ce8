import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adapt } from '../../src/compat/from-2x.js';
import { operationsOf, type Schema } from '../../src/contract/read/document.js';
import { allOperations } from '../../src/http/all-operations.js';
import { contract } from '../../src/sandbox/contract.js';
import { createValidator } from '../../src/sandbox/validator.js';
import { applyOverrides } from '../../src/contract/generate/overrides.js';
import { observed } from '../helpers/network.js';
import { operationAt } from '../helpers/routes.js';

const adapted = (operation: Parameters<typeof adapt>[0], answer: unknown) => {
  adapt(operation, answer);
  return answer;
};

describe('a response of a 2.x server', () => {
  test.each([
    ['0:00:03.00000', 3000],
    ['1:02:03.45600', 3_723_456],
    ['11:00:00.00000', 39_600_000],
    ['100:00:01.00000', 360_001_000],
    ['1:2:3', null],
    ['00:00:01.5', 1500],
    ['0:00:00.00000', null],
    ['', null],
    [4000, 4000],
    [null, null],
  ])('with the duration %j gets milliseconds: %j', (duration, milliseconds) => {
    expect(adapted('getAssetInfo', { duration })).toMatchObject({ duration: milliseconds });
  });

  test('gets the owner of an album as the first of its users', () => {
    const album = { owner: { id: 'u1' }, albumUsers: [{ user: { id: 'u2' }, role: 'viewer' }] };
    expect(adapted('getAlbumInfo', album)).toMatchObject({
      albumUsers: [
        { user: { id: 'u1' }, role: 'owner' },
        { user: { id: 'u2' }, role: 'viewer' },
      ],
    });
  });

  test('gets defaults for fields that 2.x lacks: no edits, no size, no maintenance', () => {
    const asset = { id: 'x1', duration: '0:00:00.00000' };
    expect(adapted('searchRandom', [asset])).toEqual([
      { id: 'x1', duration: null, width: null, height: null, isEdited: false },
    ]);
    expect(adapted('getServerConfig', {})).toEqual({ maintenanceMode: false });
    expect(adapted('getServerFeatures', { ocr: true })).toEqual({ ocr: true, realtimeTranscoding: false });
    expect(adapted('getServerFeatures', { realtimeTranscoding: true })).toEqual({
      ocr: false,
      realtimeTranscoding: true,
    });
    expect(adapted('getServerVersion', { major: 2 })).toEqual({ major: 2, prerelease: null });
  });

  test('is returned by the client in the format of 3.x', async () => {
    const { immich } = observed(() => Response.json({ id: 'x1', duration: '0:00:03.00000' }));
    expect((await immich.assets.get('x1')).duration).toBe(3000);
  });
});

describe('a response of a 3.x server', () => {
  test.each<[Parameters<typeof adapt>[0], unknown]>([
    ['getAssetInfo', { id: 'x1', duration: 3000, width: 4, height: 3, isEdited: true }],
    // Fields that a shared link hides are missing, and are not added.
    ['getMySharedLink', { assets: [{ id: 'x1', duration: null }], album: null }],
    ['getAlbumInfo', { albumUsers: [{ user: { id: 'u1' }, role: 'owner' }] }],
    ['searchAssets', { assets: { items: [{ duration: null }], nextCursor: null }, albums: { items: [] } }],
    ['getExploreData', [{ items: [{ data: { duration: 5 } }] }]],
    ['deleteAlbum', undefined],
    ['getAllAlbums', null],
  ])('to %s is not changed', (operation, answer) => {
    const before = structuredClone(answer);
    expect(adapted(operation, answer)).toEqual(before);
  });
});

const recordings = process.env['IMMICH_RECORDINGS'];

interface Recorded {
  label: string;
  method: string;
  path: string;
  status: number;
  json?: unknown;
}

describe('a 2.x asset inside another response', () => {
  const older = () => ({ id: 'x1', duration: '0:01:02.50000' });
  const newer = { id: 'x1', duration: 62_500, width: null, height: null, isEdited: false };

  test.each([
    ['getStack', { assets: [older()] }, { assets: [newer] }],
    ['searchStacks', [{ assets: [older()] }], [{ assets: [newer] }]],
    ['getMemory', { assets: [older()] }, { assets: [newer] }],
    ['searchMemories', [{ assets: [older()] }], [{ assets: [newer] }]],
    ['getAssetDuplicates', [{ assets: [older()] }], [{ assets: [newer] }]],
    ['getAssetsByOriginalPath', [older()], [newer]],
    [
      'getTimeBucket',
      { duration: ['0:01:02.50000', null, '0:00:00.00000'] },
      { duration: [62_500, null, null] },
    ],
  ] as const)('gets its duration in milliseconds: %s', (operation, response, expected) => {
    expect(adapted(operation, response)).toEqual(expected);
  });

  test('is not changed if it is a 3.x asset', () => {
    expect(adapted('getTimeBucket', { duration: [62_500, null] })).toEqual({ duration: [62_500, null] });
    expect(adapted('getStack', { assets: [newer] })).toEqual({ assets: [newer] });
  });
});

const OLD_DURATION = '0:00:03.00000';
const [OWNER, OTHER] = [{ id: 'u1' }, { id: 'u2' }];

/** Objects of 2.x, by the name of their schema. */
const OLDER: Record<string, () => object> = {
  AssetResponseDto: () => ({ id: 'x1', duration: OLD_DURATION }),
  AlbumResponseDto: () => ({
    owner: OWNER,
    ownerId: OWNER.id,
    albumUsers: [
      { user: OTHER, role: 'viewer' },
      { user: OWNER, role: 'editor' },
    ],
    assets: [{ id: 'x1', duration: OLD_DURATION }],
  }),
  TimeBucketAssetResponseDto: () => ({ duration: [OLD_DURATION] }),
};
const isOlder = (text: string) => text.includes(OLD_DURATION) || text.includes('"role":"editor"');

/** A value of a schema with everything that 2.x returns in another shape; `undefined` if there is nothing of it. */
function olderValue({ $ref, items, properties, allOf = [] }: Schema, above: string[] = []): unknown {
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    const schema = contract.components?.schemas?.[name];
    if (above.includes(name) || !schema) return undefined;
    return OLDER[name]?.() ?? olderValue(schema, [...above, name]);
  }
  if (items) {
    const item = olderValue(items, above);
    return item === undefined ? undefined : [item];
  }
  const parts = allOf.map((part) => olderValue(part, above)).filter((part) => part !== undefined);
  const fields = Object.entries(properties ?? {})
    .map(([name, schema]) => [name, olderValue(schema, above)])
    .filter(([, value]) => value !== undefined);
  return parts[0] ?? (fields.length > 0 ? Object.fromEntries(fields) : undefined);
}

describe('a 2.x response, wherever it has an asset or an album', () => {
  const located = new Map(
    [...operationsOf(contract)].map((each) => [each.operation.operationId, each.operation]),
  );
  const cases = [...allOperations()].flatMap(({ operationId }) => {
    const { responses = {} } = located.get(operationId) ?? {};
    const schema = Object.entries(responses).find(([status]) => status.startsWith('2'))?.[1].content?.[
      'application/json'
    ]?.schema;
    const value = schema && olderValue(schema);
    return value === undefined ? [] : [[operationId, value] as const];
  });

  test('is known for many operations', () => {
    expect(cases.length).toBeGreaterThan(20);
  });

  test.each(cases)('is converted: %s', (operationId, value) => {
    expect(isOlder(JSON.stringify(value))).toBe(true);
    const converted = JSON.stringify(adapted(operationId, value));
    expect(isOlder(converted)).toBe(false);
    expect(converted).toContain('3000');
  });
});

/** Fields of newer releases that cannot be derived from a response of 2.7.5. */
const LATER_FIELDS = new Set([
  // `GET /server/config` and users; optional in our types.
  'minFaces',
  'clusterGroupId',
  // A new API key.
  ...['id', 'name', 'permissions', 'createdAt', 'updatedAt'],
  // Administration: jobs, configuration, plugins.
  'integrityCheck',
  'integrityChecks',
  'ffmpeg.realtime',
  'job.integrityCheck',
  'newVersionCheck.channel',
  'oauth.allowInsecureRequests',
  'oauth.endSessionEndpoint',
  'oauth.prompt',
  '0.methods',
]);

describe.skipIf(!recordings)('a recorded response of 2.7.5 (set IMMICH_RECORDINGS to run)', () => {
  // Errors of the contract are corrected as for our types.
  const validator = createValidator(applyOverrides(contract));
  const lines = recordings
    ? readFileSync(join(recordings, 'immich-2.7.5.jsonl'), 'utf8').trim().split('\n')
    : [];
  const answers = lines.flatMap((text) => {
    const recorded = JSON.parse(text) as Recorded;
    const route = operationAt(recorded.method, recorded.path);
    const isAnswer = recorded.status < 300 && recorded.json !== undefined && recorded.json !== null;
    return route && isAnswer ? [{ ...recorded, operationId: route.operationId }] : [];
  });

  test('exists for many operations', () => {
    expect(new Set(answers.map(({ operationId }) => operationId)).size).toBeGreaterThan(40);
  });

  test.each(answers.map((answer, index) => [index, answer.operationId, answer.label, answer] as const))(
    '%i, %s (%s) satisfies the contract, except for fields that 2.x does not have',
    (_index, operationId, _label, { status, json }) => {
      const issues = validator.response(operationId, status, adapted(operationId, json));
      expect(issues.map(({ path }) => path.join('.')).filter((field) => !LATER_FIELDS.has(field))).toEqual(
        [],
      );
    },
  );
});
