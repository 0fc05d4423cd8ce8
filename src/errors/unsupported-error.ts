import { ImmichError } from './immich-error.js';

/** This server is too old or too new for the call. */
export class UnsupportedError extends ImmichError {
  override readonly name = 'UnsupportedError';
  readonly kind = 'unsupported';
}
