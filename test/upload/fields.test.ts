import { describe, expect, test } from 'vitest';
import { type AssetFields, assetParts } from '../../src/upload/fields.js';
import type { UploadSource } from '../../src/index.js';

const photo = new File(['pixels'], 'fjord.jpg', { lastModified: Date.UTC(2024, 5, 1) });
const blob = new Blob(['pixels']);
const named = {
  filename: 'fjord.jpg',
  fileCreatedAt: '2024-06-01T12:00:00+02:00',
  fileModifiedAt: new Date(0),
};

const parts = (source: UploadSource, given: AssetFields = {}) => {
  const { fields, files } = assetParts(source, given);
  return [...fields, ...files.map(({ name, filename }) => [name, filename])];
};

describe('assetParts', () => {
  test('takes name and dates from a File', () => {
    expect(parts(photo)).toEqual([
      ['fileCreatedAt', '2024-06-01T00:00:00.000Z'],
      ['fileModifiedAt', '2024-06-01T00:00:00.000Z'],
      ['assetData', 'fjord.jpg'],
    ]);
  });

  test('prefers the given fields to those of the File', () => {
    expect(parts(photo, { ...named, filename: 'sognefjord.jpg' })).toEqual([
      ['fileCreatedAt', '2024-06-01T12:00:00+02:00'],
      ['fileModifiedAt', '1970-01-01T00:00:00.000Z'],
      ['assetData', 'sognefjord.jpg'],
    ]);
  });

  test('writes every field before the files, and the sidecar last, named after the photo', () => {
    const all = parts(photo, {
      sidecarData: blob,
      duration: 3000,
      isFavorite: false,
      visibility: 'archive',
      livePhotoVideoId: 'x1',
      metadata: [{ key: 'my.app', value: { n: 1 } }],
      checksum: '2jmj7l5rSw0yVb/vlWAYkK/YBwk=',
    });
    expect(all).toEqual([
      ['fileCreatedAt', '2024-06-01T00:00:00.000Z'],
      ['fileModifiedAt', '2024-06-01T00:00:00.000Z'],
      ['duration', '3000'],
      ['isFavorite', 'false'],
      ['visibility', 'archive'],
      ['livePhotoVideoId', 'x1'],
      ['metadata', '[{"key":"my.app","value":{"n":1}}]'],
      ['assetData', 'fjord.jpg'],
      ['sidecarData', 'fjord.jpg.xmp'],
    ]);
  });

  test.each([
    [0, '0:00:00.00000'],
    [3_050, '0:00:03.05000'],
    [65_000, '0:01:05.00000'],
    [59_999.99, '0:00:59.99999'],
    [59_999.999, '0:01:00.00000'],
    [3_599_999.999, '1:00:00.00000'],
    [3_600_000, '1:00:00.00000'],
    [37_230_001.5, '10:20:30.00150'],
  ])('sends the device to a 2.x server, and writes %d ms as %s', (duration, text) => {
    const { fields } = assetParts(photo, { duration }, { withDevice: true });
    expect(fields.slice(2)).toEqual([
      ['deviceId', 'immich-client'],
      ['deviceAssetId', 'fjord.jpg-6'],
      ['duration', text],
    ]);
  });

  test('uses the source unchanged', () => {
    const sized = { size: 6, stream: () => blob.stream() };
    expect(assetParts(sized, named).files).toEqual([
      { name: 'assetData', filename: 'fjord.jpg', source: sized },
    ]);
  });

  const undated = { filename: 'fjord.jpg' };
  test.each<[string, AssetFields]>([
    ['filename', { ...named, filename: '' }],
    ['filename', { ...named, filename: 'a\0.jpg' }],
    ['fileCreatedAt', undated],
    ['fileModifiedAt', { ...undated, fileCreatedAt: new Date(0) }],
    ['fileCreatedAt', { ...named, fileCreatedAt: new Date('yesterday') }],
    ['checksum', { ...named, checksum: '' }],
    ['checksum', { ...named, checksum: 'da39a3ee5e6b4b0d3255bfef95601890afd8070' }],
    ['checksum', { ...named, checksum: '2jmj7l5rSw0yVb_vlWAYkK_YBwk=' }],
  ])('rejects a wrong or missing %s by its name', (name, given) => {
    expect(() => parts(blob, given)).toThrow(`\`${name}\``);
  });

  test.each([-1, NaN, Infinity, '3', null])('rejects the duration %j', (duration) => {
    const given = { ...named, duration };
    // @ts-expect-error text and `null` are no numbers
    expect(() => parts(blob, given)).toThrow('`duration`');
  });

  test('rejects a path instead of a file', () => {
    // @ts-expect-error a path is not a file
    expect(() => parts('/photos/fjord.jpg', named)).toThrow('`source`');
    // @ts-expect-error nor is it a sidecar
    expect(() => parts(photo, { sidecarData: '/photos/fjord.xmp' })).toThrow('`sidecarData`');
  });

  test.each([-1, 1.5, NaN, Infinity])('rejects a size of %d', (size) => {
    expect(() => parts({ size, stream: () => blob.stream() }, named)).toThrow('`size`');
  });
});
