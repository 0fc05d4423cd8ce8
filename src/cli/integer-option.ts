import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that takes a whole number from `least` to `most`. */
export const integerBetween =
  (least: number, most: number) =>
  (text: string): number => {
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
