export { AmbiguousNameError } from './ambiguous-name-error.js';
export { ArgumentError } from './argument-error.js';
export { BulkError } from './bulk-error.js';
export type { CallSite } from './call-error.js';
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
} from './guards.js';
export { FileError, type FileErrorReason } from './file-error.js';
export { HttpError, type HttpErrorDetails } from './http-error.js';
export type { ErrorIssue, HttpErrorReason } from './error-reasons.js';
export { ImmichError } from './immich-error.js';
export { IntegrityError } from './integrity-error.js';
export { NetworkError } from './network-error.js';
export { ParseError, type ParseErrorCause } from './parse-error.js';
export { TimeoutError, type TimeoutPhase } from './timeout-error.js';
export { UnsupportedError } from './unsupported-error.js';
