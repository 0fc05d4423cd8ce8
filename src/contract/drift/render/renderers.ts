import { renderGithub } from './github.js';
import { renderHtml } from './html.js';
import { renderJson } from './json.js';
import { renderJunit } from './junit.js';
import { renderMarkdown } from './markdown.js';
import type { Renderer } from './options.js';
import { renderSarif } from './sarif.js';
import { renderText } from './text.js';

/** Every format of a report by its name. */
export const RENDERERS = {
  /** For a terminal. */
  text: renderText,
  /** The whole report, as `docs/drift-report.v1.schema.json` describes it. */
  json: renderJson,
  /** For a comment on a pull request, or a page. */
  markdown: renderMarkdown,
  /** Workflow commands of GitHub Actions, which show each difference at its line. */
  github: renderGithub,
  /** A JUnit report, for test result views. */
  junit: renderJunit,
  /** A page for a browser. */
  html: renderHtml,
  /** SARIF, for code scanning. */
  sarif: renderSarif,
} as const satisfies Record<string, Renderer>;

/** The name of an output format of the drift report. */
export type Format = keyof typeof RENDERERS;
