/** Comments, and application segments except JFIF and Adobe. */
const isMetadata = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xee) || marker === 0xfe;

const START_OF_SCAN = 0xda;

/** Returns the JPEG without EXIF, XMP, IPTC, colour profile and comments. The image data is unchanged. */
export function withoutMetadata(jpeg: Buffer): Buffer {
  const kept = [jpeg.subarray(0, 2)];
  for (let at = 2; at + 4 <= jpeg.length;) {
    const marker = jpeg.readUInt8(at + 1);
    // The image data continues to the end of the file.
    if (jpeg.readUInt8(at) !== 0xff || marker === START_OF_SCAN)
      return Buffer.concat([...kept, jpeg.subarray(at)]);
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    if (!isMetadata(marker)) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}
