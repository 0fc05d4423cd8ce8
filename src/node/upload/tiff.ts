/** Maximum number of entries; cameras write fewer. */
const MOST_ENTRIES = 500;

/** Size of one value in bytes, by the type of an entry. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 9: 4, 10: 8 };

/** Values of a directory (IFD) of a TIFF file, such as EXIF, by tag. Damaged values are left out. */
export class Directory {
  readonly #values = new Map<number, Buffer>();
  readonly #isLittle: boolean;

  /** @param tiff the bytes that offsets are relative to */
  constructor(tiff: Buffer, offset: number, isLittle: boolean) {
    this.#isLittle = isLittle;
    const count = Math.min(this.#number(tiff, offset, 2) ?? 0, MOST_ENTRIES);
    for (let index = 0; index < count; index += 1) this.#addEntry(tiff, offset + 2 + 12 * index);
  }

  bytes(tag: number): Buffer | undefined {
    return this.#values.get(tag);
  }

  /** Returns a text without its terminating NUL. */
  text(tag: number): string | undefined {
    return this.bytes(tag)?.toString('utf8').replace(/\0.*$/s, '').trim();
  }

  /** Returns the offset of another directory. */
  offset(tag: number): number | undefined {
    const bytes = this.bytes(tag);
    return bytes && this.#number(bytes, 0, 4);
  }

  #addEntry(tiff: Buffer, at: number): void {
    const tag = this.#number(tiff, at, 2);
    const type = this.#number(tiff, at + 2, 2) ?? 0;
    const length = (SIZES[type] ?? 0) * (this.#number(tiff, at + 4, 4) ?? 0);
    // A value of up to four bytes is stored in the entry itself.
    const from = length > 4 ? this.#number(tiff, at + 8, 4) : at + 8;
    if (tag === undefined || from === undefined || length === 0 || from + length > tiff.length) return;
    this.#values.set(tag, tiff.subarray(from, from + length));
  }

  #number(bytes: Buffer, at: number, length: 2 | 4): number | undefined {
    if (at < 0 || at + length > bytes.length) return undefined;
    return this.#isLittle ? bytes.readUIntLE(at, length) : bytes.readUIntBE(at, length);
  }
}

/** Returns the first directory of a TIFF file. */
export function firstDirectory(tiff: Buffer): { directory: Directory; isLittle: boolean } | undefined {
  const order = tiff.toString('latin1', 0, 4);
  if (tiff.length < 8 || (order !== 'II*\0' && order !== 'MM\0*')) return undefined;
  const isLittle = order.startsWith('II');
  const offset = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  return { directory: new Directory(tiff, offset, isLittle), isLittle };
}
