/** One validation problem that the server reports about a request. */
export interface ErrorIssue {
  /** Location in the body, query or path; empty if the server does not report it. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Code of the problem, such as `invalid_type`; 3.x servers only. */
  readonly code?: string;
}

/** Reason of an `HttpError`, from the server's message. `not-found` can also mean that you have no access. */
export type HttpErrorReason =
  | 'authentication-required'
  | 'invalid-api-key'
  | 'invalid-user-token'
  | 'invalid-share-key'
  | 'invalid-share-slug'
  | 'password-required'
  | 'invalid-password'
  | 'not-password-protected'
  | 'incorrect-login'
  | 'wrong-pin-code'
  | 'no-pin-code'
  | 'session-required'
  | 'missing-permission'
  | 'forbidden'
  | 'validation'
  | 'not-found'
  | 'unknown-route'
  | 'redirect';

/** The content of an error body, in the format of either major version. */
export interface ErrorReading {
  text: string | undefined;
  issues: ErrorIssue[];
  reason: HttpErrorReason | undefined;
  missingPermission: string | undefined;
  correlationId: string | undefined;
}

/**
 * Reads the error body of a 3.x server (`message`, `errors`) or a 2.x server (`message` can be a list; the correlation
 * ID is in the body).
 */
export function readErrorBody(status: number, body: unknown): ErrorReading {
  const { message, errors, correlationId } = fieldsOf(body);
  const issues = Array.isArray(errors)
    ? errors.map(issueOf)
    : Array.isArray(message)
      ? message.map((text) => issueOfText(textOf(text)))
      : [];
  const text = typeof message === 'string' ? message : issues.length > 0 ? 'Validation failed' : undefined;
  return {
    text,
    issues,
    reason: issues.length > 0 ? 'validation' : reasonOf(status, text ?? ''),
    missingPermission: /^Missing required permission: (\S+)/.exec(text ?? '')?.[1],
    correlationId: typeof correlationId === 'string' ? correlationId : undefined,
  };
}

const fieldsOf = (body: unknown): { message?: unknown; errors?: unknown; correlationId?: unknown } =>
  typeof body === 'object' && body !== null ? body : {};

function issueOf(issue: unknown): ErrorIssue {
  const { path, message, code }: { path?: unknown; message?: unknown; code?: unknown } =
    typeof issue === 'object' && issue !== null ? issue : {};
  const steps = Array.isArray(path) ? path : [];
  return {
    path: steps.map((step) => (typeof step === 'number' ? step : textOf(step))),
    message: typeof message === 'string' ? message : 'Invalid',
    ...(typeof code === 'string' && { code }),
  };
}

/** Not `String`, which throws for an object that has a property `toString`. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** 2.x servers start the message with the field name: `each value in ids must be a UUID`. */
function issueOfText(message: string): ErrorIssue {
  const name = /^(?:each value in )?([\w.]+) (?:must|should) /.exec(message)?.[1];
  return { path: name?.split('.') ?? [], message };
}

const REASONS: readonly [status: number, words: RegExp, reason: HttpErrorReason][] = [
  [401, /^Authentication required/, 'authentication-required'],
  [401, /^Invalid API key/, 'invalid-api-key'],
  [401, /^Invalid user token/, 'invalid-user-token'],
  [401, /^Invalid share key/, 'invalid-share-key'],
  [401, /^Invalid share slug/, 'invalid-share-slug'],
  [401, /^Password required/, 'password-required'],
  [401, /^Invalid password/, 'invalid-password'],
  [400, /^Shared link is not password protected/, 'not-password-protected'],
  [401, /^Incorrect email or password/, 'incorrect-login'],
  [400, /^Wrong PIN code/, 'wrong-pin-code'],
  [400, /^User does not have a PIN code/, 'no-pin-code'],
  [400, /^This endpoint can only be used with a session token/, 'session-required'],
  [403, /^Sync endpoints cannot be used with API keys/, 'session-required'],
  [403, /^Missing required permission/, 'missing-permission'],
  [403, /^Forbidden/, 'forbidden'],
  [400, /^Validation failed/, 'validation'],
  [404, /^Cannot [A-Z]+ \//, 'unknown-route'],
  [404, /not found/i, 'not-found'],
  // 3.x servers report `Invalid user` if a user does not exist.
  [
    400,
    /^Not found or no \S+ access|^\w+(?: \w+)? not found$|^Album not shared with user|^Invalid user$/,
    'not-found',
  ],
];

const reasonOf = (status: number, text: string): HttpErrorReason | undefined =>
  REASONS.find(([of, words]) => of === status && words.test(text))?.[2];
