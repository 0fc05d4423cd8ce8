import { CallError } from './call-error.js';

/** The bytes are not the ones that were promised: their number or their checksum differs, or a part came for the whole. */
export class IntegrityError extends CallError {
  override readonly name = 'IntegrityError';
  readonly kind = 'integrity';
}
