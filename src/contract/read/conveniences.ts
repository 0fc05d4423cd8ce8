import { readEntries } from './operation-entries.js';

/** Client methods that are no operation's own, by name such as `albums.ensure`, as `openapi/conveniences.json` has them. */
export type Conveniences = Record<string, Convenience>;

export interface Convenience {
  /** The shell function, where it is documented. */
  shell?: string;
  /** One line in our own words. */
  summary: string;
}

/** Reads a `conveniences.json`. */
export const readConveniences = (file: string): Promise<Conveniences> => readEntries(file);
