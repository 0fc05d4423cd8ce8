import { operations } from '../../generated/operations.js';
import { type HttpError, UnsupportedError } from '../errors.js';

/** What to throw for a server's error: where the server does not know the path at all, that its release lacks the operation. */
export function unlessMissing(error: HttpError): HttpError | UnsupportedError {
  const { method, path, status, body } = error;
  if (status !== 404 || !isUnknownPath(body)) return error;
  const all: readonly Facts[] = Object.values(operations);
  const { since, until } = all.find((each) => each.path === path && each.method === method) ?? {};
  const releases = since ? `since Immich ${since}` : until && `until Immich ${until}`;
  if (!releases) return error;
  return new UnsupportedError(`${method} ${path} exists ${releases}; this server does not have it.`, {
    cause: error,
  });
}

interface Facts {
  method: string;
  path: string;
  since?: string;
  until?: string;
}

/** Servers of both generations say `Cannot GET /api/…` of a path that they do not know; of a thing that is not there, otherwise. */
const isUnknownPath = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  'message' in body &&
  typeof body.message === 'string' &&
  body.message.startsWith('Cannot ');
