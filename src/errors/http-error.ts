import { mapText } from '../values/map-text.js';
import { printable, printableLine } from '../values/printable.js';
import { CallError, type CallSite } from './call-error.js';
import { type ErrorIssue, type HttpErrorReason, readErrorBody } from './error-reasons.js';

/** Contents of an error response besides its status. */
export interface HttpErrorDetails {
  /** Parsed JSON, or text; `undefined` if it is empty. */
  body?: unknown;
  headers?: { get(name: string): string | null };
  /** The pause of a `Retry-After` header, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Message to use instead of the server's. */
  what?: string;
  /** Text after the server's message. */
  advice?: string;
  reason?: HttpErrorReason;
}

/** The server responded with an error status. */
export class HttpError extends CallError {
  override readonly name = 'HttpError';
  readonly kind = 'http';
  readonly status: number;
  /**
   * Response body: parsed JSON, or the start of a text; `undefined` if it is empty. Credentials and control characters
   * are replaced, and line breaks become spaces.
   */
  readonly body: unknown;
  /** Validation problems, if the server reports them. */
  readonly issues: readonly ErrorIssue[];
  /** Machine-readable reason, if the message is recognised. */
  readonly reason: HttpErrorReason | undefined;
  /** The permission that the API key lacks, such as `album.read`. */
  readonly missingPermission: string | undefined;
  /** ID of the response in the server's log. */
  readonly correlationId: string | undefined;
  /** How long the server requests to wait before a retry, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(site: CallSite, status: number, details: HttpErrorDetails = {}) {
    const { headers } = details;
    // All server text passes through here, so control characters are removed once: programs print it.
    const body = mapText(details.body, printableLine);
    const said = readErrorBody(status, body);
    const advice = details.advice === undefined ? '' : `; ${details.advice}`;
    super(site, details.what ?? sentence(status, said.text ?? pageOf(body), said.issues) + advice);
    this.status = status;
    this.body = body;
    this.issues = said.issues;
    this.reason = details.reason ?? said.reason;
    this.missingPermission = said.missingPermission;
    this.correlationId =
      idIn(headers?.get('x-correlation-id')) ??
      idIn(headers?.get('x-immich-cid')) ??
      idIn(said.correlationId);
    this.retryAfterMs = details.retryAfterMs;
  }
}

const LONGEST_TEXT = 300;

function sentence(status: number, text: string | undefined, issues: readonly ErrorIssue[]): string {
  const listed = issues.map(({ path, message }) => {
    const where = path.join('.');
    return where === '' || message.includes(where) ? message : `${where}: ${message}`;
  });
  const words = [text, listed.join('; ')].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ');
  const shown = words.length > LONGEST_TEXT ? `${words.slice(0, LONGEST_TEXT)}…` : words;
  return `returned ${status}${shown && `: ${shown}`}`;
}

/** Returns plain text unchanged, but only the title of a web page, which a proxy sends. */
function pageOf(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined;
  const text = body.trim();
  if (!text.startsWith('<')) return text;
  // Excluding `<` in the first set keeps the search linear for a page with many `<title`.
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  return title ? `a web page, "${title}"` : 'a web page';
}

/** For paths outside the API, 3.x servers send the text `undefined`. */
const idIn = (header: string | null | undefined) =>
  header && header !== 'undefined' ? printable(header) : undefined;
