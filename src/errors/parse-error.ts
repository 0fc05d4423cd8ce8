import { CallError, type CallSite } from './call-error.js';

/** Likely reason why a successful response is not what the contract describes. */
export type ParseErrorCause =
  /** Login page of a proxy in front of Immich. */
  | 'login-page'
  /** A web page: `url` is not the URL of Immich's API. */
  | 'wrong-address'
  /** An empty body instead of JSON. Immich without its web app responds like this outside of `/api`. */
  | 'empty-body'
  /** Incomplete JSON: the connection was lost. */
  | 'cut-short'
  /** The body could not be decompressed. */
  | 'bad-encoding'
  /** More bytes than `maxJsonBytes` allows. */
  | 'too-large'
  /** Not JSON, for another reason. */
  | 'not-json'
  /** JSON without required properties: it is probably not from Immich. */
  | 'unexpected'
  /** JSON instead of a file. */
  | 'not-a-file';

const ADVICE: Record<ParseErrorCause, string> = {
  'login-page': 'a login page, probably of a proxy in front of Immich: allow the client in the proxy',
  'wrong-address': 'a web page: `url` must be the address of Immich itself, whose API is below `/api`',
  'empty-body': 'an empty body instead of JSON: check that `url` is the address of Immich itself',
  'cut-short': 'incomplete JSON',
  'bad-encoding': 'a body that cannot be decompressed',
  'too-large': 'more JSON than `maxJsonBytes` allows: request fewer items at once, or raise the limit',
  'not-json': 'something that is not JSON',
  unexpected:
    'JSON without the properties that Immich returns: check that `url` is the address of Immich itself',
  'not-a-file': 'JSON instead of a file',
};

/** The status is a success, but the body is not what the contract describes. */
export class ParseError extends CallError {
  override readonly name = 'ParseError';
  readonly kind = 'parse';
  readonly status: number;
  readonly likelyCause: ParseErrorCause;
  readonly contentType: string | undefined;

  constructor(
    site: CallSite,
    response: { status: number; contentType: string | undefined },
    likelyCause: ParseErrorCause,
    options?: ErrorOptions,
  ) {
    super(site, `returned ${response.status} with ${ADVICE[likelyCause]}`, options);
    this.status = response.status;
    this.likelyCause = likelyCause;
    this.contentType = response.contentType;
  }
}
