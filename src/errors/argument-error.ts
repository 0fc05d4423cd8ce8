import { ImmichError } from './immich-error.js';

/** An argument or an option is invalid; nothing was sent. */
export class ArgumentError extends ImmichError {
  override readonly name = 'ArgumentError';
  readonly kind = 'argument';
}
