import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { renderSarif } from '../../../../src/contract/drift/render/sarif.js';
import type { RenderOptions } from '../../../../src/contract/drift/render/options.js';
import type { DriftReport } from '../../../../src/contract/drift/report/report.js';
import { committedText } from '../../../helpers/documents.js';
import { causeOf, HOSTILE, reportOf, SAMPLE } from '../../../helpers/drift-reports.js';

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
  partialFingerprints: Record<string, string>;
}

// The schema of the standard, as Microsoft publishes it.
// It uses draft 4, in which `$id` is called `id`.
const { id: _, ...schema } = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(addFormats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile({ ...schema, $schema: 'http://json-schema.org/draft-07/schema#' });

/** The results of a report, whose SARIF the schema accepts. */
function resultsOf(report: DriftReport, options: RenderOptions = {}): Result[] {
  const log = JSON.parse(renderSarif(report, options));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0].results;
}

const tags = { operation: 'GET /tags', operationId: 'getAllTags', clientMethods: ['tags.list'] };

/** A cause that a program meets at these places. */
function calledAt(...places: [file: string, line: number][]): DriftReport {
  const cause = causeOf('TagResponseDto.name', 'error', 'response property removed', [tags]);
  const uses = places.map(([file, line]) => ({ file, line, call: 'tags.list' }));
  return reportOf([
    { ...cause, operations: cause.operations.map((reached) => ({ ...reached, places: uses })) },
  ]);
}

const placesOf = ({ locations }: Result) =>
  locations.map(
    ({ physicalLocation: { artifactLocation, region } }) => `${artifactLocation.uri}:${region.startLine}`,
  );

describe('renderSarif', () => {
  test('has a result for each cause, with its rule and level', () => {
    const results = resultsOf(SAMPLE);
    expect(results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['response-required-property-removed', 'error'],
      ['request-parameter-removed', 'warning'],
      ['request-constraint-tightened', 'note'],
    ]);
    expect(results[0]?.message.text).toBe(
      'AlbumResponseDto.hasSharedLink: response property removed (was "boolean"). Affects albums.list, albums.get, albums.create, albums.update, albums.findByName.',
    );
    const { tool } = JSON.parse(renderSarif(SAMPLE)).runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('is valid under the SARIF schema, both empty and with hostile names', () => {
    expect(resultsOf(reportOf([]))).toEqual([]);
    const reached = { operation: `GET ${HOSTILE}`, operationId: HOSTILE, clientMethods: [HOSTILE] };
    const cause = causeOf(HOSTILE, 'error', HOSTILE, [reached], { from: HOSTILE, values: [HOSTILE] });
    expect(resultsOf(reportOf([cause]), { manifest: { file: `a b/${HOSTILE}`, line: 1 } })).toHaveLength(1);
    expect(renderSarif(reportOf([cause])).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    const blind = { file: 'src/a.vue', line: 3, what: 'a language that is not read' };
    resultsOf(reportOf([], { notJudged: [blind], judgedWhole: [{ ...blind, operations: 3 }] }));
    expect(renderSarif(reportOf([], { notJudged: [blind] }))).toContain(
      'Not checked: src/a.vue:3 a language',
    );
  });

  test('would be invalid under the SARIF schema with another level or without a message', () => {
    const log = JSON.parse(renderSarif(SAMPLE));
    log.runs[0].results[0].level = 'fatal';
    delete log.runs[0].results[1].message;
    validate(log);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual(
      expect.arrayContaining(['/runs/0/results/0/level', '/runs/0/results/1']),
    );
  });

  test('refers to the calls of the program, ten at most', () => {
    const [few] = resultsOf(calledAt(['src/my tags.ts', 41], ['src/b.ts', 2]));
    expect(placesOf(few!)).toEqual(['src/my%20tags.ts:41', 'src/b.ts:2']);
    const many = Array.from({ length: 30 }, (_, index): [string, number] => ['src/a.ts', index + 1]);
    expect(resultsOf(calledAt(...many))[0]?.locations).toHaveLength(10);
  });

  test('refers to the committed document, or to the line with the version of the client, if there are no calls', () => {
    const manifest = { file: 'package.json', line: 12 };
    const contract = { file: 'openapi/immich.json', text: committedText };
    const report = reportOf([causeOf('GET /tags', 'error', 'path removed', [tags])]);
    expect(placesOf(resultsOf(report, { manifest, contract })[0]!)[0]).toMatch(/^openapi\/immich\.json:\d+$/);
    expect(placesOf(resultsOf(report, { manifest })[0]!)).toEqual(['package.json:12']);
    const empty = { file: 'immich.json', text: '{}' };
    expect(placesOf(resultsOf(report, { contract: empty })[0]!)).toEqual(['immich.json:1']);
    expect(placesOf(resultsOf(report)[0]!)).toEqual([]);
    // An alert cannot refer to a file outside the repository.
    const repository = { pathOf: () => undefined };
    expect(placesOf(resultsOf(report, { contract, manifest, repository })[0]!)).toEqual(['package.json:12']);
    expect(placesOf(resultsOf(calledAt(['../other/src/a.ts', 1]), { repository })[0]!)).toEqual([]);
  });

  test('keeps the fingerprint of an alert when its location moves', () => {
    const [here, there] = [calledAt(['src/a.ts', 1]), calledAt(['src/b.ts', 99])].map(
      (report) => resultsOf(report)[0]?.partialFingerprints,
    );
    expect(here).toEqual(there);
    expect(here?.['primaryLocationLineHash']).toMatch(/^[0-9a-f]{12}:1$/);
    expect(resultsOf(SAMPLE)[0]?.partialFingerprints).not.toEqual(here);
    const [first] = SAMPLE.causes;
    const reversed = reportOf([{ ...first!, operations: first!.operations.toReversed() }]);
    expect(resultsOf(reversed)[0]?.partialFingerprints).toEqual(resultsOf(SAMPLE)[0]?.partialFingerprints);
  });
});
