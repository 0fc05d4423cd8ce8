export { DEFAULT_DOWNLOAD_CONCURRENCY, downloadAll } from './download-all.js';
export { downloadArchive } from './download-archive.js';
export { downloadFile } from './download-file.js';
export { JUNK } from './junk.js';
export { TransferRun } from './run.js';
export { DEFAULT_TAG_TIMEOUT_MS, DEFAULT_UPLOAD_CONCURRENCY, uploadAll } from './upload-all.js';
export { uploadFile } from './upload-file.js';

export type { ArchiveEvent, ArchiveReport, FailedArchive, SavedArchive } from './archive-report.js';
export type { DownloadAllOptions, DownloadSources } from './download-all.js';
export type { ArchiveContents, DownloadArchiveOptions } from './download-archive.js';
export type { DownloadedFile } from './download-asset.js';
export type { DownloadOptions, FileDownload } from './download-file.js';
export type {
  DownloadEvent,
  DownloadReport,
  FailedAsset,
  LeftOutAsset,
  SavedAsset,
  SkippedAsset,
} from './download-report.js';
export type { LivePhoto, LivePhotoEvidence, NoLivePhotoReason } from './live-photo-report.js';
export type { PairOptions } from './pairs.js';
export type { DownloadProgress } from './receive.js';
export type { UploadAllOptions } from './upload-all.js';
export type { AlbumChoice, AlbumOfFile } from './upload-albums.js';
export type { TagsChoice } from './upload-collections.js';
export type { FileFacts } from './upload-file.js';
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
} from './upload-report.js';
export type { UploadSources } from './upload-sources.js';
export type { WalkOptions } from './walk.js';
