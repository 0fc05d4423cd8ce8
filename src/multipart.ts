import { ArgumentError } from './errors.js';
import type { AssetMetadataWrite, AssetVisibility } from './types.js';

/** A photo or a video to upload, and what to store with it. */
export interface AssetUpload {
  /** The file's bytes. A `File` brings its name and its date. */
  assetData: Blob | File;
  /** The file's name; its extension decides whether the server takes it. @default the name of a `File` */
  filename?: string;
  /** When the picture was taken, unless the file itself says it; text needs a zone. @default when a `File` was last changed */
  fileCreatedAt?: string | Date;
  /** When the file was last changed; text needs a zone. @default when a `File` was last changed */
  fileModifiedAt?: string | Date;
  /** An XMP sidecar. It is lost if the asset is a duplicate. */
  sidecarData?: Blob | File;
  /** Length of a video in milliseconds. @default what the server reads from the file */
  duration?: number;
  isFavorite?: boolean;
  /** @default 'timeline' */
  visibility?: AssetVisibility;
  /** The video of a live photo: upload it first, then the still with this id. */
  livePhotoVideoId?: string;
  metadata?: AssetMetadataWrite[];
  /**
   * SHA-1 of the file, in hex or base64. A server that has it answers at once, without reading the file; it does not
   * check the file against it. Leave it out when uploading through a shared link: a match is not added to the link.
   */
  checksum?: string;
}

/** The body of an upload; 2.x servers want to know the device, too. Throws an `ArgumentError` where the server would refuse it for its name or its dates. */
export function uploadForm(upload: AssetUpload, { withDevice = false } = {}): FormData {
  const { assetData, sidecarData } = upload;
  // FormData takes Blobs of other libraries too, but sends no bytes for them.
  if (!(assetData instanceof Blob)) throw new ArgumentError('`assetData` must be a Blob or a File.');
  if (sidecarData !== undefined && !(sidecarData instanceof Blob)) {
    throw new ArgumentError('`sidecarData` must be a Blob or a File.');
  }
  const file = assetData instanceof File ? assetData : undefined;
  const filename = upload.filename ?? file?.name;
  if (!filename)
    throw new ArgumentError('`filename` is needed for a Blob: the server judges a file by its extension.');

  const fields = {
    fileCreatedAt: timestamp('fileCreatedAt', upload.fileCreatedAt ?? file?.lastModified),
    fileModifiedAt: timestamp('fileModifiedAt', upload.fileModifiedAt ?? file?.lastModified),
    ...(withDevice ? deviceFields(filename, upload) : { duration: upload.duration }),
    isFavorite: upload.isFavorite,
    visibility: upload.visibility,
    livePhotoVideoId: upload.livePhotoVideoId,
    // The server reads the list from one field that holds JSON.
    metadata: upload.metadata && JSON.stringify(upload.metadata),
  };

  const form = new FormData();
  // The server reads parts in order: what it must know of the files comes before them.
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(name, String(value));
  }
  // A field called `filename` would make the server judge the sidecar by the picture's name, so the file part has it.
  form.append('assetData', assetData, filename);
  if (sidecarData) form.append('sidecarData', sidecarData, `${filename}.xmp`);
  return form;
}

/** What 2.x servers want to know beside, and how they want to be told how long a video is. */
const deviceFields = (filename: string, { assetData, duration }: AssetUpload) => ({
  deviceId: DEVICE_ID,
  // The server keeps it and does nothing with it: it tells files by their checksums.
  deviceAssetId: `${filename}-${assetData.size}`,
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
  if (typeof value === 'string') return value;
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw new ArgumentError(`\`${name}\` is not a valid date.`);
  return date.toISOString();
}
