import type { Issue } from './issues.js';

/** An error response; the server generation defines its format. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
    readonly issues?: Issue[],
    /** Whether it has its own message, not only the name of its status. */
    readonly isExplained = true,
  ) {
    super(message);
  }
}

export const badRequest = (message: string): Refusal => new Refusal(400, message);
export const unauthorized = (message: string): Refusal => new Refusal(401, message);
export const forbidden = (message?: string): Refusal => refusal(403, 'Forbidden', message);
export const notFound = (message?: string): Refusal => refusal(404, 'Not Found', message);
export const internal = (): Refusal => refusal(500, 'Internal server error');
/** An exception on the server, with the name of the failed action. */
export const failed = (action: string): Refusal => new Refusal(500, `Failed to ${action}`);
export const invalid = (issues: Issue[]): Refusal => new Refusal(400, 'Validation failed', issues);

/** Unknown IDs and IDs of other users look the same: 400, not 404. */
export const noAccess = (permission: string): Refusal => badRequest(`Not found or no ${permission} access`);

const refusal = (status: number, name: string, message?: string): Refusal =>
  new Refusal(status, message ?? name, undefined, message !== undefined);
