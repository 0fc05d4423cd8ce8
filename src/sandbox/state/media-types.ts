import { extname } from 'node:path';

const IMAGES =
  '.avif .bmp .gif .jpeg .jpg .png .webp .3fr .ari .arw .cap .cin .cr2 .cr3 .crw .dcr .dng .erf .fff .iiq .k25 .kdc .mrw .nef ' +
  '.nrw .orf .ori .pef .psd .raf .raw .rw2 .rwl .sr2 .srf .srw .x3f .heic .heif .hif .insp .jp2 .jpe .jxl .mpo .svg .tif .tiff';
const VIDEOS =
  '.3gp .3gpp .avi .flv .insv .m2t .m2ts .m4v .mkv .mov .mp4 .mpe .mpeg .mpg .mts .mxf .ts .vob .webm .wmv';

/** File extensions that a 3.0.3 server accepts. The extension of the file's name decides, not its content. */
export const MEDIA_TYPES = { image: IMAGES.split(' '), video: VIDEOS.split(' '), sidecar: ['.xmp'] };

/** Extensions whose media type has another name. */
const MIME_TYPES: Record<string, string> = {
  '.jpg': 'image/jpeg',
  '.jpe': 'image/jpeg',
  '.insp': 'image/jpeg',
  '.tif': 'image/tiff',
  '.svg': 'image/svg+xml',
  '.hif': 'image/heif',
  '.3gp': 'video/3gpp',
  '.avi': 'video/x-msvideo',
  '.insv': 'video/mp4',
  '.m2t': 'video/mp2t',
  '.m2ts': 'video/mp2t',
  '.mts': 'video/mp2t',
  '.ts': 'video/mp2t',
  '.m4v': 'video/x-m4v',
  '.mkv': 'video/x-matroska',
  '.mov': 'video/quicktime',
  '.mpe': 'video/mpeg',
  '.mpg': 'video/mpeg',
  '.wmv': 'video/x-ms-wmv',
};

/** The asset type and media type for a file name; `undefined` for extensions that servers reject. */
export function mediaTypeOf(fileName: string): { type: 'IMAGE' | 'VIDEO'; mimeType: string } | undefined {
  const extension = extname(fileName).toLowerCase();
  const type = MEDIA_TYPES.image.includes(extension) ? 'IMAGE' : 'VIDEO';
  if (type === 'VIDEO' && !MEDIA_TYPES.video.includes(extension)) return undefined;
  return { type, mimeType: MIME_TYPES[extension] ?? `${type.toLowerCase()}/${extension.slice(1)}` };
}
