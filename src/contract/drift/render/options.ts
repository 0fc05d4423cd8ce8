import type { DriftReport } from '../report/report.js';

/** What a report does not know of the place where it is shown; each renderer takes what it can show. */
export interface RenderOptions {
  /** Colours for a terminal; the caller knows whether there is one. Only `text` has them. @default false */
  colour?: boolean;
  /** The command that follows the revision, such as `npm run upgrade -- --server URL`; shown where there is drift. */
  next?: string;
  /** The committed document that is the base, by its path. Formats that point at lines point at its lines, where no call is known. */
  contract?: { file: string; text: string };
  /** Where the program says that it needs the client, such as the line of `package.json`; for results that have no other place. */
  manifest?: { file: string; line: number };
  /** The repository that the report is for; without one, paths are as they were given. */
  repository?: Repository;
  /** Whether `text` leaves nothing out. @default false */
  verbose?: boolean;
  /** The most characters; only `markdown` keeps to it. @default 60000 */
  room?: number;
}

/** The repository of the program that is judged. */
export interface Repository {
  /** The path of a file from the repository's top, with slashes; nothing for a file that is not in it. */
  pathOf(file: string): string | undefined;
  /** The address of a line in a browser; nothing if it is not known. */
  addressOf?(path: string, line: number): string | undefined;
}

/** A report as one text, without a line break at its end. */
export type Renderer = (report: DriftReport, options?: RenderOptions) => string;
