/** A downloaded file that has no checksum to compare with. */
export interface Arrived {
  headers: Headers;
  /** The size that the server announced. */
  totalBytes: number | undefined;
  size: number;
  /** The first bytes of the file. */
  beginning: Buffer;
}

/** Number of bytes that {@link flawOf} checks: the second packet of an MPEG transport stream begins at 188 or 196. */
export const BEGINNING = 256;

/** Immich and proxies send these for unknown file types. */
const UNKNOWN_TYPES = ['', 'application/octet-stream', 'binary/octet-stream', 'application/mxf'];

/**
 * Types whose files begin with one of {@link SIGNATURES}. Immich derives the type from the extension, so a file can be of
 * another type than its name, but not a text.
 */
const KNOWN_TYPE =
  /^(?:image\/(?:avif|bmp|gif|heic|heif|jpeg|png|tiff|webp)|video\/(?:3gpp|mp4|quicktime|webm|x-m4v|x-matroska|x-msvideo))$/;

/** A single media type. Two headers of a response are joined with a comma. */
const MEDIA_TYPE = /^(?:image|video)\/[\w.+-]+$/;

/**
 * Signatures of photos and videos: JPEG, PNG, GIF, WebP and AVI, TIFF and most raw formats, BMP, JPEG XL, JPEG 2000,
 * Photoshop, HEIF, MP4 and QuickTime, Matroska, ASF, MPEG, FLV.
 */
const SIGNATURES = [
  /^\xff\xd8\xff/,
  /^\x89PNG/,
  /^GIF8[79]a/,
  /^RIFF[^]{4}(?:WEBP|AVI )/,
  /^(?:II|MM)(?:\*\0|\0\*|RO|RS|U\0|\+\0)/,
  /^BM[^]{4}\0{4}/,
  /^\xff\x0a|^\0\0\0\x0c(?:JXL|jP ) /,
  /^8BPS\0/,
  /^FUJIFILM|^FOVb/,
  /^[^]{4}(?:ftyp|mdat|moov|pnot|wide)|^\0[^]{3}(?:free|skip)/,
  /^\x1aE\xdf\xa3/,
  /^0&\xb2u/,
  /^\0\0\x01[\xb0-\xbf]|^G[^]{187}G|^[^]{4}G[^]{191}G/,
  /^FLV\x01/,
];

/**
 * Error bodies in JSON, HTML and XML, text in UTF-16, and compressed bodies of any kind. Immich labels some of its errors
 * as `image/jpeg`.
 */
const NO_MEDIA = /^(?:\xef\xbb\xbf)?\s*[{["<]|^\xff\xfe|^\xfe\xff|^\x1f\x8b|^\x28\xb5\x2f\xfd/;

/** The beginning of an SVG image, which is text. */
const SVG = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|svg|!--|!doctype svg)/i;

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
  if (type === 'image/svg+xml')
    return SVG.test(text) ? undefined : 'returned a body that is not an SVG image';
  if (NO_MEDIA.test(text)) return 'returned a text or a compressed body instead of the file';
  const isUnknown = UNKNOWN_TYPES.includes(type);
  if (!isUnknown && !MEDIA_TYPE.test(type)) return 'returned a body that is not a photo or video';
  if (!isUnknown && !KNOWN_TYPE.test(type)) return undefined;
  return SIGNATURES.some((signature) => signature.test(text)) ? undefined : 'returned a file of unknown type';
}
