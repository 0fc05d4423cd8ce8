import { type Fact, type Location } from '../../src/contract/drift/rules/fact.js';
import { type Level, LEVELS } from '../../src/contract/drift/rules/level.js';
import { messageOf } from '../../src/contract/drift/rules/message.js';
import type { Cause, DriftReport, ReportedFact } from '../../src/contract/drift/report/report.js';
import type { Use } from '../../src/contract/drift/used/used.js';
import { countsOf } from '../../src/contract/drift/report/counts.js';
import { METHODS } from '../../src/contract/read/document.js';

type Reached = Pick<Cause['operations'][number], 'operation' | 'operationId' | 'clientMethods'> & {
  locations?: Location[];
  places?: Use[];
};

/** A cause for a test; by default with a location in the response. */
export function causeOf(
  name: string,
  level: Level,
  meaning: string,
  reached: Reached[],
  more: Partial<Omit<Cause, 'operations'>> = {},
): Cause {
  return {
    cause: name,
    rule: 'response-required-property-removed',
    level,
    impact: ['wire', 'types'],
    meaning,
    operations: reached.map(({ locations = [ANSWER], places = [], ...operation }, index) => ({
      ...operation,
      locations,
      fingerprints: locations.map((_, place) => fingerprint(name, index, place)),
      places,
    })),
    ...more,
  };
}

const ANSWER: Location = { in: 'response', status: '200', mediaType: 'application/json' };

/** Twelve digits that differ from place to place. */
const fingerprint = (name: string, ...numbers: number[]): string =>
  Buffer.from(name + numbers.join())
    .toString('hex')
    .slice(-12)
    .padStart(12, '0');

/** A report of causes, with the facts and counts that belong to them. */
export function reportOf(causes: Cause[], more: Partial<DriftReport> = {}): DriftReport {
  const facts = causes.flatMap(factsOf);
  const failOn = more.failOn ?? 'error';
  return {
    version: 1,
    base: { release: '3.0.3', origin: 'openapi/immich.json' },
    revision: { release: '3.1.0', origin: 'https://photos.example.com' },
    revisionIs: 'newer',
    failOn,
    drifted: failOn !== 'none' && causes.some(({ level }) => LEVELS.indexOf(level) <= LEVELS.indexOf(failOn)),
    suggestedBump: causes.some(({ level }) => level === 'error') ? 'major' : 'none',
    counts: countsOf(facts, causes),
    facts,
    causes,
    covered: [],
    notInClient: [],
    ignored: [],
    staleIgnores: [],
    notJudged: [],
    judgedWhole: [],
    ...more,
  };
}

/** The facts that a cause stands for. */
export function factsOf({ operations, meaning: _, values: _values, ...shared }: Cause): ReportedFact[] {
  return operations.flatMap(({ operation, operationId, clientMethods, locations, fingerprints }) =>
    locations.map((location, index): ReportedFact => {
      const [name, path = ''] = operation.split(' ');
      const method = METHODS.find((known) => known === name?.toLowerCase()) ?? 'get';
      const fact: Fact = {
        ...shared,
        direction: directionOf(location),
        operation,
        operationId,
        method,
        path,
        location,
        fingerprint: fingerprints[index] ?? '',
      };
      return { ...fact, message: messageOf(fact), clientMethods, judged: true };
    }),
  );
}

const directionOf = ({ in: where }: Location): ReportedFact['direction'] =>
  where === 'operation' || where === 'response' ? where : 'request';

const albums: Reached[] = [
  {
    operation: 'GET /albums',
    operationId: 'getAllAlbums',
    clientMethods: ['albums.list', 'albums.findByName'],
  },
  { operation: 'GET /albums/{id}', operationId: 'getAlbumInfo', clientMethods: ['albums.get'] },
  { operation: 'POST /albums', operationId: 'createAlbum', clientMethods: ['albums.create'] },
  { operation: 'PATCH /albums/{id}', operationId: 'updateAlbumInfo', clientMethods: ['albums.update'] },
];

/** A report with something of everything. */
export const SAMPLE = reportOf(
  [
    causeOf('AlbumResponseDto.hasSharedLink', 'error', 'response property removed', albums, {
      component: 'AlbumResponseDto',
      from: 'boolean',
    }),
    causeOf(
      'GET /albums query shared',
      'warning',
      'request parameter removed',
      [
        {
          operation: 'GET /albums',
          operationId: 'getAllAlbums',
          clientMethods: ['albums.list'],
          locations: [{ in: 'query', name: 'shared' }],
        },
      ],
      { rule: 'request-parameter-removed', impact: ['types'] },
    ),
    causeOf(
      'MemoryCreateDto.hideAt',
      'info',
      'request limits tightened',
      [
        {
          operation: 'POST /memories',
          operationId: 'createMemory',
          clientMethods: [],
          locations: [{ in: 'request', mediaType: 'application/json', property: 'hideAt' }],
        },
      ],
      {
        rule: 'request-constraint-tightened',
        component: 'MemoryCreateDto',
        impact: ['wire'],
        from: { maxLength: 40 },
        to: { maxLength: 20 },
      },
    ),
  ],
  {
    notInClient: [
      { operation: 'GET /albums/{id}/map-markers', operationId: 'getAlbumMapMarkers', tags: ['Albums'] },
    ],
    ignored: factsOf(
      causeOf('AssetResponseDto.resized', 'error', 'response property removed', albums.slice(0, 2)),
    ).map((fact) => ({ ...fact, reason: 'we never read it' })),
    staleIgnores: [
      { entry: 'a1b2c3d4e5f6', state: 'unused' },
      { entry: 'response-required-property-removed GET /tags', state: 'expired' },
    ],
  },
);

/** Names that break out of whatever does not escape them. */
export const HOSTILE = `"'><img src=x onerror=alert(1)>|\`*&\u0000\u001b[31m\r\n::error::@team,%`;
