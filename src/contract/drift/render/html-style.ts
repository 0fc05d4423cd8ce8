import { markup } from '../../read/markup.js';

/** Style sheet of the page: system fonts, light or dark mode as in the system. */
export const STYLE = markup`
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #fff; --line: #d9dee5; --text: #1a2028; --quiet: #566070; --code: #eef1f5;
  --error: #b3261e; --warning: #8a5300; --info: #1c5fa8; --sound: #1b7145;
  --before: #fdecea; --after: #e7f5ec;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #12161c; --card: #1b2129; --line: #333d4a; --text: #e6eaf0; --quiet: #9fabba; --code: #262e39;
    --error: #ff8a80; --warning: #f3b34c; --info: #82b8f5; --sound: #6fcf97;
    --before: #3a2224; --after: #1d3427;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main, footer { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1, h2, h3, h4, p, ul, dl, dd { margin: 0; }
ul { padding: 0; list-style: none; }
code, pre { font: 0.875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
dt, h4, th, .eyebrow { color: var(--quiet); font-size: 0.8125rem; font-weight: 500; }
header { --mark: var(--sound); padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--mark); border-radius: 0.5rem; }
header.drifted { --mark: var(--error); }
h1 { color: var(--mark); font-size: 1.5rem; line-height: 1.25; text-wrap: balance; }
.sides { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin-top: 1rem; }
.sides code { color: var(--quiet); }
.note { margin-top: 1rem; padding: 0.5rem 0.75rem; border-left: 3px solid var(--warning); background: var(--code); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); gap: 0.75rem; margin-top: 1.25rem; }
.tiles div { --mark: var(--text); padding: 0.5rem 0.75rem; border: 1px solid var(--line); border-radius: 0.375rem; }
.tiles dd { font-size: 1.5rem; line-height: 1.3; font-weight: 600; color: var(--mark); }
.next { margin-top: 1.25rem; }
.next code { padding: 0.25rem 0.5rem; border-radius: 0.25rem; background: var(--code); }
.tiles .error, article.error { --mark: var(--error); }
.tiles .warning, article.warning { --mark: var(--warning); }
.tiles .info, article.info { --mark: var(--info); }
section { margin-top: 2rem; }
h2 { margin-bottom: 0.75rem; font-size: 1.125rem; }
.number { color: var(--quiet); font-weight: 400; }
article { margin-top: 0.75rem; padding: 0.75rem 1.25rem 0.875rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--mark); border-radius: 0.5rem; break-inside: avoid; }
h3 { font-size: 1rem; line-height: 1.6; }
article h3:not(:first-child) { margin-top: 0.75rem; }
h3 code { font-size: 0.9375rem; }
.badge { padding: 0.0625rem 0.5rem; border: 1px solid var(--mark); border-radius: 1rem; color: var(--mark); font-size: 0.75rem; }
.meaning { font-weight: 400; }
.impacts { color: var(--quiet); font-size: 0.8125rem; }
.impacts span + span::before { content: ' · '; }
.reaches { display: flex; gap: 0.75rem; align-items: baseline; margin-top: 0.625rem; }
.reaches ul { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.reaches code { display: block; padding: 0.0625rem 0.375rem; border-radius: 0.25rem; background: var(--code); }
.values { display: grid; grid-template-columns: 1fr 1fr; gap: 0.75rem; margin-top: 0.625rem; }
.values div { display: flex; flex-direction: column; min-width: 0; }
.values dd { flex: 1; margin-top: 0.125rem; padding: 0.375rem 0.625rem; border-radius: 0.25rem; background: var(--before); }
.values div + div dd:not(.nothing) { background: var(--after); }
.values dd.nothing { border: 1px dashed var(--line); background: none; color: var(--quiet); font-size: 0.875rem; }
pre { margin: 0; white-space: pre-wrap; }
details { margin-top: 0.625rem; }
summary { cursor: pointer; color: var(--quiet); font-size: 0.875rem; }
summary:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.operations { margin-top: 0.5rem; font-size: 0.875rem; }
.operations > li { padding: 0.375rem 0; border-top: 1px solid var(--line); }
.operations ul { padding-left: 1rem; color: var(--quiet); }
.fingerprint { white-space: nowrap; }
.table { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.875rem; }
th, td { padding: 0.375rem 0.75rem 0.375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
.stale { font-size: 0.875rem; }
footer { color: var(--quiet); font-size: 0.8125rem; }
@media (max-width: 32rem) {
  main, footer { padding: 0.75rem; }
  header, article { padding: 0.875rem; }
  .values { grid-template-columns: 1fr; }
}
@media print {
  :root { color-scheme: light; --page: #fff; }
  main, footer { max-width: none; padding: 0; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
