import type { Album } from '../types.js';
import { ImmichError } from './immich-error.js';

/** Several albums have the requested name. */
export class AmbiguousNameError extends ImmichError {
  override readonly name = 'AmbiguousNameError';
  readonly kind = 'ambiguous-name';

  constructor(
    message: string,
    /** The albums with this name; choose one by its ID. */
    readonly albums: readonly Album[],
  ) {
    super(message);
  }
}
