export { downloadAll } from './download/download-all.js';
export { downloadArchive } from './download/download-archive.js';
export { downloadFile } from './download/download-file.js';
export { fileRequestHeaders, forwardFile } from './download/forward-file.js';
export { JUNK } from './upload/junk.js';
export { TransferRun } from './transfer-run/run.js';
export { uploadAll } from './upload/upload-all.js';
export { uploadFile } from './upload/upload-file.js';

export type { ArchiveEvent, ArchiveReport, FailedArchive, SavedArchive } from './download/archive-report.js';
export type { DownloadedFile } from './download/save-verified.js';
export type {
  DownloadEvent,
  DownloadReport,
  FailedAsset,
  LeftOutAsset,
  SavedAsset,
  SkippedAsset,
} from './download/download-report.js';
export type { ForwardFileOptions } from './download/forward-file.js';
export type { LivePhoto, LivePhotoEvidence, NoLivePhotoReason } from './upload/live-photo-report.js';
export type { PairOptions } from './upload/live-photo-pairs.js';
export type { DownloadProgress } from './download/resumable-download.js';
export type { AlbumChoice, AlbumOfFile } from './upload/upload-albums.js';
export type { TagsChoice } from './upload/upload-collections.js';
export type {
  Applied,
  AppliedTag,
  CreatedFile,
  DuplicateFile,
  FailedFile,
  SkippedFile,
  SkipReason,
  UploadEvent,
  UploadReport,
} from './upload/upload-report.js';
export type { UploadSources } from './upload/upload-sources.js';
export type { WalkOptions } from './upload/walk.js';
export {
  type ArchiveContents,
  DEFAULT_DOWNLOAD_CONCURRENCY,
  type DownloadAllOptions,
  type DownloadArchiveOptions,
  type DownloadOptions,
  type DownloadSources,
  type FileDownload,
} from './download/download-options.js';
export {
  DEFAULT_TAG_TIMEOUT_MS,
  DEFAULT_UPLOAD_CONCURRENCY,
  type FileFields,
  type UploadAllOptions,
} from './upload/upload-options.js';
