import { ImmichError } from './immich-error.js';

/** An argument or an option that cannot be right; the call was not sent. */
export class ArgumentError extends ImmichError {
  override readonly name = 'ArgumentError';
  readonly kind = 'argument';
}
