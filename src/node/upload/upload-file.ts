import { basename } from 'node:path';
import type { ImmichClient, UploadedAsset, UploadOptions } from '../../index.js';
import type { Buffers } from '../files/buffers.js';
import { checkUploadFile } from '../check-arguments.js';
import { checksumOf, fileSource, stampAt } from '../files/file-source.js';
import type { FileStamp } from '../files/file-stamp.js';
import { readable } from '../files/raw-paths.js';
import type { FileFields } from './upload-options.js';

/**
 * Uploads one file, of any size in constant memory. It is hashed first, unless its `checksum` is given, so that a server that has it
 * answers without reading it. Rejects with a `FileError` where the file cannot be read, or changes before its last byte is sent: then
 * nothing is stored.
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

/** Sends a file as it was when it was stamped. */
export async function sendFile(
  immich: ImmichClient,
  path: string,
  stamp: FileStamp,
  { sidecar, ...fields }: FileFields,
  options: UploadOptions,
  buffers?: Buffers,
): Promise<UploadedAsset> {
  // No system knows when a picture was taken; of what it knows, this survives copying best.
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
  // A duplicate may be known before it is read, and then not all of it was sent.
  if (uploaded.status === 'created') source.arrived();
  return uploaded;
}
