/** Base class of every error that this package throws. */
export abstract class ImmichError extends Error {
  abstract readonly kind: string;
}

/** The server answered, and the answer was no. */
export class HttpError extends ImmichError {
  override readonly name = 'HttpError';
  readonly kind = 'http';

  constructor(
    readonly method: string,
    /** The path's template, such as `/albums/{id}`: it holds no id. */
    readonly path: string,
    readonly status: number,
    /** What the server said: its parsed JSON, or its text. */
    readonly body: unknown,
  ) {
    super(`${method} ${path} answered ${status}`);
  }
}

/** An argument that cannot be right; nothing was sent. */
export class ArgumentError extends ImmichError {
  override readonly name = 'ArgumentError';
  readonly kind = 'argument';
}

/** This server is too old or too new for the call. */
export class UnsupportedError extends ImmichError {
  override readonly name = 'UnsupportedError';
  readonly kind = 'unsupported';
}
