import type { Limits } from '../options.js';
import type { ResponseKind, Operation } from './operation.js';
import type { StreamedBody } from './streamed-body.js';

/** Header values by lower-case header name. */
export type HeaderBag = Readonly<Record<string, string>>;

/** A body as it is sent: text, a form, or a streamed file. */
export type Body = string | FormData | StreamedBody;

/** One call on its way from a method to the network and back. */
export interface Call {
  readonly operation: Operation;
  /** `raw` does not read a success, and returns error responses instead of throwing. */
  readonly reading: ResponseKind | 'raw' | 'raw-json';
  /** Checked headers of this call. */
  readonly headers: HeaderBag | undefined;
  /** Replaces the client's credential. */
  readonly credential: HeaderBag | undefined;
  readonly body: Body | undefined;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** `error`: reject instead of following a redirect. */
  readonly redirect: 'follow' | 'error';
  /** The client's credential that the last attempt used. */
  sentAs?: HeaderBag;
  /** Parsed JSON of a successful response. */
  data?: unknown;
  /** The error response of a raw call. */
  refusal?: Response;
}
