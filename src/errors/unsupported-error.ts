import { ImmichError } from './immich-error.js';

/** The server's release does not support the call. */
export class UnsupportedError extends ImmichError {
  override readonly name = 'UnsupportedError';
  readonly kind = 'unsupported';
}
