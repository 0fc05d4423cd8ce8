import type { Album } from '../types.js';
import { ImmichError } from './immich-error.js';

/** A name was asked for as if it were one album's, and it is that of several. */
export class AmbiguousNameError extends ImmichError {
  override readonly name = 'AmbiguousNameError';
  readonly kind = 'ambiguous-name';

  constructor(
    message: string,
    /** The albums that have the name: choose one by its id. */
    readonly albums: readonly Album[],
  ) {
    super(message);
  }
}
