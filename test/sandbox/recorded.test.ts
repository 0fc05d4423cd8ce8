import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generationOf } from '../../src/sandbox/generations/releases.js';
import { NEEDS_RECORDINGS, recordings as folder } from '../helpers/documents.js';
import { operationOf, type Recorded, recordingsOf } from '../helpers/recordings.js';
import { accessCases } from './recorded/access.js';
import { assetCases } from './recorded/assets.js';
import { albumCases, tagCases } from './recorded/collections.js';
import { groupCases } from './recorded/groups.js';
import { LEFT_OUT } from './recorded/left-out.js';
import { mediaCases, uploadCases } from './recorded/media.js';
import { searchCases } from './recorded/search.js';
import { serverCases } from './recorded/server.js';
import { sharedLinkCases } from './recorded/shared-links.js';
import { keptContract, keptValidator } from './releases.js';
import { type Cases, startWorld, type World } from './recorded/world.js';

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
  ...groupCases,
};

/** Node's own words, which the sandbox passes on as servers do; they change with the version of Node. */
const MESSAGE_OF_NODE = ['invalid JSON'];

/** What is null or not depending on the file, which is another one here. */
const OF_THE_FILE = [
  ...['make', 'model', 'orientation', 'timeZone', 'latitude', 'longitude', 'city', 'state', 'country'],
  ...[
    'width',
    'height',
    'exifImageWidth',
    'exifImageHeight',
    'thumbhash',
    'duration',
    'fileSizeInByte',
    'albumThumbnailAssetId',
  ],
];

/** Of single requests: these sandboxes read a file before they respond, a server reads it later. */
const NULLS_LEFT_OUT: Record<string, string[]> = {
  // On 3.x, a rating of -1 is dropped when the file is read.
  'rating -1': ['rating'],
};

describe.skipIf(!folder).each(['2.7.5', '3.0.3'] as const)(
  `the sandbox compared with recordings of a %s server${NEEDS_RECORDINGS}`,
  (release) => {
    const recordings = recordingsOf(release).map(withoutParts);
    const contract = keptContract(release);
    const validator = keptValidator(release);
    let world: World;
    beforeAll(async () => {
      world = await startWorld(release);
    });
    afterAll(() => world.close());

    test('every recorded request is repeated, or left out for a documented reason', () => {
      const labels = recordings.map(({ label }) => label);
      expect([...Object.keys(cases), ...Object.keys(LEFT_OUT)].toSorted()).toEqual(labels.toSorted());
    });

    test('every request of an operation that the sandbox implements is repeated', () => {
      const { handlers } = generationOf(release);
      const lacking = recordings.filter(({ label }) => label in LEFT_OUT);
      const implemented = lacking.filter((recorded) => handlers.has(operationOf(contract, recorded) ?? ''));
      expect(implemented.map(({ label }) => label)).toEqual([]);
    });

    const replayed = recordings.filter(({ label }) => label in cases);
    test.each(replayed.map((recorded) => [recorded.label, recorded] as const))(
      '%s',
      async (label, recorded) => {
        const answer = await cases[label]?.(world);
        if (!answer) throw new Error(`There is no case for ${label}.`);
        expect([answer.status, answer.headers.get('content-type') ?? undefined]).toEqual([
          recorded.status,
          recorded.ct,
        ]);
        const body: unknown =
          typeof answer.body === 'string' && recorded.json ? JSON.parse(answer.body) : answer.body;
        if (recorded.status >= 400 && !MESSAGE_OF_NODE.includes(label)) {
          expect(comparable(body)).toEqual(comparable(recorded.json));
        } else if (recorded.json !== undefined && recorded.json !== null) {
          const ignored = [...OF_THE_FILE, ...(NULLS_LEFT_OUT[label] ?? [])];
          expect(keysOf(comparable(body), ignored)).toEqual(keysOf(comparable(recorded.json), ignored));
        }
        const operationId = operationOf(contract, recorded);
        const isJson = recorded.ct?.startsWith('application/json') && recorded.method !== 'HEAD';
        if (operationId !== undefined && recorded.status < 400 && isJson) {
          expect(validator.response(operationId, recorded.status, body)).toEqual([]);
        }
      },
    );
  },
);

/** Labels of uploads also name the parts, which are not the same for both releases. */
const withoutParts = (recorded: Recorded): Recorded => ({
  ...recorded,
  label: recorded.label.replace(/ \[multipart: .*\]$/, ''),
});

/** Every key that a value has, with the way to it, and whether its value is null, unless that is ignored; lists count as one. */
function keysOf(value: unknown, ignored: readonly string[], way = ''): string[] {
  if (Array.isArray(value))
    return [...new Set(value.flatMap((item) => keysOf(item, ignored, `${way}[]`)))].sort();
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, member]) => {
      const isNull = member === null && !ignored.includes(key);
      return [`${way}.${key}${isNull ? ' is null' : ''}`, ...keysOf(member, ignored, `${way}.${key}`)];
    })
    .sort();
}

/** Without ids, and with enumerations in one order: servers have their own, the contract sorts. */
function comparable(body: unknown): unknown {
  const ofOneOrder = (text: string): string => {
    const [, lead, options, separator = ', '] =
      /^(Invalid option: expected one of |.* must be one of the following values: )(.*?(\||, |$).*)$/.exec(
        text,
      ) ?? [];
    return lead && options ? lead + options.split(separator).toSorted().join(separator) : text;
  };
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) => {
      if (key === 'correlationId') return undefined;
      if (key === 'values' && Array.isArray(value)) return value.toSorted();
      return typeof value === 'string'
        ? ofOneOrder(value.replaceAll(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '{id}'))
        : value;
    }) ?? 'null',
  ) as unknown;
}
