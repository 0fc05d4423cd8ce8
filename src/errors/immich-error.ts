/** The same symbol in every realm and in every copy of this package; `instanceof` knows only its own. */
export const BRAND = Symbol.for('immich-client.error');

/** Base class of every error that this package throws. `kind` tells them apart in a `switch`. */
export abstract class ImmichError extends Error {
  abstract readonly kind: string;

  /** @internal */
  get [BRAND](): true {
    return true;
  }
}
