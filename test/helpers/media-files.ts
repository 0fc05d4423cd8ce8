import { randomUUID } from 'node:crypto';
import { encode } from 'jpeg-js';

const [width, height] = [64, 48];
const grey = encode({ width, height, data: new Uint8Array(width * height * 4).fill(127) }).data;

/** What a test file contains about itself. */
export interface StillFacts {
  /** As cameras write it, on their wall clock: `2024:05:06 12:00:00`. */
  taken?: string;
  /** Such as `+02:00`. */
  offset?: string;
  /** Apple's name for both halves of a live photo. */
  contentId?: string;
}

export interface MovieFacts {
  /** `null`: not known, as while it is recorded in fragments. @default 3000 */
  durationMs?: number | null;
  created?: Date;
  /** With a zone: `2024-05-06T14:00:00+0200`. */
  creationDate?: string;
  contentId?: string;
  /** Number of image bytes before the metadata. @default 64 */
  mediaBytes?: number;
}

/** A JPEG that no server has, with EXIF. */
export function jpeg(facts: StillFacts): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff(facts)]);
  const header = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]);
  header.writeUInt16BE(exif.length + 2, 4);
  return Buffer.concat([header, exif, grey.subarray(2), Buffer.from(randomUUID())]);
}

/** As much of a HEIC file as has its EXIF. No server can show it. */
export function heic(facts: StillFacts): Buffer {
  const exif = Buffer.concat([Buffer.from([0, 0, 0, 6]), Buffer.from('Exif\0\0'), tiff(facts)]);
  const ftyp = box('ftyp', Buffer.from('heic\0\0\0\0mif1heic'));
  const item = (id: number, type: string) =>
    box('infe', Buffer.from([2, 0, 0, 0, 0, id, 0, 0]), Buffer.from(`${type}\0`));
  const iinf = box('iinf', Buffer.from([0, 0, 0, 0, 0, 2]), item(1, 'hvc1'), item(7, 'Exif'));
  const metaOf = (offset: number) => {
    const places = Buffer.from(
      '0100000044000002' + '0001000000000001'.padEnd(32, '0') + '0007000000000001'.padEnd(32, '0'),
      'hex',
    );
    places.writeUInt32BE(offset, 32);
    places.writeUInt32BE(exif.length, 36);
    return box('meta', Buffer.alloc(4), iinf, box('iloc', places));
  };
  const offset = ftyp.length + metaOf(0).length + 8;
  return Buffer.concat([ftyp, metaOf(offset), box('mdat', exif)]);
}

/** A MOV or MP4 without image data: its metadata comes last, as cameras write it. */
export function movie({
  durationMs = 3000,
  created,
  creationDate,
  contentId,
  mediaBytes = 64,
}: MovieFacts = {}): Buffer {
  const header = Buffer.alloc(100);
  const seconds = created ? created.getTime() / 1000 + 2_082_844_800 : 0;
  for (const at of [4, 8]) header.writeUInt32BE(seconds, at);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(durationMs ?? 0, 16);
  // Normal speed, full volume, no rotation.
  for (const [at, value] of [
    [20, 0x1_0000],
    [24, 0x100_0000],
    [36, 0x1_0000],
    [52, 0x1_0000],
    [68, 0x4000_0000],
    [96, 1],
  ] as const) {
    header.writeUInt32BE(value, at);
  }
  const texts = Object.entries({
    'com.apple.quicktime.content.identifier': contentId,
    'com.apple.quicktime.creationdate': creationDate,
  }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const media = Buffer.alloc(mediaBytes);
  crypto.getRandomValues(media.subarray(0, 64));
  return Buffer.concat([
    box('ftyp', Buffer.from('qt  \0\0\0\0qt  ')),
    box('mdat', media),
    box('moov', box('mvhd', header), ...(texts.length > 0 ? [metadata(texts)] : [])),
  ]);
}

function metadata(texts: [key: string, value: string][]): Buffer {
  const handler = box('hdlr', Buffer.alloc(8), Buffer.from('mdta'), Buffer.alloc(13));
  const keys = box('keys', numbers(0, texts.length), ...texts.map(([key]) => box('mdta', Buffer.from(key))));
  const items = texts.map(([, value], index) =>
    box(numbers(index + 1).toString('latin1'), box('data', numbers(1, 0), Buffer.from(value))),
  );
  return box('meta', handler, keys, box('ilst', ...items));
}

/** EXIF: a directory that leads to a second one, which has the dates and the note of the maker. */
export function tiff({ taken, offset, contentId }: StillFacts): Buffer {
  const note =
    contentId &&
    Buffer.concat([
      Buffer.from('Apple iOS\0\0\u0001MM', 'latin1'),
      directory(14, [[0x11, 2, text(contentId)]]),
    ]);
  const exif = [
    ...(taken ? [[0x9003, 2, text(taken)] as const] : []),
    ...(offset ? [[0x9011, 2, text(offset)] as const] : []),
    ...(note ? [[0x927c, 7, note] as const] : []),
  ];
  const first = directory(8, [[0x8769, 4, numbers(26)]]);
  return Buffer.concat([Buffer.from('MM\0*'), numbers(8), first, directory(26, exif)]);
}

/** A directory that begins at `at`, with its values behind it. */
function directory(at: number, entries: (readonly [tag: number, type: number, value: Buffer])[]): Buffer {
  const head = Buffer.alloc(2 + 12 * entries.length + 4);
  head.writeUInt16BE(entries.length, 0);
  const values: Buffer[] = [];
  let behind = at + head.length;
  for (const [index, [tag, type, value]] of entries.entries()) {
    const entry = head.subarray(2 + 12 * index);
    entry.writeUInt16BE(tag, 0);
    entry.writeUInt16BE(type, 2);
    entry.writeUInt32BE(type === 4 ? 1 : value.length, 4);
    if (value.length <= 4) {
      value.copy(entry, 8);
    } else {
      entry.writeUInt32BE(behind, 8);
      behind += value.length;
      values.push(value);
    }
  }
  return Buffer.concat([head, ...values]);
}

function box(type: string, ...contents: Buffer[]): Buffer {
  const inside = Buffer.concat(contents);
  return Buffer.concat([numbers(8 + inside.length), Buffer.from(type, 'latin1'), inside]);
}

const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
};

const text = (value: string): Buffer => Buffer.from(`${value}\0`);
