import { mapText } from '../values/map-text.js';
import { printable, printableLine } from '../values/printable.js';
import { CallError, type CallSite } from './call-error.js';
import { type ErrorIssue, type HttpErrorReason, readErrorBody } from './error-reasons.js';

/** What an answer says besides its status. */
export interface HttpErrorDetails {
  /** Parsed JSON, or text; `undefined` where there was none. */
  body?: unknown;
  headers?: { get(name: string): string | null };
  /** Wanted by a `Retry-After` header, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Instead of the server's words. */
  what?: string;
  /** After the server's words. */
  advice?: string;
  reason?: HttpErrorReason;
}

/** The server answered, and the answer was no. */
export class HttpError extends CallError {
  override readonly name = 'HttpError';
  readonly kind = 'http';
  readonly status: number;
  /**
   * The body of the response: parsed JSON, or the beginning of a text; `undefined` if it is empty. Credentials and control characters
   * in it are replaced, line breaks by a space.
   */
  readonly body: unknown;
  /** What exactly it did not like, where it says so. */
  readonly issues: readonly ErrorIssue[];
  /** What its words mean, where we know them. */
  readonly reason: HttpErrorReason | undefined;
  /** The permission that the API key lacks, such as `album.read`. */
  readonly missingPermission: string | undefined;
  /** Finds this answer in the server's log. */
  readonly correlationId: string | undefined;
  /** How long the server asks to wait before another try, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(site: CallSite, status: number, details: HttpErrorDetails = {}) {
    const { headers } = details;
    // Programs print what a server says; here is the one place where it arrives.
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
  return `answered ${status}${shown && `: ${shown}`}`;
}

/** Plain text speaks for itself; of a page, which a proxy sends, only the title does. */
function pageOf(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined;
  const text = body.trim();
  if (!text.startsWith('<')) return text;
  // Without `<` in the first set, each of many `<title` would search the rest of the page.
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  return title ? `a web page, "${title}"` : 'a web page';
}

/** Outside of its API a 3.x server sends the word `undefined`. */
const idIn = (header: string | null | undefined) =>
  header && header !== 'undefined' ? printable(header) : undefined;
