import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operationsOf } from '../../src/contract/document.js';
import { contract } from '../../src/sandbox/contract.js';
import { createValidator } from '../../src/sandbox/validator.js';
import { knownDeviation } from './deviations.js';
import { accessCases } from './recorded/access.js';
import { assetCases } from './recorded/assets.js';
import { albumCases, tagCases } from './recorded/collections.js';
import { mediaCases, uploadCases } from './recorded/media.js';
import { searchCases } from './recorded/search.js';
import { serverCases } from './recorded/server.js';
import { sharedLinkCases } from './recorded/shared-links.js';
import { type Cases, startWorld, type World } from './recorded/world.js';

const folder = process.env['IMMICH_RECORDINGS'];

interface Recorded {
  label: string;
  method: string;
  path: string;
  status: number;
  ct?: string;
  json?: unknown;
}

const cases: Cases = {
  ...accessCases,
  ...uploadCases,
  ...mediaCases,
  ...searchCases,
  ...albumCases,
  ...tagCases,
  ...sharedLinkCases,
  ...serverCases,
  ...assetCases,
};

/** Node's own words, which the sandbox passes on as servers do; they change with the version of Node. */
const MESSAGE_OF_NODE = ['invalid JSON'];

const recordings: Recorded[] = folder
  ? readFileSync(join(folder, 'immich-3.0.3.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Recorded)
      .map((recorded) => ({ ...recorded, label: recorded.label.replace(/ \[multipart: .*\]$/, '') }))
  : [];

const validator = createValidator(contract);
const replayed = recordings.filter(({ label }) => label in cases);
const documented = recordings.filter((recorded) => operationOf(recorded) !== undefined);

describe.skipIf(!folder)(
  'the sandbox answers what a 3.0.3 server answered (set IMMICH_RECORDINGS to run)',
  () => {
    let world: World;
    beforeAll(async () => {
      world = await startWorld();
    });
    afterAll(async () => {
      await world.close();
    });

    test(`every one of ${documented.length} recorded answers of documented operations has a case`, () => {
      expect(documented.map(({ label }) => label).filter((label) => !(label in cases))).toEqual([]);
      expect(Object.keys(cases).filter((label) => !recordings.some((one) => one.label === label))).toEqual(
        [],
      );
    });

    test.each(replayed.map((recorded) => [recorded.label, recorded] as const))(
      '%s',
      async (label, recorded) => {
        const answer = await cases[label]?.(world);
        if (!answer) throw new Error(`There is no case for ${label}.`);
        expect([answer.status, answer.headers.get('content-type') ?? undefined]).toEqual([
          recorded.status,
          recorded.ct,
        ]);
        const body =
          typeof answer.body === 'string' && recorded.json
            ? (JSON.parse(answer.body) as unknown)
            : answer.body;
        if (recorded.status < 400) {
          if (recorded.json !== undefined && recorded.json !== null)
            expect(keysOf(body)).toEqual(keysOf(recorded.json));
          expect(deviations(recorded, body)).toEqual([]);
        } else if (MESSAGE_OF_NODE.includes(label)) {
          expect(keysOf(body)).toEqual(keysOf(recorded.json));
        } else {
          expect(inOneOrder(body)).toEqual(inOneOrder(recorded.json));
        }
      },
    );
  },
);

function operationOf({ method, path }: Recorded): string | undefined {
  const verb = method === 'HEAD' ? 'GET' : method;
  for (const located of operationsOf(contract)) {
    const pattern = new RegExp(`^${located.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    if (located.method.toUpperCase() === verb && pattern.test(path)) return located.operation.operationId;
  }
  return undefined;
}

/** What the contract does not allow in a JSON answer, the known lies of the contract aside. */
function deviations(recorded: Recorded, body: unknown): unknown[] {
  const operationId = operationOf(recorded);
  if (operationId === undefined || recorded.method === 'HEAD' || !recorded.ct?.startsWith('application/json'))
    return [];
  return validator.response(operationId, recorded.status, body).filter((issue) => !knownDeviation(issue));
}

/** Every key that a value has, with the way to it; lists count as one. */
function keysOf(value: unknown, way = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => keysOf(item, `${way}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, member]) => [`${way}.${key}`, ...keysOf(member, `${way}.${key}`)])
    .sort();
}

/** The contract sorts the values of an enumeration, a server lists them in its own order. */
function inOneOrder(body: unknown): unknown {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) => {
      if (key === 'values' && Array.isArray(value)) return value.toSorted();
      if (key !== 'message' || typeof value !== 'string') return value;
      const [, lead, options] = /^(Invalid option: expected one of )(.*)$/.exec(value) ?? [];
      return options === undefined ? value : `${lead}${options.split('|').toSorted().join('|')}`;
    }),
  ) as unknown;
}
