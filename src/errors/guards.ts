import type { AmbiguousNameError } from './ambiguous-name-error.js';
import type { ArgumentError } from './argument-error.js';
import type { BulkError } from './bulk-error.js';
import type { FileError } from './file-error.js';
import type { HttpError } from './http-error.js';
import { BRAND } from './immich-error.js';
import type { IntegrityError } from './integrity-error.js';
import type { NetworkError } from './network-error.js';
import type { ParseError } from './parse-error.js';
import type { TimeoutError } from './timeout-error.js';
import type { UnsupportedError } from './unsupported-error.js';

/** Every error that this package throws. A `switch` over `kind` can be exhaustive. */
export type AnyImmichError =
  | AmbiguousNameError
  | ArgumentError
  | BulkError
  | FileError
  | HttpError
  | IntegrityError
  | NetworkError
  | ParseError
  | TimeoutError
  | UnsupportedError;

/** Like `instanceof ImmichError`, but also works across realms and copies of this package. */
export const isImmichError = (error: unknown): error is AnyImmichError =>
  typeof error === 'object' && error !== null && BRAND in error;

/** Whether the error is an {@link AmbiguousNameError}: several objects have the name. */
export const isAmbiguousNameError = (error: unknown): error is AmbiguousNameError =>
  isKind(error, 'ambiguous-name');
/** Whether the error is an {@link ArgumentError}: an argument or an option is invalid. */
export const isArgumentError = (error: unknown): error is ArgumentError => isKind(error, 'argument');
/** Whether the error is a {@link BulkError}: a bulk call was done only in part. */
export const isBulkError = (error: unknown): error is BulkError => isKind(error, 'bulk');
/** Whether the error is a {@link FileError}: a file on disk could not be read or written. */
export const isFileError = (error: unknown): error is FileError => isKind(error, 'file');
/** Whether the error is an {@link HttpError}: the server responded with an error status. */
export const isHttpError = (error: unknown): error is HttpError => isKind(error, 'http');
/** Whether the error is an {@link IntegrityError}: data is incomplete or does not match its checksum. */
export const isIntegrityError = (error: unknown): error is IntegrityError => isKind(error, 'integrity');
/** Whether the error is a {@link NetworkError}: no complete response was received. */
export const isNetworkError = (error: unknown): error is NetworkError => isKind(error, 'network');
/** Whether the error is a {@link ParseError}: a response could not be read. */
export const isParseError = (error: unknown): error is ParseError => isKind(error, 'parse');
/** Whether the error is a {@link TimeoutError}: a time limit was reached. */
export const isTimeoutError = (error: unknown): error is TimeoutError => isKind(error, 'timeout');
/** Whether the error is an {@link UnsupportedError}: the release of the server does not support the call. */
export const isUnsupportedError = (error: unknown): error is UnsupportedError => isKind(error, 'unsupported');

const isKind = (error: unknown, kind: AnyImmichError['kind']): boolean =>
  isImmichError(error) && error.kind === kind;
