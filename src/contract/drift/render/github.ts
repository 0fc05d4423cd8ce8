import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, DriftReport } from '../report/report.js';
import { lineFor } from './line-for.js';
import type { RenderOptions } from './options.js';
import { printable } from '../../../values/printable.js';
import {
  callers,
  callSites,
  changeOf,
  count,
  coverage,
  cut,
  direction,
  JUDGED_WHOLE,
  judgedWhole,
  NOT_JUDGED,
  notJudged,
  outOfScope,
  replacementText,
  sides,
  staleEntries,
  verdict,
} from './phrases.js';

/** GitHub shows this many annotations of a kind per step, and drops the others silently. */
const MAX_ANNOTATIONS = 10;
const MAX_METHODS = 12;
const MAX_VALUE = 200;

const KINDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Level, string>;

/** Workflow commands for GitHub and Forgejo: an annotation for each cause, and plain lines around them for the log. */
export function renderGithub(report: DriftReport, options: RenderOptions = {}): string {
  const byLevel = LEVELS.map((level) => report.causes.filter((cause) => cause.level === level));
  const annotations = byLevel.flatMap((causes) => causes.slice(0, MAX_ANNOTATIONS));
  const note = direction(report);
  return [
    printable(sides(report)),
    ...(note === undefined ? [] : [printable(note)]),
    ...annotations.map((cause) => annotation(cause, options)),
    ...rest(byLevel),
    // A line that begins with the name of a document could be read as a command.
    ...report.covered.map((cause) =>
      printable(`Covered: ${cause.cause}: ${cause.meaning} (${coverage(cause)})`),
    ),
    ...staleEntries(report).map((line) => printable(`Policy: ${line}`)),
    ...judgedWhole(report).map((line) => `${JUDGED_WHOLE}: ${line}`),
    ...notJudged(report).map((line) => `${NOT_JUDGED}: ${line}`),
    ...[outOfScope(report)].filter((line) => line !== undefined),
    `${verdict(report)}.`,
  ].join('\n');
}

function annotation(cause: Cause, options: RenderOptions): string {
  const properties = {
    title: `${cause.cause}: ${cause.meaning}`,
    ...lineFor(cause, options),
  };
  const written = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  const notes = [changeOf(cause, MAX_VALUE), replacementText(cause)].filter((note) => note !== undefined);
  const values = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const sites = callSites(cause);
  const called = sites.length === 0 ? '' : ` Called at ${cut(sites, MAX_METHODS)}.`;
  const message = `Affects ${cut(callers(cause), MAX_METHODS)}${values}.${called}`;
  return `::${KINDS[cause.level]} ${written.join(',')}::${data(message)}`;
}

function rest(byLevel: Cause[][]): string[] {
  const left = byLevel.flatMap((causes) => {
    const number = causes.length - MAX_ANNOTATIONS;
    return causes[0] && number > 0 ? [count(number, causes[0].level)] : [];
  });
  return left.length > 0 ? [`Without an annotation: ${left.join(', ')}.`] : [];
}

// Escapes the same characters as GitHub's toolkit.
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
