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
  text: renderText,
  json: renderJson,
  markdown: renderMarkdown,
  github: renderGithub,
  junit: renderJunit,
  html: renderHtml,
  sarif: renderSarif,
} as const satisfies Record<string, Renderer>;

export type Format = keyof typeof RENDERERS;
