import { ArgumentError } from '../index.js';
import {
  checkFields,
  checkFlags,
  checkFunction,
  checkIds,
  checkObject,
  checkText,
  checkTexts,
  kindOf,
  type Names,
} from '../arguments/check-arguments.js';
import { ASSET_FIELDS } from '../upload/fields.js';
import { checkRequestOptions, REQUEST_OPTION_NAMES } from '../http/check-options.js';
import { checkSegment } from '../http/address/path.js';
import type {
  DownloadAllOptions,
  DownloadArchiveOptions,
  DownloadOptions,
  FileDownload,
} from './download/download-options.js';
import type { FileFields, UploadAllOptions } from './upload/upload-options.js';

const { sidecarData: _, ...FIELDS_OF_BOTH } = ASSET_FIELDS;
const FILE_FIELDS: Names<FileFields> = { ...FIELDS_OF_BOTH, sidecar: true };

const WITH_PROGRESS: Names<DownloadOptions> = { ...REQUEST_OPTION_NAMES, onProgress: true };

const FILE_DOWNLOAD: Names<FileDownload> = { to: true, edited: true, overwrite: true };

const UPLOAD_ALL: Names<UploadAllOptions> = {
  ...REQUEST_OPTION_NAMES,
  album: true,
  concurrency: true,
  dryRun: true,
  fields: true,
  followSymlinks: true,
  hidden: true,
  ignore: true,
  include: true,
  journal: true,
  junk: true,
  livePhotos: true,
  recursive: true,
  restoreTrashed: true,
  sidecars: true,
  tags: true,
  tagTimeoutMs: true,
};

const UPLOAD_FLAGS: readonly (keyof UploadAllOptions)[] = [
  'dryRun',
  'followSymlinks',
  'hidden',
  'junk',
  'livePhotos',
  'recursive',
  'restoreTrashed',
  'sidecars',
];

const DOWNLOAD_ALL: Names<DownloadAllOptions> = {
  ...REQUEST_OPTION_NAMES,
  to: true,
  concurrency: true,
  edited: true,
  layout: true,
  livePhotos: true,
};

const DOWNLOAD_ARCHIVE: Names<DownloadArchiveOptions> = {
  ...REQUEST_OPTION_NAMES,
  to: true,
  archiveSize: true,
  name: true,
};

export function checkUploadFile(immich: unknown, path: unknown, fields: unknown, options: unknown): void {
  checkClient(immich);
  checkText('path', path);
  checkFields('fields', fields, FILE_FIELDS);
  checkTransferOptions(options);
}

export function checkUploadAll(immich: unknown, sources: unknown, options: unknown): void {
  checkClient(immich);
  checkSources('sources', sources, 'the path of a file or a folder, or a list of paths');
  checkRequestOptions(options, UPLOAD_ALL);
  const { fields, ignore, include, journal, tags }: Partial<Record<keyof UploadAllOptions, unknown>> =
    options;
  checkFunction('fields', fields);
  checkFlags(options, UPLOAD_FLAGS);
  if (ignore !== undefined) checkTexts('ignore', ignore);
  if (include !== undefined) checkTexts('include', include);
  if (journal !== undefined) checkText('journal', journal);
  if (tags !== undefined && typeof tags !== 'function') checkTexts('tags', tags);
}

export function checkDownloadFile(immich: unknown, id: unknown, download: unknown, options: unknown): void {
  checkClient(immich);
  checkSegment('id', id);
  checkFields('download', download, FILE_DOWNLOAD);
  checkTo(download);
  checkFlags(download, ['edited', 'overwrite'] satisfies (keyof FileDownload)[]);
  checkTransferOptions(options);
}

export function checkDownloadAll(immich: unknown, assets: unknown, options: unknown): void {
  checkClient(immich);
  if (typeof assets === 'string') {
    throw new ArgumentError('`assets` must be a list of assets or asset IDs, not text.');
  }
  checkSources('assets', assets, 'a list of assets or asset IDs');
  // The items of other iterables are checked when they are read.
  if (Array.isArray(assets)) assets.forEach(checkAsset);
  checkRequestOptions(options, DOWNLOAD_ALL);
  checkTo(options);
  checkFlags(options, ['edited', 'livePhotos'] satisfies (keyof DownloadAllOptions)[]);
  checkFunction('layout', Reflect.get(options, 'layout'));
}

export function checkDownloadArchive(immich: unknown, contents: unknown, options: unknown): void {
  checkClient(immich);
  checkFields('contents', contents, { assetIds: true, albumId: true, userId: true });
  const [which, ...others] = Object.entries(contents);
  if (!which || others.length > 0) {
    throw new ArgumentError('`contents` must have one of `assetIds`, `albumId` and `userId`.');
  }
  const [name, value] = which;
  if (name === 'assetIds') checkIds(name, value);
  else checkSegment(name, value);
  checkRequestOptions(options, DOWNLOAD_ARCHIVE);
  checkTo(options);
  const archive: unknown = Reflect.get(options, 'name');
  if (archive !== undefined) checkText('name', archive);
}

/** The string properties of an asset that a download reads. A shared link can hide all of them. */
const TEXTS_OF_ASSET = ['checksum', 'fileModifiedAt', 'livePhotoVideoId', 'originalFileName'] as const;

/** Throws an `ArgumentError` for an item of a download list that is neither an asset nor an ID. */
export function checkAsset(asset: unknown): void {
  if (typeof asset === 'string') return checkSegment('id', asset);
  if (typeof asset === 'object' && asset !== null && 'id' in asset) {
    checkSegment('id', asset.id);
    for (const name of TEXTS_OF_ASSET) {
      const value: unknown = Reflect.get(asset, name);
      if (value === undefined || typeof value === 'string') continue;
      if (value === null && name === 'livePhotoVideoId') continue;
      throw new ArgumentError(
        `\`assets\` must contain assets, but the \`${name}\` of one is ${kindOf(value)}.`,
      );
    }
    return;
  }
  throw new ArgumentError(`\`assets\` must contain assets or asset IDs, but one item is ${kindOf(asset)}.`);
}

/** Checks properties instead of the class, so that a client of another copy of the package is accepted. */
function checkClient(immich: unknown): void {
  const isClient = typeof immich === 'object' && immich !== null && 'assets' in immich && 'limits' in immich;
  if (isClient) return;
  throw new ArgumentError(
    `\`immich\` must be a client created by \`createImmichClient\`, not ${kindOf(immich)}.`,
  );
}

function checkSources(name: string, value: unknown, what: string): void {
  if (typeof value === 'string') return checkText(name, value);
  const isList =
    typeof value === 'object' &&
    value !== null &&
    (Symbol.iterator in value || Symbol.asyncIterator in value);
  if (!isList) throw new ArgumentError(`\`${name}\` must be ${what}, not ${kindOf(value)}.`);
}

function checkTo(options: object): void {
  checkObject('options', options);
  checkText('to', Reflect.get(options, 'to'));
}

function checkTransferOptions(options: unknown): void {
  checkRequestOptions(options, WITH_PROGRESS);
  checkFunction('onProgress', Reflect.get(options, 'onProgress'));
}
