import type { AnyImmichError } from '../../errors/index.js';
import type { Operation } from '../operation.js';

/**
 * Whether a repeated DELETE has come to its end although the server says no: the first one did it, and its answer was lost.
 * Only where the path names the one thing to delete; of a list, the thing that is missing may be another. A response with a body is lost.
 */
export const isGone = (operation: Operation, error: AnyImmichError): boolean =>
  namesOne(operation) && operation.response === 'nothing' && isNotFound(error);

/**
 * Whether nobody can tell what became of a repeated DELETE: one of a list is not there, be it that the first one did it or that it never
 * was. What was lost is then the better thing to say.
 */
export const isUncertain = (operation: Operation, error: AnyImmichError): boolean =>
  operation.method === 'DELETE' &&
  (namesOne(operation) ? operation.response !== 'nothing' : !operation.path.includes('{')) &&
  isNotFound(error);

const namesOne = ({ method, path }: Operation): boolean => method === 'DELETE' && path.endsWith('}');

const isNotFound = (error: AnyImmichError): boolean => error.kind === 'http' && error.reason === 'not-found';

/** A list that was taken out of something: what is not there any more was taken out by the first request. */
export function asRemoved({ method }: Operation, data: unknown): unknown {
  if (method !== 'DELETE' || !Array.isArray(data)) return data;
  return data.map((result: unknown) => {
    if (typeof result !== 'object' || result === null) return result;
    if (!('error' in result) || result.error !== 'not_found') return result;
    const { error: _, ...rest } = result;
    return { ...rest, success: true };
  });
}
