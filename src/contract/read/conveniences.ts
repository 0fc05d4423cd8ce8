import { readEntries } from './operation-entries.js';

/**
 * Client methods that do not send a single operation, by name such as `albums.ensure`; content of
 * `openapi/conveniences.json`.
 */
export type Conveniences = Record<string, Convenience>;

/** A client method that has no operation of its own. */
export interface Convenience {
  /** Name of the shell function, if it is documented. */
  shell?: string;
  /** Description in one line. */
  summary: string;
  /** Parameters of its operations that its callers can set and that not every release supports: `query edited`. */
  takes?: readonly string[];
}

/** Reads a `conveniences.json`. */
export const readConveniences = (file: string): Promise<Conveniences> => readEntries(file);
