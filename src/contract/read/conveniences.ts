import { readEntries } from './operation-entries.js';

/**
 * Client methods that do not send a single operation, by name such as `albums.ensure`; content of
 * `openapi/conveniences.json`.
 */
export type Conveniences = Record<string, Convenience>;

export interface Convenience {
  /** Name of the shell function, if it is documented. */
  shell?: string;
  /** Description in one line. */
  summary: string;
}

/** Reads a `conveniences.json`. */
export const readConveniences = (file: string): Promise<Conveniences> => readEntries(file);
