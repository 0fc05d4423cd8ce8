import { createFile } from 'mp4box';
import { ascii, type Entry, rationals, tiff, uint32 } from '../../src/sandbox/seed/tiff.js';
import { jpeg } from '../sandbox/calls.js';

export { ascii, rationals, tiff };

const SHORT = 3;

export const short = (tag: number, value: number): Entry => [tag, SHORT, 1, uint32(value)];
/** Where south and west are negative. */
export const gps = (latitude: [degrees: number, side: string], longitude: [number, string]): Entry[] => [
  ascii(1, latitude[1]),
  rationals(2, [latitude[0] * 1000, 1000], [0, 1], [0, 1]),
  ascii(3, longitude[1]),
  rationals(4, [longitude[0] * 1000, 1000], [0, 1], [0, 1]),
];

/** An XMP document with these attributes and elements of one description. */
export const xmp = (attributes: string, elements = ''): Buffer =>
  Buffer.from(`<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:digiKam="http://www.digikam.org/ns/1.0/"
 xmlns:lr="http://ns.adobe.com/lightroom/1.0/" xmlns:GPano="http://ns.google.com/photos/1.0/panorama/"
 ${attributes}>${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`);

/** A list in XMP, such as `dc:subject`. */
export const bag = (name: string, items: string[]): string =>
  `<${name}><rdf:Bag>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:Bag></${name}>`;

interface Metadata {
  exif?: Buffer;
  xmp?: Buffer;
}

export function jpegWith({ exif, xmp: document }: Metadata, picture = Buffer.from(jpeg(1, 30, 20))): Buffer {
  const segments = [
    ...(exif ? [Buffer.concat([Buffer.from('Exif\0\0'), exif])] : []),
    ...(document ? [Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), document])] : []),
  ].flatMap((body) => [Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body]);
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)]);
}

/** A PNG of one size without image data. */
export function pngWith({ exif, xmp: document }: Metadata): Buffer {
  const header = Buffer.concat([uint32BE(30), uint32BE(20), Buffer.from([8, 2, 0, 0, 0])]);
  const text = document && Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), document]);
  const chunks: [type: string, data: Buffer][] = [
    ['IHDR', header],
    ...(exif ? [['eXIf', exif] satisfies [string, Buffer]] : []),
    ...(text ? [['iTXt', text] satisfies [string, Buffer]] : []),
    ['IEND', Buffer.alloc(0)],
  ];
  const written = chunks.map(([type, data]) =>
    // The checksum is not verified by any reader in the tests.
    Buffer.concat([uint32BE(data.length), Buffer.from(type), data, uint32(0)]),
  );
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...written]);
}

/** A WebP of 30 by 20 without image data. */
export function webpWith({ exif, xmp: document }: Metadata): Buffer {
  const canvas = Buffer.from([0x0c, 0, 0, 0, 29, 0, 0, 19, 0, 0]);
  const chunk = (type: string, data: Buffer): Buffer =>
    Buffer.concat([Buffer.from(type), uint32(data.length), data, Buffer.alloc(data.length % 2)]);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    chunk('VP8X', canvas),
    ...(exif ? [chunk('EXIF', exif)] : []),
    ...(document ? [chunk('XMP ', document)] : []),
  ]);
  return Buffer.concat([Buffer.from('RIFF'), uint32(body.length), body]);
}

interface Film {
  seconds: number;
  width?: number;
  height?: number;
  createdAt?: Date;
  /** Whether it is stored turned by a quarter. */
  isTurned?: boolean;
}

/** An MP4 file without a frame. */
export function mp4({ seconds, width = 64, height = 48, createdAt, isTurned = false }: Film): Buffer {
  const file = createFile();
  const codec = new Uint8Array([1, 66, 0, 10, 255, 225, 0, 0, 1, 0, 0]).buffer;
  file.addTrack({ type: 'avc1', width, height, timescale: 1000, avcDecoderConfigRecord: codec });
  const [track] = file.moov.traks;
  file.moov.mvhd.timescale = 1000;
  file.moov.mvhd.duration = seconds * 1000;
  if (createdAt) file.moov.mvhd.creation_time = (createdAt.getTime() - Date.UTC(1904, 0, 1)) / 1000;
  if (isTurned && track) track.tkhd.matrix = Int32Array.from([0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30]);
  return Buffer.from(new Uint8Array(file.getBuffer().buffer));
}

/** A QuickTime file that has nothing but the texts of a phone. */
export function quickTime(texts: Record<string, string>): Buffer {
  const names = Object.keys(texts).map((name) => box('mdta', Buffer.from(name)));
  const values = Object.values(texts).map((text, index) => {
    const data = box('data', uint32BE(1), uint32BE(0), Buffer.from(text));
    return Buffer.concat([uint32BE(data.length + 8), uint32BE(index + 1), data]);
  });
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(1500, 16);
  const kind = box('hdlr', Buffer.alloc(8), Buffer.from('mdta'), Buffer.alloc(13));
  const keys = box('keys', uint32BE(0), uint32BE(names.length), ...names);
  const movie = box('moov', box('mvhd', header), box('meta', kind, keys, box('ilst', ...values)));
  return Buffer.concat([box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')), movie]);
}

const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint32BE(body.length + 8), Buffer.from(type), body]);
};

function uint32BE(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}
