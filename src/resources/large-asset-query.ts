import { UnsupportedError } from '../errors/index.js';

/**
 * Rejects filters that the query of `POST /search/large-assets` cannot express. Servers read a list with one value as
 * text (and ignore `albumIds[]=…`), and do not convert `rating` to a number.
 */
export function rejectUnsendable(filter: object): void {
  for (const [name, value] of Object.entries<unknown>({ ...filter })) {
    if (Array.isArray(value) && value.length === 1) throw unsendable(`one value of \`${name}\``);
    if (value === null) throw unsendable(`\`${name}: null\``);
    if (typeof value === 'number' && name !== 'size' && name !== 'minFileSize')
      throw unsendable(`\`${name}\``);
  }
}

/** Returns the names of the boolean filters. */
export const flagsIn = (filter: object): string[] =>
  Object.entries<unknown>({ ...filter }).flatMap(([name, value]) =>
    typeof value === 'boolean' ? [name] : [],
  );

export const ALTERNATIVE =
  'Use `search.metadata` with `withExif: true`, and sort by `exifInfo.fileSizeInByte`.';

const unsendable = (what: string): UnsupportedError =>
  new UnsupportedError(`Servers cannot filter \`search.largeAssets\` by ${what}. ${ALTERNATIVE}`);
