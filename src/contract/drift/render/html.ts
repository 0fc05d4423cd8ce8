import { printable } from '../../../values/printable.js';
import { type Markup, markup } from '../../read/markup.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, ReachedOperation, Side } from '../report/report.js';
import { type CauseGroup, groupsOf, reachedBy } from './groups.js';
import { STYLE } from './html-style.js';
import type { RenderOptions } from './options.js';
import {
  amount,
  callers,
  callSites,
  count,
  coverage,
  COVERED_TITLES,
  coveredOf,
  direction,
  ignoredChanges,
  JUDGED_WHOLE,
  judgedWhole,
  resultText,
  NOT_JUDGED,
  notJudged,
  outOfScope,
  placesIn,
  replacementText,
  STALE,
  TITLES,
  verdict,
} from './phrases.js';

const MAX_VALUE = 1200;

const CAUSES = {
  error: 'Error causes',
  warning: 'Warning causes',
  info: 'Information causes',
} as const satisfies Record<Level, string>;

const IMPACTS = { wire: 'fails at run time', types: 'stops compiling' } as const satisfies Record<
  Cause['impact'][number],
  string
>;

// The page loads and runs nothing, whatever names the document contains.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Renders a self-contained page for screen, phone and print, in light and dark mode. */
export const renderHtml = (report: DriftReport, { next }: RenderOptions = {}): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${verdict(report)} – Immich ${report.base.release} and ${report.revision.release}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${head(report, next)}
${LEVELS.map((level) => causesOf(report, level))}
${(['adapted', 'limit'] as const).map((kind) => covered(report, kind))}
${newOperations(report)}
${ignored(report)}
${stale(report)}
${listed(JUDGED_WHOLE, judgedWhole(report))}
${listed(NOT_JUDGED, notJudged(report))}
</main>
<footer>
<p>An error breaks programs that use what changed, at run time or when they compile. A warning may break them. Information needs no change. A fingerprint identifies a difference of an operation: add it to the policy, with a reason, to ignore the difference.</p>
</footer>
</body>
</html>`.toString();

function head(report: DriftReport, next: string | undefined): Markup {
  const note = direction(report);
  const { counts } = report;
  return markup`<header class="${report.drifted ? 'drifted' : 'sound'}">
<p class="eyebrow">immich-client drift report</p>
<h1>${resultText(report)}</h1>
<dl class="sides">
${side('The client is for', report.base)}
${side('Compared with', report.revision)}
</dl>
${[note, outOfScope(report)].map((line) => (line === undefined ? undefined : markup`<p class="note">${line}</p>`))}
<dl class="tiles">
${LEVELS.map((level) => tile(CAUSES[level], counts.causes[level], level))}
${tile(
  'Facts',
  LEVELS.reduce((sum, level) => sum + counts.facts[level], 0),
)}
${tile('Operations', counts.operations)}
${tile('Suggested bump', report.suggestedBump)}
</dl>
${report.drifted && next !== undefined ? markup`<p class="next">Next: <code>${printable(next)}</code></p>` : undefined}
</header>`;
}

const side = (title: string, { release, origin }: Side): Markup =>
  markup`<div><dt>${title}</dt><dd><strong>Immich ${release}</strong> <code>${origin}</code></dd></div>`;

const tile = (title: string, value: string | number, level: Level | '' = ''): Markup =>
  markup`<div class="${value === 0 ? '' : level}"><dt>${title}</dt><dd>${value}</dd></div>`;

function causesOf(report: DriftReport, level: Level): Markup | undefined {
  const found = report.causes.filter((cause) => cause.level === level);
  if (found.length === 0) return undefined;
  const articles = groupsOf(found).map(article);
  // Information needs no action, so it is collapsed.
  return level === 'info'
    ? section(
        TITLES[level],
        amount(report, level),
        markup`<details><summary>Show ${count(found.length, 'cause')}</summary>${articles}</details>`,
      )
    : section(TITLES[level], amount(report, level), articles);
}

function covered(report: DriftReport, kind: CoveredCause['coverage']['kind']): Markup | undefined {
  const found = coveredOf(report, kind);
  if (found.length === 0) return undefined;
  const rows = found.map(
    (cause) =>
      markup`<tr><td><code>${cause.cause}</code></td><td>${cause.meaning}</td><td>${coverage(cause)}</td><td>${callers(cause).join(', ')}</td></tr>\n`,
  );
  return section(
    COVERED_TITLES[kind],
    count(found.length, 'cause'),
    table(['Change', 'What', 'Covered', 'Affects'], rows),
  );
}

const section = (title: string, number: number | string, content: Markup | Markup[]): Markup =>
  markup`<section>
<h2>${title} <span class="number">${number}</span></h2>
${content}
</section>`;

/** Renders causes with the same subject and operations; the operations are shown once, below them. */
const article = (group: CauseGroup): Markup => {
  const [first] = group.causes;
  return markup`<article class="${first.level}">
${group.causes.map(heading)}
<div class="reaches"><h4>Affects</h4>
<ul>${callers(first).map((name) => markup`<li><code>${name}</code></li>`)}</ul></div>
${sites(callSites(first))}
<details><summary>${count(first.operations.length, 'operation')}, and where</summary>
<ul class="operations">${reachedBy(group).map(reached)}</ul>
</details>
</article>
`;
};

const heading = (cause: Cause): Markup =>
  markup`<h3><span class="badge">${cause.level}</span> <code>${cause.cause}</code> <span class="meaning">${cause.meaning}</span></h3>
<p class="impacts">${[...cause.impact.map((impact) => IMPACTS[impact]), replacementText(cause)].map((text) => (text === undefined ? undefined : markup`<span>${text}</span>`))}<span><code>${cause.rule}</code></span></p>
${values(cause)}
`;

function sites(found: string[]): Markup | undefined {
  if (found.length === 0) return undefined;
  return markup`<div class="reaches"><h4>Called at</h4>
<ul>${found.map((site) => markup`<li><code>${site}</code></li>`)}</ul></div>`;
}

function listed(title: string, lines: string[]): Markup | undefined {
  if (lines.length === 0) return undefined;
  const items = lines.map((line) => markup`<li><code>${line}</code></li>\n`);
  return section(title, lines.length, markup`<ul class="stale">${items}</ul>`);
}

function values({ from, to, values: list, rule }: Cause): Markup | undefined {
  if (list) {
    const title = rule.endsWith('-removed') ? 'Removed' : rule.endsWith('-added') ? 'Added' : 'Named';
    return markup`<dl class="values">
${value(`${title} (${list.length})`, list)}
</dl>`;
  }
  if (from === undefined && to === undefined) return undefined;
  return markup`<dl class="values">
${value('Before', from)}
${value('After', to)}
</dl>`;
}

function value(title: string, of: unknown): Markup {
  const text = JSON.stringify(of, undefined, 2);
  if (text === undefined) return markup`<div><dt>${title}</dt><dd class="nothing">none</dd></div>`;
  const shown = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
  return markup`<div><dt>${title}</dt><dd><pre>${shown}</pre></dd></div>`;
}

const reached = (operation: ReachedOperation): Markup =>
  markup`<li><code>${operation.operation}</code> ${operation.operationId}
<ul>${placesIn(operation).map(([place, fingerprints]) => markup`<li>${place}${fingerprints.map((fingerprint) => markup` <code class="fingerprint">${fingerprint}</code>`)}</li>`)}</ul></li>
`;

function newOperations({ notInClient }: DriftReport): Markup | undefined {
  if (notInClient.length === 0) return undefined;
  const rows = notInClient.map(
    ({ operation, operationId, tags, replaces }) =>
      markup`<tr><td><code>${operation}</code></td><td>${operationId}</td><td>${tags.join(', ')}</td><td>${(replaces ?? []).join(', ')}</td></tr>\n`,
  );
  return section(
    'Not in the client yet',
    notInClient.length,
    markup`<details><summary>Show ${count(notInClient.length, 'operation')}</summary>
${table(['Operation', 'Id', 'Tags', 'Replaces'], rows)}</details>`,
  );
}

function ignored(report: DriftReport): Markup | undefined {
  const changes = ignoredChanges(report);
  if (changes.length === 0) return undefined;
  const rows = changes.map(
    ({ cause, rule, reason, number }) =>
      markup`<tr><td><code>${cause}</code></td><td>${rule}</td><td>${number}</td><td>${reason}</td></tr>\n`,
  );
  return section(
    'Ignored',
    count(changes.length, 'cause'),
    table(['Cause', 'Rule', 'Facts', 'Reason'], rows),
  );
}

function stale({ staleIgnores }: DriftReport): Markup | undefined {
  if (staleIgnores.length === 0) return undefined;
  const items = staleIgnores.map(
    ({ entry, state }) => markup`<li><code>${entry}</code> ${STALE[state]}</li>\n`,
  );
  return section('Stale entries of the policy', staleIgnores.length, markup`<ul class="stale">${items}</ul>`);
}

const table = (heads: string[], rows: Markup[]): Markup =>
  markup`<div class="table"><table>
<thead><tr>${heads.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
