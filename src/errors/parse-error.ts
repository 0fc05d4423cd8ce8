import { CallError, type CallSite } from './call-error.js';

/** The likely reason why a success was not what the contract promises. */
export type ParseErrorCause =
  /** A proxy wants a person to log in before it lets anything through. */
  | 'login-page'
  /** A web page: the address is not that of Immich's API. */
  | 'wrong-address'
  /** Nothing at all where JSON is promised; Immich without its web pages answers so outside of `/api`. */
  | 'empty-body'
  /** JSON that ends in the middle: the connection was cut. */
  | 'cut-short'
  /** Bytes that do not decompress. */
  | 'bad-encoding'
  /** More bytes than `maxJsonBytes` allows. */
  | 'too-large'
  /** Something else. */
  | 'not-json'
  /** JSON without what the response must have: it is probably not from Immich. */
  | 'unexpected'
  /** JSON where a file is promised. */
  | 'not-a-file';

const ADVICE: Record<ParseErrorCause, string> = {
  'login-page': 'a login page, probably of a proxy in front of Immich: let the client through there',
  'wrong-address': 'a web page: `url` must be the address of Immich itself, whose API is below `/api`',
  'empty-body': 'nothing where JSON is promised: check that `url` is the address of Immich itself',
  'cut-short': 'JSON that ends in the middle',
  'bad-encoding': 'bytes that do not decompress',
  'too-large': 'more JSON than `maxJsonBytes` allows: request less at once, or raise the limit',
  'not-json': 'something that is not JSON',
  unexpected:
    'JSON without the properties that Immich returns: check that `url` is the address of Immich itself',
  'not-a-file': 'JSON where a file is promised',
};

/** The server said yes, but not with what the contract promises. */
export class ParseError extends CallError {
  override readonly name = 'ParseError';
  readonly kind = 'parse';
  readonly status: number;
  readonly likelyCause: ParseErrorCause;
  readonly contentType: string | undefined;

  constructor(
    site: CallSite,
    answer: { status: number; contentType: string | undefined },
    likelyCause: ParseErrorCause,
    options?: ErrorOptions,
  ) {
    super(site, `answered ${answer.status} with ${ADVICE[likelyCause]}`, options);
    this.status = answer.status;
    this.likelyCause = likelyCause;
    this.contentType = answer.contentType;
  }
}
