import { InvalidArgumentError } from 'commander';

/** Reads a number of files at once. Its limits are those of the transfer. */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= 1 && number <= 256) return number;
  throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
}

/** Reads a number of seconds, such as `2` or `0.5`. */
export function seconds(text: string): number {
  const number = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('It must be a number of seconds, such as 2 or 0.5.');
}
