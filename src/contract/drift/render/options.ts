import type { DriftReport } from '../report/report.js';

/** What a report does not know of the place where it is shown; each renderer takes what it can show. */
export interface RenderOptions {
  /** Colours for a terminal; the caller knows whether there is one. Only `text` has them. @default false */
  colour?: boolean;
  /** The command that follows the revision, such as `npm run upgrade -- --server URL`; shown where there is drift. */
  next?: string;
  /** The committed document that is the base, by its path in the repository. `github` points at its lines. */
  contract?: { file: string; text: string };
}

/** A report as one text, without a line break at its end. */
export type Renderer = (report: DriftReport, options?: RenderOptions) => string;
