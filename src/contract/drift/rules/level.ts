/** What a difference does to a program that uses the client. */
export type Level = 'error' | 'warning' | 'info';

/** From the weightiest. */
export const LEVELS = ['error', 'warning', 'info'] as const satisfies readonly Level[];

/** `wire`: calls, or the reading of answers, can fail at run time. `types`: the program stops compiling once it is generated anew. */
export type Impact = 'wire' | 'types';

/** Whether a difference concerns what is sent, what comes back, or the operation as a whole. */
export type Direction = 'request' | 'response' | 'operation';
