import type { ImmichError } from '../errors/index.js';

/** Thrown by the work of `ServerRelease.following`: a server of the expected release does not respond like this. */
export class Contradiction extends Error {
  /** @param reported what the caller gets if the server confirms its version */
  constructor(readonly reported: ImmichError) {
    super(reported.message);
  }
}

type Outcome<T> = { value: T; isContradiction?: never } | { error: unknown; isContradiction: boolean };

/** What a promise comes to; it never rejects. */
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
