import { type Markup, markup } from '../../read/markup.js';
import { LEVELS } from '../rules/level.js';
import type { Cause, DriftReport } from '../report/report.js';
import {
  callers,
  callSites,
  changeOf,
  coverage,
  direction,
  ignoredChanges,
  JUDGED_WHOLE,
  judgedWhole,
  NOT_JUDGED,
  notJudged,
  outOfScope,
  placesIn,
  replacementText,
  sides,
  staleEntries,
  verdict,
} from './phrases.js';

const MAX_VALUE = 2000;

/**
 * Renders JUnit XML with one test case per cause. It fails at or above `failOn`, passes below, and is skipped if the
 * policy ignores it. Its class is the rule; both names are the same in every run.
 */
export function renderJunit(report: DriftReport): string {
  const failing = report.causes.filter((cause) => fails(cause, report));
  const passing = report.causes.filter((cause) => !fails(cause, report));
  const ignored = ignoredChanges(report);
  const cases = [
    ...(failing.length === 0 ? [soundness(report)] : []),
    ...failing.map(failure),
    ...passing.map((cause) =>
      testcase(cause.rule, nameOf(cause), markup`<system-out>${details(cause)}</system-out>`),
    ),
    ...report.covered.map((cause) =>
      testcase(
        cause.rule,
        nameOf(cause),
        markup`<system-out>${[coverage(cause), details(cause)].join('\n')}</system-out>`,
      ),
    ),
    ...ignored.map(({ rule, cause, reason }) =>
      testcase(rule, cause, markup`<skipped message="${reason}"/>`),
    ),
  ];
  const numbers = markup`tests="${cases.length}" failures="${failing.length}" errors="0"`;
  const about = [
    sides(report),
    direction(report),
    verdict(report),
    outOfScope(report),
    ...staleEntries(report).map((line) => `Policy: ${line}`),
    ...judgedWhole(report).map((line) => `${JUDGED_WHOLE}: ${line}`),
    ...notJudged(report).map((line) => `${NOT_JUDGED}: ${line}`),
  ].filter((line) => line !== undefined);
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${numbers}>
  <testsuite name="drift" ${numbers} skipped="${ignored.length}">
${cases}    <system-out>${about.join('\n')}</system-out>
  </testsuite>
</testsuites>`.toString();
}

const fails = ({ level }: Cause, { failOn }: DriftReport): boolean =>
  failOn !== 'none' && LEVELS.indexOf(level) <= LEVELS.indexOf(failOn);

/** A passing test case if there is no failure: Jenkins reports a suite without test cases as not run. */
const soundness = ({ failOn }: DriftReport): Markup => testcase('drift', PASSED[failOn]);

const PASSED: Record<DriftReport['failOn'], string> = {
  none: 'report only',
  error: 'no errors',
  warning: 'no errors or warnings',
  info: 'no differences',
};

const failure = (cause: Cause): Markup =>
  testcase(
    cause.rule,
    nameOf(cause),
    markup`<failure type="${cause.level}" message="${message(cause)}">${details(cause)}</failure>`,
  );

function testcase(rule: string, name: string, outcome?: Markup): Markup {
  const start = markup`    <testcase classname="drift.${rule}" name="${name}"`;
  return outcome ? markup`${start}>${outcome}</testcase>\n` : markup`${start}/>\n`;
}

const nameOf = ({ cause, meaning }: Cause): string => `${cause}: ${meaning}`;

const message = (cause: Cause): string => `${nameOf(cause)} -> ${callers(cause).join(', ')}`;

/** Text of a test case: the values, and each operation with its places. */
function details(cause: Cause): string {
  return [
    changeOf(cause, MAX_VALUE),
    replacementText(cause),
    ...callSites(cause),
    ...cause.operations.map((reached) =>
      [
        [reached.operation, ...reached.clientMethods].join(' '),
        ...placesIn(reached).map(([place, fingerprints]) => `  ${place} [${fingerprints.join(', ')}]`),
      ].join('\n'),
    ),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
}
