export { AmbiguousNameError } from './errors/ambiguous-name-error.js';
export { ArgumentError } from './errors/argument-error.js';
export { BulkError } from './errors/bulk-error.js';
export type { CallSite } from './errors/call-error.js';
export {
  type AnyImmichError,
  isAmbiguousNameError,
  isArgumentError,
  isBulkError,
  isFileError,
  isHttpError,
  isImmichError,
  isIntegrityError,
  isNetworkError,
  isParseError,
  isTimeoutError,
  isUnsupportedError,
} from './errors/guards.js';
export { FileError, type FileErrorReason } from './errors/file-error.js';
export { HttpError, type HttpErrorDetails } from './errors/http-error.js';
export type { ErrorIssue, HttpErrorReason } from './errors/http-error-body.js';
export { ImmichError } from './errors/immich-error.js';
export { IntegrityError } from './errors/integrity-error.js';
export { NetworkError } from './errors/network-error.js';
export { ParseError, type ParseErrorCause } from './errors/parse-error.js';
export { TimeoutError, type TimeoutPhase } from './errors/timeout-error.js';
export { UnsupportedError } from './errors/unsupported-error.js';
