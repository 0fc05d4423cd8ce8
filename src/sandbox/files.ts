import type { Request, Response } from 'express';

export interface ServedFile {
  bytes: Buffer;
  mimeType: string;
  /** ISO date-time; part of the ETag. */
  modifiedAt: string;
  /** Default file name for saving. */
  name?: string;
}

const CACHE = 'private, max-age=86400, no-transform, stale-while-revalidate=2592000, stale-if-error=2592000';

/** A range beyond the end of the file. */
export class UnsatisfiableRange extends Error {
  override readonly name = 'UnsatisfiableRange';
}

/** Sends a file as servers do: with an ETag, complete or one range. Express handles 304 and HEAD. */
export function sendFile(
  { bytes, mimeType, modifiedAt, name }: ServedFile,
  request: Request,
  response: Response,
): void {
  const modified = new Date(modifiedAt);
  const etag = `W/"${bytes.length.toString(16)}-${modified.getTime().toString(16)}"`;
  response.set({
    'Accept-Ranges': 'bytes',
    'Cache-Control': CACHE,
    'Content-Type': mimeType,
    'Last-Modified': modified.toUTCString(),
    ETag: etag,
  });
  if (name !== undefined)
    response.set('Content-Disposition', `inline; filename*=UTF-8''${encodeURIComponent(name)}`);

  const condition = request.get('if-range');
  const current = condition === undefined || condition === etag || condition === modified.toUTCString();
  const ranges = current ? request.range(bytes.length) : undefined;
  if (ranges === -1) {
    // Servers keep the content type of the file for the JSON of the error.
    response.set('Content-Range', `bytes */${bytes.length}`);
    throw new UnsatisfiableRange(request.get('range'));
  }
  const [range, second] = Array.isArray(ranges) && ranges.type === 'bytes' ? ranges : [];
  if (!range || second) {
    response.status(200).send(bytes);
    return;
  }
  response
    .status(206)
    .set('Content-Range', `bytes ${range.start}-${range.end}/${bytes.length}`)
    .send(bytes.subarray(range.start, range.end + 1));
}
