import { kindOf, type Names } from '../arguments/check-arguments.js';
import { checkDateTime } from '../arguments/date-time.js';
import { ArgumentError } from '../errors/index.js';
import type { FormParts } from './multipart.js';
import type { AssetMetadataWrite, AssetVisibility } from '../types.js';
import type { UploadSource } from './source.js';

/** Fields of an uploaded photo or video. Name and dates of a `File` are used; other sources need these fields. */
export interface AssetFields {
  /**
   * File name; the server stores it unchanged. Its extension decides whether the server accepts the file. A name with a
   * NUL character is rejected, because the server cannot store it.
   * @default the name of a `File`
   */
  filename?: string;
  /**
   * Capture time, used if the file itself has none; text must have a time zone.
   * @default the last modification of a `File`
   */
  fileCreatedAt?: string | Date;
  /** Last modification of the file; text must have a time zone. @default the last modification of a `File` */
  fileModifiedAt?: string | Date;
  /** XMP sidecar. It is not stored if the asset is a duplicate. */
  sidecarData?: UploadSource;
  /** Length of a video in milliseconds. @default read from the file by the server */
  duration?: number;
  isFavorite?: boolean;
  /** @default 'timeline' */
  visibility?: AssetVisibility;
  /**
   * ID of the video of a live photo: upload the video first, then the still with this ID. The server hides the video
   * from the timeline, whichever video it is.
   */
  livePhotoVideoId?: string;
  metadata?: AssetMetadataWrite[];
  /**
   * SHA-1 of the file, in hex or Base64. If the server already has it, it responds without reading the file. It does
   * not verify the file against the checksum. Not sent with uploads by shared link, because the server would not add
   * the duplicate to the link.
   */
  checksum?: string;
}

/** Fields that are required for a `Blob` or a stream, which have no name or date. */
export interface NamedAssetFields extends AssetFields {
  filename: string;
  fileCreatedAt: string | Date;
  fileModifiedAt: string | Date;
}

export const ASSET_FIELDS: Names<AssetFields> = {
  filename: true,
  fileCreatedAt: true,
  fileModifiedAt: true,
  sidecarData: true,
  duration: true,
  isFavorite: true,
  visibility: true,
  livePhotoVideoId: true,
  metadata: true,
  checksum: true,
};

/**
 * Creates the parts of an upload; 2.x servers also require device fields. Throws an `ArgumentError` for values that the
 * server would reject.
 */
export function assetParts(
  source: UploadSource,
  fields: AssetFields,
  { withDevice = false } = {},
): FormParts {
  checkSource('source', source);
  if (fields.sidecarData !== undefined) checkSource('sidecarData', fields.sidecarData);
  checkChecksum(fields.checksum);
  checkDuration(fields.duration);
  const filename: unknown = fields.filename ?? nameOf(source);
  if (!filename)
    throw new ArgumentError(
      '`filename` is required for a Blob: the server derives the file type from its extension.',
    );
  if (typeof filename !== 'string') {
    throw new ArgumentError(`\`filename\` must be text, not ${kindOf(filename)}.`);
  }
  if (filename.includes('\0')) throw new ArgumentError('`filename` must not contain a NUL character.');

  const sent = {
    fileCreatedAt: timestamp('fileCreatedAt', fields.fileCreatedAt ?? changedAt(source)),
    fileModifiedAt: timestamp('fileModifiedAt', fields.fileModifiedAt ?? changedAt(source)),
    ...(withDevice ? deviceFields(filename, source.size, fields.duration) : { duration: fields.duration }),
    isFavorite: fields.isFavorite,
    visibility: fields.visibility,
    livePhotoVideoId: fields.livePhotoVideoId,
    // The server reads the list from one field that holds JSON.
    metadata: fields.metadata && JSON.stringify(fields.metadata),
  };

  // The server reads parts in order, so the fields that it needs for a file come before the file. It takes the
  // extension from the name of the file part, but cuts that name at a backslash and keeps percent-encoded quotes and
  // line breaks. Only the field `filename` preserves every name. It comes after the files, because the server would
  // also apply it to the sidecar.
  return {
    fields: Object.entries(sent).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    ),
    files: [
      { name: 'assetData', filename, source },
      ...(fields.sidecarData
        ? [{ name: 'sidecarData', filename: `${filename}.xmp`, source: fields.sidecarData }]
        : []),
    ],
    lastFields: [['filename', filename]],
  };
}

export function checkSource(name: string, source: unknown): asserts source is UploadSource {
  const isSource =
    typeof source === 'object' &&
    source !== null &&
    'size' in source &&
    'stream' in source &&
    typeof source.stream === 'function';
  if (!isSource) {
    const what = 'a Blob, a File, or an object with a `size` and a `stream()`';
    throw new ArgumentError(`\`${name}\` must be ${what}, not ${kindOf(source)}.`);
  }
  if (!Number.isSafeInteger(source.size) || Number(source.size) < 0) {
    throw new ArgumentError(`The \`size\` of \`${name}\` must be a number of bytes.`);
  }
}

function checkChecksum(checksum: string | undefined): void {
  if (checksum === undefined || /^(?:[\da-f]{40}|[\da-z+/]{27}=)$/i.test(checksum)) return;
  throw new ArgumentError('`checksum` must be a SHA-1, as 40 digits in hex or as 28 characters in base64.');
}

function checkDuration(duration: unknown): void {
  if (duration === undefined || (typeof duration === 'number' && duration >= 0 && duration < Infinity))
    return;
  throw new ArgumentError(`\`duration\` must be a number of milliseconds, not ${kindOf(duration)}.`);
}

/** Checks properties instead of the class, so that a `File` of another realm or library is recognised. */
export const nameOf = (source: UploadSource): string | undefined =>
  'name' in source && typeof source.name === 'string' ? source.name : undefined;
const changedAt = (source: UploadSource): number | undefined =>
  'lastModified' in source && typeof source.lastModified === 'number' ? source.lastModified : undefined;

/** Fields that only 2.x servers require, and the duration in their format. */
const deviceFields = (filename: string, size: number, duration: number | undefined) => ({
  deviceId: DEVICE_ID,
  // The server stores it without using it; it identifies files by checksum.
  deviceAssetId: `${filename}-${size}`,
  duration: duration === undefined ? undefined : durationText(duration),
});

const DEVICE_ID = 'immich-client';

/** Formats milliseconds as `0:00:03.00000`. */
function durationText(milliseconds: number): string {
  // Rounded to the last digit first, so that 59,999.999 ms are a minute and not 60 seconds.
  const seconds = Math.round(milliseconds * 100) / 100_000;
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = (seconds - minutes * 60).toFixed(5).padStart(8, '0');
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

function timestamp(name: string, value: string | number | Date | undefined): string {
  if (value === undefined)
    throw new ArgumentError(`\`${name}\` is required for a Blob: only a File has a date.`);
  checkDateTime(name, value);
  if (typeof value === 'string') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new ArgumentError(`\`${name}\` is not a valid date.`);
  return date.toISOString();
}
