import { basename } from 'node:path';
import type { ImmichClient, UploadedAsset, UploadOptions } from '../../index.js';
import type { Buffers } from '../files/buffers.js';
import { checkUploadFile } from '../check-arguments.js';
import { checksumOf, fileSource, stampAt } from '../files/file-source.js';
import type { FileStamp } from '../files/file-stamp.js';
import { readable } from '../files/raw-paths.js';
import type { FileFields } from './upload-options.js';

/**
 * Uploads one file in constant memory. It is hashed first, unless you pass its `checksum`, so that a server that
 * already has the file can respond without reading it. Rejects with a `FileError` if the file cannot be read, or
 * changes before its last byte is sent; then nothing is stored.
 *
 * `POST /assets`, permission `asset.upload`; also with a shared link that allows it.
 */
export async function uploadFile(
  immich: ImmichClient,
  path: string,
  fields: FileFields = {},
  options: UploadOptions = {},
): Promise<UploadedAsset> {
  checkUploadFile(immich, path, fields, options);
  const stamp = await stampAt(path);
  const checksum = fields.checksum ?? (await checksumOf(path, stamp, options.signal));
  return sendFile(immich, path, stamp, { ...fields, checksum }, options);
}

/** Sends a file, if it still matches its stamp. */
export async function sendFile(
  immich: ImmichClient,
  path: string,
  stamp: FileStamp,
  { sidecar, ...fields }: FileFields,
  options: UploadOptions,
  buffers?: Buffers,
): Promise<UploadedAsset> {
  // File systems do not store the capture time. The modification time is the date that survives copying best.
  const modifiedAt = new Date(Math.round(Number(stamp.mtimeNs) / 1e6));
  const source = fileSource(path, stamp, buffers);
  const uploaded = await immich.assets.upload(
    source,
    {
      filename: readable(basename(path)),
      fileCreatedAt: modifiedAt,
      fileModifiedAt: modifiedAt,
      ...fields,
      ...(sidecar !== undefined && { sidecarData: fileSource(sidecar, await stampAt(sidecar)) }),
    },
    options,
  );
  // A duplicate may be detected before the whole file was sent.
  if (uploaded.status === 'created') source.arrived();
  return uploaded;
}
