import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/sandbox/state/exif.js';
import { jpeg } from './calls.js';

type Entry = [tag: number, type: number, count: number, value: Buffer];

const ascii = (tag: number, text: string): Entry => [tag, 2, text.length + 1, Buffer.from(`${text}\0`)];
const long = (tag: number, value: number): Entry => [tag, 4, 1, uint32(value)];
const rationals = (tag: number, values: number[]): Entry => [
  tag,
  5,
  values.length,
  Buffer.concat(values.flatMap((value) => [uint32(value), uint32(1)])),
];

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A directory of a TIFF file that starts at that offset; values longer than four bytes follow it. */
function directory(entries: Entry[], start: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4);
  table.writeUInt16LE(entries.length, 0);
  const values: Buffer[] = [];
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + index * 12;
    table.writeUInt16LE(tag, at);
    table.writeUInt16LE(type, at + 2);
    table.writeUInt32LE(count, at + 4);
    if (value.length <= 4) value.copy(table, at + 8);
    else {
      table.writeUInt32LE(start + table.length + Buffer.concat(values).length, at + 8);
      values.push(value);
    }
  }
  return Buffer.concat([table, ...values]);
}

/** A JPEG with the segment that a camera writes. */
function photographed(): Buffer {
  const gps = [ascii(1, 'S'), rationals(2, [33, 52, 5]), ascii(3, 'E'), rationals(4, [151, 12, 25])];
  const camera = (gpsAt: number): Entry[] => [
    ascii(0x10f, 'Fujifilm'),
    ascii(0x110, 'X-T5'),
    long(0x8825, gpsAt),
  ];
  const gpsAt = 8 + directory(camera(0), 8).length;
  const tiff = Buffer.concat([
    Buffer.from('II*\0'),
    uint32(8),
    directory(camera(gpsAt), 8),
    directory(gps, gpsAt),
  ]);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  const picture = Buffer.from(jpeg(1, 30, 20));
  return Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]);
}

describe('what is read of a file', () => {
  test('its size, camera, coordinates and place', () => {
    const { exif } = factsOf(photographed());
    expect(exif).toMatchObject({ make: 'Fujifilm', model: 'X-T5', exifImageWidth: 30, exifImageHeight: 20 });
    expect(exif.latitude).toBeCloseTo(-33.868, 3);
    expect(exif.longitude).toBeCloseTo(151.207, 3);
  });

  test.each([
    ['a text named .jpg', Buffer.from('not a picture')],
    ['an empty file', Buffer.alloc(0)],
    ['damaged EXIF', Buffer.from('Exif\0\0II*\0damaged beyond repair')],
  ])('of %s nothing', (_, bytes) => {
    const { exif } = factsOf(bytes);
    expect(exif).toMatchObject({ exifImageWidth: null });
    expect(exif.make ?? null).toBeNull();
  });
});
