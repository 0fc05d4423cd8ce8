/** Segments of an application other than JFIF and Adobe's colours, and comments. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

const START_OF_SCAN = 0xda;

/** A JPEG without EXIF, XMP, IPTC, colour profile and comments; the picture in it is not touched. */
export function withoutMetadata(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)];
  for (let at = 2; at + 4 <= jpeg.length;) {
    const marker = jpeg.readUInt8(at + 1);
    // The picture itself goes on to the end.
    if (jpeg.readUInt8(at) !== 0xff || marker === START_OF_SCAN)
      return Buffer.concat([...kept, jpeg.subarray(at)]);
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (!isMetadata(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
