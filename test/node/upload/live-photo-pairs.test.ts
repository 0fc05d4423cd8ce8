import { describe, expect, test } from 'vitest';
import { pairUp, type PairOptions } from '../../../src/node/upload/live-photo-pairs.js';

const TYPES = {
  image: ['.jpg', '.jpeg', '.heic', '.heif', '.cr2'],
  video: ['.mov', '.mp4'],
  sidecar: ['.xmp'],
};

const pair = (files: string[], options?: PairOptions, beside: string[] = []) =>
  pairUp({ files, beside }, TYPES, options);

describe('pairUp', () => {
  test('includes all supported files, whatever the case of their extension', () => {
    expect(pair(['a.JPG', 'b.txt', 'c', 'd.Mov'])).toEqual({
      units: [{ path: 'a.JPG' }, { path: 'd.Mov' }],
      skipped: [
        { path: 'b.txt', reason: 'unsupported' },
        { path: 'c', reason: 'unsupported' },
      ],
    });
  });

  test.each(['a.jpg.xmp', 'a.xmp', 'a.XMP'])('assigns a sidecar to its photo: %s', (sidecar) => {
    expect(pair(['a.jpg', sidecar])).toEqual({ units: [{ path: 'a.jpg', sidecar }], skipped: [] });
  });

  test.each([
    ['IMG.JPG', 'img.xmp'],
    ['img.jpg', 'IMG.JPG.XMP'],
    ['e\u0301.jpg', '\u00e9.xmp'],
  ])(
    'assigns a sidecar to its photo despite another letter case or Unicode form: %s, %s',
    (path, sidecar) => {
      expect(pair([path, sidecar])).toEqual({ units: [{ path, sidecar }], skipped: [] });
      expect(pair([path], {}, [sidecar]).units).toEqual([{ path, sidecar }]);
      expect(pair([path, sidecar], { sidecars: false }).skipped).toHaveLength(1);
    },
  );

  test('does not assign the sidecar of one photo to another with a similar name', () => {
    expect(pair(['IMG.jpg', 'img.jpg', 'IMG.xmp', 'img.jpg.xmp', 'Img.xmp'])).toEqual({
      units: [
        { path: 'IMG.jpg', sidecar: 'IMG.xmp' },
        { path: 'img.jpg', sidecar: 'img.jpg.xmp' },
      ],
      skipped: [{ path: 'Img.xmp', reason: 'sidecar-alone' }],
    });
  });

  test('prefers the sidecar with the full file name, and reports the other as skipped', () => {
    expect(pair(['a.jpg', 'a.jpg.xmp', 'a.xmp'])).toEqual({
      units: [{ path: 'a.jpg', sidecar: 'a.jpg.xmp' }],
      skipped: [{ path: 'a.xmp', reason: 'sidecar-alone' }],
    });
  });

  test('assigns one sidecar to all photos with its name', () => {
    expect(pair(['a.cr2', 'a.jpg', 'a.xmp']).units).toEqual([
      { path: 'a.cr2', sidecar: 'a.xmp' },
      { path: 'a.jpg', sidecar: 'a.xmp' },
    ]);
  });

  test('assigns a sidecar that is next to a file passed by its own path', () => {
    const { units, skipped } = pair(['x/a.jpg'], {}, ['x/a.jpg.xmp']);
    expect(units).toEqual([{ path: 'x/a.jpg', sidecar: 'x/a.jpg.xmp' }]);
    expect(skipped).toEqual([]);
  });

  test('reports a sidecar without a photo, and every sidecar with `sidecars: false`', () => {
    expect(pair(['b.xmp']).skipped).toEqual([{ path: 'b.xmp', reason: 'sidecar-alone' }]);
    expect(pair(['a.jpg', 'a.xmp'], { sidecars: false })).toEqual({
      units: [{ path: 'a.jpg' }],
      skipped: [{ path: 'a.xmp', reason: 'sidecar-alone' }],
    });
  });

  test.each([
    ['a.heic', 'a.mov'],
    ['a.HEIF', 'a.MP4'],
    ['a.jpeg', 'a.mov'],
  ])('makes a live photo of %s and %s', (path, motion) => {
    expect(pair([path, motion]).units).toEqual([{ path, motion: { path: motion } }]);
  });

  test('pairs the video with one of several photos, and leaves a second video alone', () => {
    expect(pair(['a.jpeg', 'a.jpg', 'a.mp4', 'a.mov']).units).toEqual([
      { path: 'a.jpeg' },
      { path: 'a.jpg', motion: { path: 'a.mov' } },
      { path: 'a.mp4' },
    ]);
    expect(pair(['a.heic', 'a.jpg', 'a.mov', 'a.mp4']).units).toEqual([
      { path: 'a.heic', motion: { path: 'a.mov' } },
      { path: 'a.jpg' },
      { path: 'a.mp4' },
    ]);
  });

  test('assigns the sidecar of each file of a live photo', () => {
    expect(pair(['a.heic', 'a.heic.xmp', 'a.mov', 'a.mov.xmp']).units).toEqual([
      { path: 'a.heic', sidecar: 'a.heic.xmp', motion: { path: 'a.mov', sidecar: 'a.mov.xmp' } },
    ]);
  });

  test('does not pair a video with a photo of another format, name or case, or with `livePhotos: false`', () => {
    const alone = [
      ['a.cr2', 'a.mov'],
      ['a.jpg', 'b.mov'],
      ['a.jpg', 'A.mov'],
    ];
    for (const [still = '', video = ''] of alone) {
      expect(pair([still, video]).units).toEqual([{ path: still }, { path: video }]);
    }
    expect(pair(['a.jpg', 'a.mov'], { livePhotos: false }).units).toHaveLength(2);
  });
});
