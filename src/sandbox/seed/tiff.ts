/** An entry of a TIFF directory. */
export type Entry = readonly [tag: number, type: number, count: number, value: Buffer];

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;

export const ascii = (tag: number, text: string): Entry => [
  tag,
  ASCII,
  text.length + 1,
  Buffer.from(`${text}\0`),
];
export const rationals = (tag: number, ...values: [over: number, under: number][]): Entry => [
  tag,
  RATIONAL,
  values.length,
  Buffer.concat(values.flat().map(uint32)),
];

/** The directories of a TIFF block: of the image, of the photo and of the place. */
interface Directories {
  image?: Entry[];
  photo?: Entry[];
  gps?: Entry[];
}

/** A TIFF block as cameras write it: EXIF. */
export function tiff({ image = [], photo = [], gps: place = [] }: Directories): Buffer {
  const pointers = (photoAt: number, placeAt: number): Entry[] => [
    ...image,
    [0x8769, LONG, 1, uint32(photoAt)],
    ...(place.length > 0 ? [[0x8825, LONG, 1, uint32(placeAt)] satisfies Entry] : []),
  ];
  const photoAt = 8 + directory(pointers(0, 0), 8).length;
  const placeAt = photoAt + directory(photo, photoAt).length;
  return Buffer.concat([
    Buffer.from('II*\0'),
    uint32(8),
    directory(pointers(photoAt, placeAt), 8),
    directory(photo, photoAt),
    ...(place.length > 0 ? [directory(place, placeAt)] : []),
  ]);
}

/** A directory that starts at that offset; values longer than four bytes follow it. */
function directory(entries: readonly Entry[], start: number): Buffer {
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

/** The number as TIFF writes it: little-endian. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
