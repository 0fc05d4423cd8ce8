import { type CallSite, type HttpError, UnsupportedError } from '../../errors/index.js';
import type { Operation } from '../operation.js';

/** What to throw for a server's error: where the server does not know the path at all, that its release lacks the operation. */
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

/** Whether a server does not know the path that was asked for, although its API is there. */
const isUnknownPath = (site: CallSite, body: unknown): boolean => {
  const path = unknownPath(site, body);
  return path !== undefined && isPathOf(`/api${site.path}`, path);
};

/** Whether a path follows a template such as `/api/albums/{id}`. */
function isPathOf(template: string, path: string): boolean {
  const wanted = template.split('/');
  const given = path.split('/');
  return (
    wanted.length === given.length &&
    wanted.every((step, at) => (/^\{\w+\}$/.test(step) ? given[at] !== '' : step === given[at]))
  );
}

/**
 * Whether a 404 is none of Immich's API, but of what is at a wrong address: a web page, or Immich's own word for a path that is not the
 * one of the call.
 */
export const isElsewhere = (site: CallSite, body: unknown): boolean =>
  (typeof body === 'string' && body.trimStart().startsWith('<')) ||
  (unknownPath(site, body) !== undefined && !isUnknownPath(site, body));

/** Servers of both generations say `Cannot GET /api/…` of a path that they do not know; of a thing that is not there, otherwise. */
function unknownPath({ method }: CallSite, body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('message' in body)) return undefined;
  const words = `Cannot ${method} `;
  const { message } = body;
  if (typeof message !== 'string' || !message.startsWith(words)) return undefined;
  return message.slice(words.length).replace(/\?.*/s, '');
}
