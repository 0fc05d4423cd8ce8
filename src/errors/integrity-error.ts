import { CallError } from './call-error.js';

/**
 * The received data is wrong or incomplete: a file with another length or checksum, only a part of a file, or a list
 * with missing items.
 */
export class IntegrityError extends CallError {
  override readonly name = 'IntegrityError';
  readonly kind = 'integrity';
}
