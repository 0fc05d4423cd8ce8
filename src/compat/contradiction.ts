import type { ImmichError } from '../errors/index.js';

/** Thrown by the callback of `ServerRelease.following` if a response does not fit the expected release. */
export class Contradiction extends Error {
  /** @param reported the error for the caller, if the server confirms its version */
  constructor(readonly reported: ImmichError) {
    super(reported.message);
  }
}

type Outcome<T> = { value: T; isContradiction?: never } | { error: unknown; isContradiction: boolean };

/** Converts a promise to its outcome; never rejects. */
export const outcomeOf = <T>(work: Promise<T>): Promise<Outcome<T>> =>
  work.then(
    (value) => ({ value }),
    (thrown: unknown) =>
      thrown instanceof Contradiction
        ? { error: thrown.reported, isContradiction: true }
        : { error: thrown, isContradiction: false },
  );

/** Returns the value, or throws the error. */
export function settle<T>(outcome: Outcome<T>): T {
  if ('value' in outcome) return outcome.value;
  throw outcome.error;
}
