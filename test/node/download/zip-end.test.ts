import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { countZipEntries } from '../../../src/node/download/zip-end.js';

const files = { 'a.jpg': new Uint8Array(300).fill(1), 'b.jpg': new Uint8Array(20).fill(2) };
const zip = Buffer.from(zipSync(files, { level: 0 }));

const count = (bytes: Buffer): Promise<number | undefined> =>
  countZipEntries({
    size: bytes.length,
    read: (position, length) => Promise.resolve(bytes.subarray(position, position + length)),
  });

/** The same archive in ZIP64 format, as required above 4 GiB, after the given number of bytes. */
function long(shift = 0): Buffer {
  const end = zip.length - 22;
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeBigUInt64LE(2n, 24);
  record.writeBigUInt64LE(2n, 32);
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 12)), 40);
  record.writeBigUInt64LE(BigInt(zip.readUInt32LE(end + 16) + shift), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(end + shift), 8);
  locator.writeUInt32LE(1, 16);
  const short = Buffer.from(zip.subarray(end));
  short.fill(0xff, 8, 20);
  return Buffer.concat([Buffer.alloc(shift), zip.subarray(0, end), record, locator, short]);
}

describe('countZipEntries', () => {
  test('counts the files of a complete archive', async () => {
    expect(await count(zip)).toBe(2);
    expect(await count(Buffer.from(zipSync({})))).toBe(0);
    expect(await count(long())).toBe(2);
    // The end record is not the only part that is checked.
    expect(await count(long(200_000))).toBe(2);
  });

  test.each([
    ['number of files', 8, 12],
    ['size of the directory', 12, 16],
    ['place of the directory', 16, 20],
  ])('counts the files of an archive of which only the %s is long', async (_, from, to) => {
    const whole = long();
    const short = whole.length - 22;
    zip.copy(whole, short, zip.length - 22);
    whole.fill(0xff, short + from, short + to);
    expect(await count(whole)).toBe(2);
  });

  test('counts the files of a directory that is longer than what is read at a time', async () => {
    const many = Array.from(
      { length: 9000 },
      (_, at) => [`${'x'.repeat(200)}${at}`, new Uint8Array()] as const,
    );
    expect(await count(Buffer.from(zipSync(Object.fromEntries(many), { level: 0 })))).toBe(9000);
  });

  test.each([
    ['has a wrong number of files', (bytes: Buffer) => bytes.writeUInt16LE(3, bytes.length - 12)],
    [
      'has an entry with a wrong length',
      (bytes: Buffer) => bytes.writeUInt16LE(1, bytes.indexOf('PK\x01\x02') + 30),
    ],
    ['has no directory, but a number of files', (bytes: Buffer) => bytes.writeUInt32LE(0, bytes.length - 10)],
  ])('is undefined for an archive that %s', async (_, damage) => {
    const damaged = Buffer.from(zip);
    damage(damaged);
    expect(await count(damaged)).toBeUndefined();
  });

  test('counts the files of an archive with a comment', async () => {
    const comment = Buffer.from('made in Kyoto');
    const commented = Buffer.concat([zip, comment]);
    commented.writeUInt16LE(comment.length, zip.length - 2);
    expect(await count(commented)).toBe(2);
  });

  test('counts the files of an archive with the longest comment', async () => {
    const comment = Buffer.alloc(0xffff, 'k');
    for (const whole of [zip, long(200_000)]) {
      const commented = Buffer.concat([whole, comment]);
      commented.writeUInt16LE(comment.length, whole.length - 2);
      expect(await count(commented)).toBe(2);
    }
  });

  test.each([
    ['an entry', zip, zip.readUInt32LE(zip.length - 6)],
    ['an entry of a ZIP64 archive', long(), zip.readUInt32LE(zip.length - 6)],
    ['the end record', zip, zip.length - 22],
    ['the ZIP64 end record', long(), zip.length - 22],
    ['the ZIP64 locator', long(), zip.length - 22 + 56],
  ])('rejects an archive with another signature before %s', async (_, whole, position) => {
    for (let byte = position; byte < position + 4; byte += 1) {
      const changed = Buffer.from(whole);
      changed[byte] = 0x7f;
      expect(await count(changed)).toBeUndefined();
    }
  });

  test.each([
    ['ZIP', zip],
    ['ZIP64', long()],
  ])('rejects a truncated archive, at whatever byte it ends: %s', async (_, whole) => {
    for (let length = 0; length < whole.length; length += 1) {
      expect(await count(whole.subarray(0, length))).toBeUndefined();
    }
  });

  test('rejects an archive that lacks bytes in the middle', async () => {
    for (const whole of [zip, long()]) {
      const hole = Buffer.concat([whole.subarray(0, 100), whole.subarray(101)]);
      expect(await count(hole)).toBeUndefined();
    }
  });

  test.each([
    ['ZIP', zip],
    ['ZIP64', long()],
  ])('rejects an archive whose central directory lacks a byte: %s', async (_, whole) => {
    const begin = zip.readUInt32LE(zip.length - 6);
    for (let missing = begin; missing < zip.length - 22; missing += 1) {
      const shorter = Buffer.concat([whole.subarray(0, missing), whole.subarray(missing + 1)]);
      expect(await count(shorter)).toBeUndefined();
    }
  });

  test('rejects an archive whose comment is shorter or longer than announced', async () => {
    expect(await count(Buffer.concat([zip, Buffer.alloc(1)]))).toBeUndefined();
    const announced = Buffer.from(zip);
    announced.writeUInt16LE(1, zip.length - 2);
    expect(await count(announced)).toBeUndefined();
  });

  test.each([-1, 1, 20])(
    'rejects a ZIP64 archive whose end record is said to be %d bytes away from its place',
    async (shift) => {
      const moved = long();
      const locator = zip.length - 22 + 56;
      moved.writeBigUInt64LE(BigInt(zip.length - 22 + shift), locator + 8);
      expect(await count(moved)).toBeUndefined();
    },
  );

  test('rejects an archive whose central directory has an additional byte', async () => {
    const longer = Buffer.concat([zip.subarray(0, -22), Buffer.alloc(1), zip.subarray(-22)]);
    expect(await count(longer)).toBeUndefined();
  });

  test.each(['', '{"message":"Internal server error"}', '<html>Bad Gateway</html>', 'PK\x05\x06'])(
    'rejects a file that is not an archive: %j',
    async (text) => {
      expect(await count(Buffer.from(text, 'latin1'))).toBeUndefined();
    },
  );
});
