/** A downloaded file that has no checksum to compare with. */
export interface Arrived {
  headers: Headers;
  /** The size that the server announced. */
  totalBytes: number | undefined;
  size: number;
  /** The first bytes of the file. */
  beginning: Buffer;
}

/** Number of bytes that {@link flawOf} checks. */
export const BEGINNING = 16;

/** Immich and proxies send these for unknown file types. */
const UNKNOWN_TYPES = ['application/octet-stream', 'binary/octet-stream', 'application/mxf'];

/**
 * Signatures of photos and videos: JPEG, PNG, GIF, WebP and AVI, TIFF and most raw formats, BMP, JPEG XL, Photoshop,
 * HEIF and MP4, Matroska, ASF, MPEG, FLV.
 */
const SIGNATURES = [
  /^\xff\xd8\xff/,
  /^\x89PNG/,
  /^GIF8/,
  /^RIFF/,
  /^(?:II|MM)(?:\*\0|\0\*|RO|RS|U\0|\+\0)/,
  /^BM/,
  /^\xff\x0a|^\0\0\0\x0cJXL /,
  /^8BPS/,
  /^FUJIFILM|^FOVb/,
  /^[^]{4}ftyp/,
  /^\x1aE\xdf\xa3/,
  /^0&\xb2u/,
  /^\0\0\x01[\xb0-\xbf]/,
  /^FLV/,
];

/** Error bodies in JSON, HTML and XML, and compressed bodies of any kind. Immich labels some of its errors as `image/jpeg`. */
const NO_MEDIA = /^(?:\xef\xbb\xbf)?\s*[{["<]|^\x1f\x8b|^\x28\xb5\x2f\xfd/;

/**
 * Returns why a file without a checksum may be wrong or incomplete; `undefined` if it looks correct. The best possible
 * check is the length, a matching media type, and first bytes that are not an error body.
 */
export function flawOf({ headers, totalBytes, size, beginning }: Arrived): string | undefined {
  if (size === 0) return 'returned an empty file';
  if (totalBytes === undefined)
    return 'returned a file without a length, so a truncated download could not be detected';
  if (size !== totalBytes) return `returned ${size} of ${totalBytes} bytes`;
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const text = beginning.toString('latin1');
  if (type === 'image/svg+xml') return undefined;
  if (NO_MEDIA.test(text)) return 'returned a text or a compressed body instead of the file';
  if (/^(?:image|video)\//.test(type)) return undefined;
  if (type !== '' && !UNKNOWN_TYPES.includes(type)) return 'returned a body that is not a photo or video';
  return SIGNATURES.some((signature) => signature.test(text)) ? undefined : 'returned a file of unknown type';
}
