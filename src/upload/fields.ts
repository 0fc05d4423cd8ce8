import { kindOf, type Names } from '../arguments/check-arguments.js';
import { checkDateTime } from '../arguments/date-time.js';
import { ArgumentError } from '../errors/index.js';
import type { FormParts } from './multipart.js';
import type { AssetMetadataWrite, AssetVisibility } from '../types.js';
import type { UploadSource } from './source.js';

/** What to store with an uploaded photo or video. A `File` brings its name and its dates; everything else must be told. */
export interface AssetFields {
  /**
   * The name of the file, which the server stores unchanged. Its extension decides whether the server accepts the file. A name with a NUL
   * character is refused, because the server cannot store one. @default the name of a `File`
   */
  filename?: string;
  /** When the picture was taken, unless the file itself says it; text needs a zone. @default when a `File` was last changed */
  fileCreatedAt?: string | Date;
  /** When the file was last changed; text needs a zone. @default when a `File` was last changed */
  fileModifiedAt?: string | Date;
  /** An XMP sidecar. It is lost if the asset is a duplicate. */
  sidecarData?: UploadSource;
  /** Length of a video in milliseconds. @default what the server reads from the file */
  duration?: number;
  isFavorite?: boolean;
  /** @default 'timeline' */
  visibility?: AssetVisibility;
  /** The video of a live photo: upload it first, then the still with this id. The server hides the video from the timeline, whatever video it is. */
  livePhotoVideoId?: string;
  metadata?: AssetMetadataWrite[];
  /**
   * SHA-1 of the file, in hex or base64. A server that has it answers at once, without reading the file; it does not check the file
   * against it. It is not sent with a shared link's upload, as the server would not add a match to the link.
   */
  checksum?: string;
}

/** What must be told of a `Blob` or a stream, which have neither name nor date. */
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

/** The parts of an upload; 2.x servers want to know the device, too. Throws an `ArgumentError` where the server would refuse it. */
export function assetParts(
  source: UploadSource,
  fields: AssetFields,
  { withDevice = false } = {},
): FormParts {
  checkSource('source', source);
  if (fields.sidecarData !== undefined) checkSource('sidecarData', fields.sidecarData);
  checkChecksum(fields.checksum);
  const filename = fields.filename ?? nameOf(source);
  if (!filename)
    throw new ArgumentError('`filename` is needed for a Blob: the server judges a file by its extension.');
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

  // The server reads parts in order: what it must know of the files comes before them. It takes the extension from the name of the file
  // part, but cuts that name at a backslash and keeps percent signs in place of quotes and line breaks: only the field `filename` keeps
  // every name. The field follows the files, because the server would judge the sidecar by it too.
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

/** By its properties: a `File` of another realm or of a library is one, too. */
export const nameOf = (source: UploadSource): string | undefined =>
  'name' in source && typeof source.name === 'string' ? source.name : undefined;
const changedAt = (source: UploadSource): number | undefined =>
  'lastModified' in source && typeof source.lastModified === 'number' ? source.lastModified : undefined;

/** What 2.x servers want to know beside, and how they want to be told how long a video is. */
const deviceFields = (filename: string, size: number, duration: number | undefined) => ({
  deviceId: DEVICE_ID,
  // The server keeps it and does nothing with it: it tells files by their checksums.
  deviceAssetId: `${filename}-${size}`,
  duration: duration === undefined ? undefined : durationText(duration),
});

const DEVICE_ID = 'immich-client';

/** Milliseconds as `0:00:03.00000`. */
function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  const minutes = Math.floor(seconds / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  const rest = (seconds - minutes * 60).toFixed(5).padStart(8, '0');
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}

function timestamp(name: string, value: string | number | Date | undefined): string {
  if (value === undefined)
    throw new ArgumentError(`\`${name}\` is needed for a Blob: only a File has a date.`);
  checkDateTime(name, value);
  if (typeof value === 'string') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new ArgumentError(`\`${name}\` is not a valid date.`);
  return date.toISOString();
}
