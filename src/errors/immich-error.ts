import { printable } from '../values/printable.js';

/** `instanceof` fails across realms and copies of this package; the global symbol is the same in all of them. */
export const BRAND = Symbol.for('immich-client.error');

/** Base class of every error that this package throws. Use `kind` in a `switch`. */
export abstract class ImmichError extends Error {
  abstract readonly kind: string;

  /** Replaces control characters by `\uFFFD`, because a message can contain server text or a file name. */
  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }
}
