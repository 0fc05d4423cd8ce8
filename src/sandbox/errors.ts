import type { Issue } from './issues.js';

/** An answer that is not a success; {@link errorBody} gives it the shape of a server's. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    message: string,
    readonly issues?: Issue[],
  ) {
    super(message);
  }
}

export const badRequest = (message: string): Refusal => new Refusal(400, message);
export const unauthorized = (message: string): Refusal => new Refusal(401, message);
export const forbidden = (message = 'Forbidden'): Refusal => new Refusal(403, message);
export const notFound = (message = 'Not Found'): Refusal => new Refusal(404, message);
export const invalid = (issues: Issue[]): Refusal => new Refusal(400, 'Validation failed', issues);

/** An id that does not exist and one that is not yours look the same: 400, not 404. */
export const noAccess = (permission: string): Refusal => badRequest(`Not found or no ${permission} access`);

/** The JSON body of an error, as a 3.x server writes it. */
export const errorBody = ({ message, issues }: Refusal): { message: string; errors?: Issue[] } =>
  issues ? { message, errors: issues } : { message };
