import type { Level } from '../rules/level.js';
import type { Cause, DriftReport } from '../report/report.js';
import { ruleOf } from '../rules/rules.js';
import { callLines, type FileLine, lineFor } from './line-for.js';
import type { RenderOptions } from './options.js';
import {
  callers,
  callSites,
  changeOf,
  coverage,
  cut,
  direction,
  judgedWhole,
  JUDGED_WHOLE,
  notJudged,
  NOT_JUDGED,
  outOfScope,
  replacementText,
  sides,
  staleEntries,
  verdict,
} from './phrases.js';
import { printableJson } from '../../../values/printable.js';

/** Code scanning shows the first location of a result and keeps ten. */
const MAX_LOCATIONS = 10;
const MAX_METHODS = 12;
const MAX_VALUE = 500;

const LEVELS_OF_SARIF = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Level,
  string
>;

/** Renders SARIF 2.1.0 for code scanning: one result per cause, at the calls that `--used` has found. */
export function renderSarif(report: DriftReport, options: RenderOptions = {}): string {
  const rules = [...new Set(report.causes.map(({ rule }) => rule))];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'immich-client drift',
            rules: rules.map((id) => ({
              id,
              shortDescription: { text: ruleOf(id).meaning },
              defaultConfiguration: { level: LEVELS_OF_SARIF[ruleOf(id).level] },
            })),
          },
        },
        automationDetails: { id: 'immich-client-drift/' },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notifications(report),
          },
        ],
        results: report.causes.map((cause) => result(cause, rules.indexOf(cause.rule), options)),
        properties: { verdict: verdict(report), sides: sides(report), counts: report.counts },
      },
    ],
  };
  return printableJson(JSON.stringify(log, undefined, 2));
}

/** Notes on the results: what they do not cover, and what the client covers. */
function notifications(report: DriftReport): object[] {
  const warnings = [
    ...judgedWhole(report).map((line) => `${JUDGED_WHOLE}: ${line}`),
    ...notJudged(report).map((line) => `${NOT_JUDGED}: ${line}`),
    ...staleEntries(report).map((line) => `Policy: ${line}`),
  ];
  const notes = [
    direction(report),
    outOfScope(report),
    ...report.covered.map((cause) => `${cause.cause}: ${cause.meaning} (${coverage(cause)})`),
  ].filter((note) => note !== undefined);
  return [
    ...warnings.map((text) => ({ level: 'warning', message: { text } })),
    ...notes.map((text) => ({ level: 'note', message: { text } })),
  ];
}

function result(cause: Cause, ruleIndex: number, options: RenderOptions): object {
  const calls = callLines(cause, options);
  const fallback = lineFor(cause, options) ?? options.manifest;
  const places = calls.length > 0 ? calls : fallback ? [fallback] : [];
  return {
    ruleId: cause.rule,
    ruleIndex,
    level: LEVELS_OF_SARIF[cause.level],
    message: { text: messageOf(cause) },
    locations: places.slice(0, MAX_LOCATIONS).map((place) => location(place, cause)),
    // The fingerprint keeps an alert the same if its line moves.
    partialFingerprints: { primaryLocationLineHash: `${fingerprintOf(cause)}:1` },
    properties: { cause: cause.cause, operations: cause.operations.map(({ operation }) => operation) },
  };
}

function messageOf(cause: Cause): string {
  const notes = [changeOf(cause, MAX_VALUE), replacementText(cause)].filter((note) => note !== undefined);
  const values = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const sites = callSites(cause);
  const called = sites.length === 0 ? '' : ` Called at ${cut(sites, MAX_METHODS)}.`;
  return `${cause.cause}: ${cause.meaning}${values}. Affects ${cut(callers(cause), MAX_METHODS)}.${called}`;
}

const location = ({ file, line = 1 }: FileLine, cause: Cause): object => ({
  physicalLocation: {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: { startLine: line },
  },
  logicalLocations: [{ fullyQualifiedName: cause.cause, kind: 'member' }],
});

/** Smallest fingerprint of a cause, independent of the order of operations. */
const fingerprintOf = ({ operations }: Cause): string =>
  operations.flatMap(({ fingerprints }) => fingerprints).sort()[0] ?? '';
