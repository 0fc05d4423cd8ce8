import type { DriftReport } from '../report/report.js';

/** Options of renderers; each renderer uses those that it supports. */
export interface RenderOptions {
  /** Use colors, for terminals. Only `text` supports them. @default false */
  colour?: boolean;
  /** Command to update to the revision, such as `npm run upgrade -- --server URL`; shown if there is drift. */
  next?: string;
  /** The committed base document. Formats with line numbers refer to its lines if no call is known. */
  contract?: { file: string; text: string };
  /**
   * The line that declares the dependency on the client, for example in `package.json`; for results without
   * another place.
   */
  manifest?: { file: string; line: number };
  /** The repository of the report; without one, paths are not changed. */
  repository?: Repository;
  /** Whether `text` lists everything. @default false */
  verbose?: boolean;
  /** Maximum number of characters; only `markdown` supports it. @default 60000 */
  room?: number;
}

/** The repository of the checked program. */
export interface Repository {
  /** Path of a file relative to the repository, with slashes; `undefined` for a file outside. */
  pathOf(file: string): string | undefined;
  /** URL of a line; `undefined` if it is not known. */
  addressOf?(path: string, line: number): string | undefined;
}

/** Renders a report as text, without a final line break. */
export type Renderer = (report: DriftReport, options?: RenderOptions) => string;
