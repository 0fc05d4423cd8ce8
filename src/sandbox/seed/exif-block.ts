/** An entry of a TIFF directory. */
type Entry = readonly [tag: number, type: number, count: number, value: Buffer];

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;

/** What a camera writes into a photo. */
export interface CameraFacts {
  /** Local time at the place: `2024:03:30 09:15:00`. */
  taken: string;
  /** `+09:00` */
  offset: string;
  latitude: number;
  longitude: number;
  make: string;
  model: string;
}

/** The facts as an EXIF block: a TIFF of three directories. */
export function exifBlock({ taken, offset, latitude, longitude, make, model }: CameraFacts): Buffer {
  const photo = [ascii(0x9003, taken), ascii(0x9011, offset)];
  const place = [
    ascii(1, latitude < 0 ? 'S' : 'N'),
    degrees(2, latitude),
    ascii(3, longitude < 0 ? 'W' : 'E'),
    degrees(4, longitude),
  ];
  const image = (photoAt: number, placeAt: number): Entry[] => [
    ascii(0x10f, make),
    ascii(0x110, model),
    [0x8769, LONG, 1, uint32(photoAt)],
    [0x8825, LONG, 1, uint32(placeAt)],
  ];
  const photoAt = HEADER.length + directory(image(0, 0), HEADER.length).length;
  const photoDirectory = directory(photo, photoAt);
  const placeAt = photoAt + photoDirectory.length;
  return Buffer.concat([
    HEADER,
    directory(image(photoAt, placeAt), HEADER.length),
    photoDirectory,
    directory(place, placeAt),
  ]);
}

/** Little-endian, with the first directory behind it. */
const HEADER = Buffer.from('II*\0\u0008\0\0\0', 'latin1');

const ascii = (tag: number, text: string): Entry => [tag, ASCII, text.length + 1, Buffer.from(`${text}\0`)];

/** Decimal degrees as degrees, minutes and seconds; the last two are zero. */
const degrees = (tag: number, value: number): Entry => [
  tag,
  RATIONAL,
  3,
  Buffer.concat([Math.round(Math.abs(value) * 10_000), 10_000, 0, 1, 0, 1].map(uint32)),
];

/** A directory that starts at that offset; values longer than four bytes follow it. */
function directory(entries: readonly Entry[], start: number): Buffer {
  const table = Buffer.alloc(2 + entries.length * 12 + 4);
  table.writeUInt16LE(entries.length, 0);
  const values: Buffer[] = [];
  let end = start + table.length;
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 2 + index * 12;
    table.writeUInt16LE(tag, at);
    table.writeUInt16LE(type, at + 2);
    table.writeUInt32LE(count, at + 4);
    if (value.length <= 4) {
      value.copy(table, at + 8);
      continue;
    }
    table.writeUInt32LE(end, at + 8);
    values.push(value);
    end += value.length;
  }
  return Buffer.concat([table, ...values]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
