import { describe, expect, test } from 'vitest';
import { type AssetUpload, uploadForm } from '../src/multipart.js';

const photo = new File(['pixels'], 'fjord.jpg', { lastModified: Date.UTC(2024, 5, 1) });
const blob = new Blob(['pixels']);
const named = {
  filename: 'fjord.jpg',
  fileCreatedAt: '2024-06-01T12:00:00+02:00',
  fileModifiedAt: new Date(0),
};

const parts = (upload: AssetUpload) =>
  [...uploadForm(upload)].map(([name, value]) => [name, value instanceof File ? value.name : value]);

describe('uploadForm', () => {
  test('takes name and dates from a File', () => {
    expect(parts({ assetData: photo })).toEqual([
      ['fileCreatedAt', '2024-06-01T00:00:00.000Z'],
      ['fileModifiedAt', '2024-06-01T00:00:00.000Z'],
      ['assetData', 'fjord.jpg'],
    ]);
  });

  test('prefers what it is told to what the File says', () => {
    expect(parts({ assetData: photo, ...named, filename: 'sognefjord.jpg' })).toEqual([
      ['fileCreatedAt', '2024-06-01T12:00:00+02:00'],
      ['fileModifiedAt', '1970-01-01T00:00:00.000Z'],
      ['assetData', 'sognefjord.jpg'],
    ]);
  });

  test('puts every field before the files, and the sidecar last, named after the photo', () => {
    const all = parts({
      assetData: photo,
      sidecarData: blob,
      duration: 3000,
      isFavorite: false,
      visibility: 'archive',
      livePhotoVideoId: 'x1',
      metadata: [{ key: 'my.app', value: { n: 1 } }],
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

  test('leaves the bytes as they are', async () => {
    const sent = uploadForm({ assetData: blob, ...named }).get('assetData');
    expect(sent).toBeInstanceOf(File);
    expect(sent instanceof File && (await sent.text())).toBe('pixels');
  });

  const undated = { assetData: blob, filename: 'fjord.jpg' };
  test.each<[string, AssetUpload]>([
    ['filename', { ...named, filename: '', assetData: blob }],
    ['fileCreatedAt', undated],
    ['fileModifiedAt', { ...undated, fileCreatedAt: new Date(0) }],
    ['fileCreatedAt', { ...named, assetData: blob, fileCreatedAt: new Date('yesterday') }],
  ])('refuses a wrong or missing %s by its name', (name, upload) => {
    expect(() => uploadForm(upload)).toThrow(`\`${name}\``);
  });

  test('refuses a path where a file is wanted', () => {
    // @ts-expect-error a path is not a file
    expect(() => uploadForm({ ...named, assetData: '/photos/fjord.jpg' })).toThrow('`assetData`');
    // @ts-expect-error nor is it a sidecar
    expect(() => uploadForm({ assetData: photo, sidecarData: '/photos/fjord.xmp' })).toThrow('`sidecarData`');
  });
});
