import { printable } from '../values/printable.js';

/** The same symbol in every realm and in every copy of this package; `instanceof` knows only its own. */
export const BRAND = Symbol.for('immich-client.error');

/** Base class of every error that this package throws. `kind` tells them apart in a `switch`. */
export abstract class ImmichError extends Error {
  abstract readonly kind: string;

  /** A message can hold text of a server or the name of a file, so control characters are replaced by `\uFFFD`. */
  constructor(message: string, options?: ErrorOptions) {
    super(printable(message), options);
  }

  /** @internal */
  get [BRAND](): true {
    return true;
  }
}
