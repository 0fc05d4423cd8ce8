/** Severity of a difference for a program that uses the client. */
export type Level = 'error' | 'warning' | 'info';

/** Most severe first. */
export const LEVELS = ['error', 'warning', 'info'] as const satisfies readonly Level[];

/**
 * `wire`: calls or the parsing of responses can fail at run time. `types`: the program no longer compiles after
 * generating again.
 */
export type Impact = 'wire' | 'types';

/** Whether a difference concerns the request, the response, or the operation as a whole. */
export type Direction = 'request' | 'response' | 'operation';
