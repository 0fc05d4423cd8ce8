import { CallError } from './call-error.js';

/**
 * What was received is not what it should be: a file of another length or checksum, a part instead of the whole, or a list from which
 * items are missing.
 */
export class IntegrityError extends CallError {
  override readonly name = 'IntegrityError';
  readonly kind = 'integrity';
}
