import { printable } from '../../../values/printable.js';
import { type Markup, markup } from '../../read/markup.js';
import { type Level, LEVELS } from '../rules/level.js';
import type { Cause, CoveredCause, DriftReport, ReachedOperation, Side } from '../report/report.js';
import { STYLE } from './html-style.js';
import type { RenderOptions } from './options.js';
import {
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
  judgement,
  NOT_JUDGED,
  notJudged,
  operationsReached,
  place,
  STALE,
  TITLES,
  verdict,
} from './phrases.js';

const MAX_VALUE = 1200;

const IMPACTS = { wire: 'fails at run time', types: 'stops compiling' } as const satisfies Record<
  Cause['impact'][number],
  string
>;

// Whatever a document calls things, the page asks for nothing and runs nothing.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** A page that is whole in itself: light and dark, on paper and on a phone. */
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
<p>An error fails or stops compiling where it is met; a warning can; information asks for nothing. A fingerprint names one difference of one operation: put it into the policy, with a reason, to set it aside.</p>
</footer>
</body>
</html>`.toString();

function head(report: DriftReport, next: string | undefined): Markup {
  const note = direction(report);
  return markup`<header class="${report.drifted ? 'drifted' : 'sound'}">
<p class="eyebrow">immich-client drift report</p>
<h1>${judgement(report)}</h1>
<dl class="sides">
${side('The client is for', report.base)}
${side('Held against', report.revision)}
</dl>
${note === undefined ? undefined : markup`<p class="note">${note}</p>`}
<dl class="tiles">
${LEVELS.map((level) => tile(TITLES[level], report.causes.filter((cause) => cause.level === level).length, level))}
${tile('Differences', report.facts.length)}
${tile('Operations', operationsReached(report.causes))}
${tile('Suggested bump', report.suggestedBump)}
</dl>
${report.drifted && next !== undefined ? markup`<p class="next">Next: <code>${printable(next)}</code></p>` : undefined}
</header>`;
}

const side = (title: string, { release, origin }: Side): Markup =>
  markup`<div><dt>${title}</dt><dd><strong>Immich ${release}</strong> <code>${origin}</code></dd></div>`;

const tile = (title: string, value: string | number, level: Level | '' = ''): Markup =>
  markup`<div class="${value === 0 ? '' : level}"><dt>${title}</dt><dd>${value}</dd></div>`;

function causesOf({ causes }: DriftReport, level: Level): Markup | undefined {
  const found = causes.filter((cause) => cause.level === level);
  if (found.length === 0) return undefined;
  const articles = found.map(article);
  // What asks for nothing does not stand in the way of what follows.
  return level === 'info'
    ? section(
        TITLES[level],
        found.length,
        markup`<details><summary>Show ${count(found.length, 'change')}</summary>${articles}</details>`,
      )
    : section(TITLES[level], found.length, articles);
}

function covered(report: DriftReport, kind: CoveredCause['coverage']['kind']): Markup | undefined {
  const found = coveredOf(report, kind);
  if (found.length === 0) return undefined;
  const rows = found.map(
    (cause) =>
      markup`<tr><td><code>${cause.cause}</code></td><td>${cause.meaning}</td><td>${coverage(cause)}</td><td>${callers(cause).join(', ')}</td></tr>\n`,
  );
  return section(COVERED_TITLES[kind], found.length, table(['Change', 'What', 'Covered', 'Reaches'], rows));
}

const section = (title: string, number: number, content: Markup | Markup[]): Markup =>
  markup`<section>
<h2>${title} <span class="number">${number}</span></h2>
${content}
</section>`;

const article = (cause: Cause): Markup =>
  markup`<article class="${cause.level}">
<h3><span class="badge">${cause.level}</span> <code>${cause.cause}</code> <span class="meaning">${cause.meaning}</span></h3>
<p class="impacts">${cause.impact.map((impact) => markup`<span>${IMPACTS[impact]}</span>`)}<span><code>${cause.rule}</code></span></p>
${values(cause)}
<div class="reaches"><h4>Reaches</h4>
<ul>${callers(cause).map((name) => markup`<li><code>${name}</code></li>`)}</ul></div>
${sites(callSites(cause))}
<details><summary>${count(cause.operations.length, 'operation')}, and where</summary>
<ul class="operations">${cause.operations.map(reached)}</ul>
</details>
</article>
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

function values({ from, to }: Cause): Markup | undefined {
  if (from === undefined && to === undefined) return undefined;
  return markup`<dl class="values">
${value('Before', from)}
${value('After', to)}
</dl>`;
}

function value(title: string, of: unknown): Markup {
  const text = JSON.stringify(of, undefined, 2);
  if (text === undefined) return markup`<div><dt>${title}</dt><dd class="nothing">nothing</dd></div>`;
  const shown = text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
  return markup`<div><dt>${title}</dt><dd><pre>${shown}</pre></dd></div>`;
}

const reached = ({ operation, operationId, locations, fingerprints }: ReachedOperation): Markup =>
  markup`<li><code>${operation}</code> ${operationId}
<ul>${locations.map((location, index) => markup`<li>${place(location)} <code class="fingerprint">${fingerprints[index]}</code></li>`)}</ul></li>
`;

function newOperations({ notInClient }: DriftReport): Markup | undefined {
  if (notInClient.length === 0) return undefined;
  const rows = notInClient.map(
    ({ operation, operationId, tags }) =>
      markup`<tr><td><code>${operation}</code></td><td>${operationId}</td><td>${tags.join(', ')}</td></tr>\n`,
  );
  return section(
    'Not in the client yet',
    notInClient.length,
    markup`<details><summary>Show ${count(notInClient.length, 'operation')}</summary>
${table(['Operation', 'Id', 'Tags'], rows)}</details>`,
  );
}

function ignored(report: DriftReport): Markup | undefined {
  const changes = ignoredChanges(report);
  if (changes.length === 0) return undefined;
  const rows = changes.map(
    ({ cause, rule, reason, number }) =>
      markup`<tr><td><code>${cause}</code></td><td>${rule}</td><td>${number}</td><td>${reason}</td></tr>\n`,
  );
  return section('Ignored', changes.length, table(['Change', 'Rule', 'Differences', 'Reason'], rows));
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
