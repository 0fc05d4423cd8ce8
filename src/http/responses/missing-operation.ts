import { type CallSite, type HttpError, UnsupportedError } from '../../errors/index.js';
import type { Operation } from '../operation.js';

/**
 * Returns the error to throw: an `UnsupportedError` if the server does not have the path, otherwise the given one.
 */
export function unlessMissing(
  { method, path, since, until }: Operation,
  error: HttpError,
): HttpError | UnsupportedError {
  const { status, body } = error;
  if (status !== 404 || !isUnknownPath(error, body)) return error;
  const releases = since ? `since Immich ${since}` : until && `until Immich ${until}`;
  if (!releases) return error;
  return new UnsupportedError(`${method} ${path} exists ${releases}; this server does not have it.`, {
    cause: error,
  });
}

/** Whether the server has an API but not the requested path. */
const isUnknownPath = (site: CallSite, body: unknown): boolean => {
  const path = unknownPath(site, body);
  return path !== undefined && isPathOf(`/api${site.path}`, path);
};

/** Whether a path matches a template such as `/api/albums/{id}`. */
function isPathOf(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((step, at) => (/^\{\w+\}$/.test(step) ? given[at] !== '' : step === given[at]))
  );
}

/**
 * Whether a 404 comes from a wrong URL instead of Immich's API: a web page, or Immich's message for a path other than
 * the requested one.
 */
export const isElsewhere = (site: CallSite, body: unknown): boolean =>
  (typeof body === 'string' && body.trimStart().startsWith('<')) ||
  (unknownPath(site, body) !== undefined && !isUnknownPath(site, body));

/**
 * All servers respond with `Cannot GET /api/…` to an unknown path, and with other messages if an object does not exist.
 */
function unknownPath({ method }: CallSite, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('message' in body)) return undefined;
  const words = `Cannot ${method} `;
  const { message } = body;
  if (typeof message !== 'string' || !message.startsWith(words)) return undefined;
  return message.slice(words.length).replace(/\?.*/s, '');
}
