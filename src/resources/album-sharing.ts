import { HttpError } from '../errors/index.js';

/**
 * Whether the error means that a user already sees the album. Immich 2 rejects such a request; Immich 3 skips these
 * users.
 */
export const isSharedAlready = (error: unknown): boolean =>
  error instanceof HttpError && error.status === 400 && SHARED_ALREADY.has(messageOf(error));

const SHARED_ALREADY = new Set<unknown>([
  'User already added',
  'Cannot be shared with owner',
  'Cannot share album with owner',
]);

const messageOf = ({ body }: HttpError): unknown =>
  typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
