import type { AnyImmichError } from '../../errors/index.js';
import type { Operation } from '../operation.js';

/**
 * Whether the 404 of a retried DELETE means success: the first attempt deleted the object, and its response was lost.
 * This holds only if the path names the object. In a list, another object may be missing, and a response body is lost.
 */
export const isGone = (operation: Operation, error: AnyImmichError): boolean =>
  namesOne(operation) && operation.response === 'nothing' && isNotFound(error);

/**
 * Whether the result of a retried DELETE is unknown: an object is missing, either because the first attempt deleted it
 * or because it never existed. The lost response is then the better error.
 */
export const isUncertain = (operation: Operation, error: AnyImmichError): boolean =>
  operation.method === 'DELETE' &&
  (namesOne(operation) ? operation.response !== 'nothing' : !operation.path.includes('{')) &&
  isNotFound(error);

const namesOne = ({ method, path }: Operation): boolean => method === 'DELETE' && path.endsWith('}');

const isNotFound = (error: AnyImmichError): boolean => error.kind === 'http' && error.reason === 'not-found';

/** Removal from a list: items that are missing were removed by the first attempt, and count as a success. */
export function asRemoved({ method }: Operation, data: unknown): unknown {
  if (method !== 'DELETE' || !Array.isArray(data)) return data;
  return data.map((result: unknown) => {
    if (typeof result !== 'object' || result === null) return result;
    if (!('error' in result) || result.error !== 'not_found') return result;
    const { error: _, ...rest } = result;
    return { ...rest, success: true };
  });
}
