import type { Asset } from '../../../index.js';
import { CliError } from '../../cli-error.js';

const FIELD = /\{(\w+)\}/g;
const DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const UNKNOWN = 'unknown';

/** Reads a pattern such as `{year}/{month}`: the subfolder of an asset, by the date that its photo was taken on where it was taken. */
export function layoutOf(pattern: string): (asset: Asset) => string {
  for (const [text, name] of pattern.matchAll(FIELD)) {
    if (name === 'year' || name === 'month' || name === 'day') continue;
    throw new CliError(`--layout has no ${text}. Use {year}, {month} and {day}.`);
  }
  return ({ localDateTime }) => {
    // A server may leave it out, or send anything.
    const [, year = UNKNOWN, month = UNKNOWN, day = UNKNOWN] = DATE.exec(String(localDateTime)) ?? [];
    return pattern.replaceAll('{year}', year).replaceAll('{month}', month).replaceAll('{day}', day);
  };
}
