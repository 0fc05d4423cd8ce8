import type { Asset } from '../../../index.js';
import { CliError } from '../../cli-error.js';

const FIELD = /\{(\w+)\}/g;

/** Reads a pattern such as `{year}/{month}`: the subfolder of an asset, by the date that its photo was taken on where it was taken. */
export function layoutOf(pattern: string): (asset: Asset) => string {
  for (const [text, name] of pattern.matchAll(FIELD)) {
    if (name === 'year' || name === 'month' || name === 'day') continue;
    throw new CliError(`--layout has no ${text}. Use {year}, {month} and {day}.`);
  }
  return ({ localDateTime }) => {
    const [year = '', month = '', day = ''] = localDateTime.slice(0, 10).split('-');
    return pattern.replaceAll('{year}', year).replaceAll('{month}', month).replaceAll('{day}', day);
  };
}
