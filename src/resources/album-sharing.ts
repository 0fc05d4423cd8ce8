import { HttpError } from '../errors/index.js';

/** Immich 2 refuses to share an album with somebody who sees it already. Immich 3 leaves those out. */
export const isSharedAlready = (error: unknown): boolean =>
  error instanceof HttpError && error.status === 400 && SHARED_ALREADY.has(messageOf(error));

const SHARED_ALREADY = new Set<unknown>([
  'User already added',
  'Cannot be shared with owner',
  'Cannot share album with owner',
]);

const messageOf = ({ body }: HttpError): unknown =>
  typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
