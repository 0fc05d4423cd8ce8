import { describe, expect, test } from 'vitest';
import { displaySize } from '../../src/index.js';

const exif = (orientation: string | null) => ({ exifImageWidth: 4000, exifImageHeight: 3000, orientation });

describe('displaySize', () => {
  test('returns the size that the server reports', () => {
    expect(displaySize({ width: 3000, height: 4000, exifInfo: exif('6') })).toEqual({
      width: 3000,
      height: 4000,
    });
  });

  test('uses the EXIF data if the server reports only one of width and height', () => {
    expect(displaySize({ width: 3000, height: null, exifInfo: exif('6') })).toEqual({
      width: 3000,
      height: 4000,
    });
    expect(displaySize({ width: null, height: 4000, exifInfo: exif('1') })).toEqual({
      width: 4000,
      height: 3000,
    });
  });

  test.each([
    ['1', 4000],
    ['3', 4000],
    ['5', 3000],
    ['6', 3000],
    ['7', 3000],
    ['8', 3000],
    ['90', 3000],
    ['-90', 3000],
    ['180', 4000],
    [null, 4000],
    ['upside down', 4000],
  ])('turns an image of orientation %s upright: %i wide', (orientation, width) => {
    expect(displaySize({ width: null, height: null, exifInfo: exif(orientation) })?.width).toBe(width);
  });

  test('is undefined if the size is unknown', () => {
    expect(displaySize({ width: null, height: null })).toBeUndefined();
    expect(displaySize({ width: null, height: null, exifInfo: { exifImageWidth: null } })).toBeUndefined();
    for (const half of [
      { exifImageWidth: 4000 },
      { exifImageHeight: 3000 },
      { exifImageWidth: 4000, exifImageHeight: 0 },
    ])
      expect(displaySize({ width: null, height: null, exifInfo: half })).toBeUndefined();
  });
});
