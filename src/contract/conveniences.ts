import { readEntries } from './operations.js';

/** Client methods that are not one operation's own, by name such as `albums.ensure`, as `openapi/conveniences.json` has them. */
export type Conveniences = Record<string, Convenience>;

export interface Convenience {
  /** The operations that it is made of; on a server of one release not always all of them. */
  operations: string[];
  /** The shell function, where it is documented. */
  shell?: string;
  /** One line in our own words. */
  summary: string;
}

/** Reads a `conveniences.json`. */
export const readConveniences = (file: string): Promise<Conveniences> => readEntries(file);
