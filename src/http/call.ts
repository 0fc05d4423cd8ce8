import type { Limits } from '../options.js';
import type { ResponseKind, Operation } from './operation.js';
import type { StreamedBody } from './streamed-body.js';

/** Header names, in lower case, and their values. */
export type HeaderBag = Readonly<Record<string, string>>;

/** As it goes out: text, a form, or a file that is streamed. */
export type Body = string | FormData | StreamedBody;

/** One call on its way from a method to the network and back. */
export interface Call {
  readonly operation: Operation;
  /** `raw` leaves a success unread, and answers with a refusal instead of throwing it. */
  readonly reading: ResponseKind | 'raw' | 'raw-json';
  /** Checked headers of this call alone. */
  readonly headers: HeaderBag | undefined;
  /** Instead of the client's own credential. */
  readonly credential: HeaderBag | undefined;
  readonly body: Body | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** `error`: reject instead of following a redirect. */
  readonly redirect: 'follow' | 'error';
  /** The client's credential that the last attempt was sent with. */
  sentAs?: HeaderBag;
  /** The parsed JSON of a success. */
  data?: unknown;
  /** The answer of a raw call that the server refused. */
  refusal?: Response;
}
