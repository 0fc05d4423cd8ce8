export { DEFAULT_CHUNK_SIZE } from './lists/bulk.js';
export { BulkResult } from './errors/bulk-error.js';
export { takenAt } from './helpers/capture-time.js';
export { createImmichClient } from './client.js';
export { displaySize } from './helpers/display-size.js';
export {
  AmbiguousNameError,
  ArgumentError,
  BulkError,
  FileError,
  HttpError,
  ImmichError,
  IntegrityError,
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
  NetworkError,
  ParseError,
  TimeoutError,
  UnsupportedError,
} from './errors/index.js';
export {
  DEFAULT_IDLE_TIMEOUT_MS,
  DEFAULT_MAX_JSON_BYTES,
  DEFAULT_RETRIES,
  DEFAULT_TIMEOUT_MS,
} from './options.js';
export { parseShareUrl } from './helpers/parse-share-url.js';
export { shareUrl } from './helpers/share-url.js';
export { discoverServerUrl } from './helpers/discover-server-url.js';
export { DEFAULT_EVENTS_PER_ACK } from './resources/sync.js';
export { releaseAllows, CAPABILITIES, releaseSatisfies } from './compat/releases.js';

export type { AssetFields, NamedAssetFields } from './upload/fields.js';
export type { UrlCredential } from './helpers/asset-urls.js';
export type { BulkOptions } from './lists/bulk.js';
export type { BulkFailure } from './errors/bulk-error.js';
export type { CaptureTime } from './helpers/capture-time.js';
export type { ImmichClient } from './client.js';
export type { ClientChanges } from './connection.js';
export type { ConnectionCheck, MissingPermission } from './helpers/connection-check.js';
export type { ShareUrlParts } from './helpers/parse-share-url.js';
export type { RawClient } from './http/raw/raw-client.js';
export type { Size } from './helpers/display-size.js';
export type {
  AnyImmichError,
  CallSite,
  ErrorIssue,
  FileErrorReason,
  HttpErrorReason,
  ParseErrorCause,
  TimeoutPhase,
} from './errors/index.js';
export type {
  AccessTokenCredential,
  ApiKeyCredential,
  ClientOptions,
  ClientSettings,
  Credential,
  FileOptions,
  Limits,
  RequestEvent,
  RequestOptions,
  ResponseEvent,
  RetryEvent,
  Secret,
  SharedLinkCredential,
  SharedLinkVisit,
  UploadOptions,
  UploadProgress,
} from './options.js';
export type { Pages, ToArrayOptions } from './lists/pages.js';
export type { AlbumAssetsOptions } from './resources/album-assets.js';
export type { PersonAssetsFilter, PersonFilter } from './resources/people.js';
export type { WaitLimits } from './resources/poll.js';
export type { SyncStreamOptions } from './resources/sync.js';
export type { SyncEvent, SyncEventData } from './resources/sync-events.js';
export type { TimelineFilter } from './resources/timeline.js';
export type { TimelineAsset } from './resources/timeline-rows.js';
export type * from './types.js';
export type { FileOrNamedStream, SizedStream, UploadSource } from './upload/source.js';
export type { Capability, Release } from './compat/releases.js';
