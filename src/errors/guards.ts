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

export const isAmbiguousNameError = (error: unknown): error is AmbiguousNameError =>
  isKind(error, 'ambiguous-name');
export const isArgumentError = (error: unknown): error is ArgumentError => isKind(error, 'argument');
export const isBulkError = (error: unknown): error is BulkError => isKind(error, 'bulk');
export const isFileError = (error: unknown): error is FileError => isKind(error, 'file');
export const isHttpError = (error: unknown): error is HttpError => isKind(error, 'http');
export const isIntegrityError = (error: unknown): error is IntegrityError => isKind(error, 'integrity');
export const isNetworkError = (error: unknown): error is NetworkError => isKind(error, 'network');
export const isParseError = (error: unknown): error is ParseError => isKind(error, 'parse');
export const isTimeoutError = (error: unknown): error is TimeoutError => isKind(error, 'timeout');
export const isUnsupportedError = (error: unknown): error is UnsupportedError => isKind(error, 'unsupported');

const isKind = (error: unknown, kind: AnyImmichError['kind']): boolean =>
  isImmichError(error) && error.kind === kind;
