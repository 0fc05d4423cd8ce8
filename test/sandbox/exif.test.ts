import { describe, expect, test, vi } from 'vitest';
import { factsOf } from '../../src/sandbox/state/exif.js';
import type { FileFacts } from '../../src/sandbox/state/records.js';
import {
  ascii,
  bag,
  gps,
  jpegWith,
  mp4,
  pngWith,
  quickTime,
  rationals,
  short,
  tiff,
  webpWith,
  xmp,
} from '../helpers/metadata-files.js';
import { jpeg } from './calls.js';

const photoFacts = (bytes: Buffer, sidecar?: Buffer): FileFacts =>
  factsOf({ bytes, type: 'IMAGE', ...(sidecar && { sidecar }) });
const videoFacts = (bytes: Buffer): FileFacts => factsOf({ bytes, type: 'VIDEO' });

const exif = tiff({
  image: [ascii(0x10e, 'A harbour'), ascii(0x10f, 'Fujifilm'), ascii(0x110, 'X-T5'), short(0x112, 6)],
  photo: [
    rationals(0x829a, [1, 160]),
    rationals(0x829d, [28, 10]),
    short(0x8827, 200),
    ascii(0x9003, '2022:01:02 11:39:59'),
    ascii(0x9011, '+09:00'),
    rationals(0x920a, [235, 10]),
    ascii(0xa434, 'XF23mm'),
  ],
  gps: gps([33.868, 'S'], [151.2, 'E']),
});

const description =
  '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">XMP</rdf:li></rdf:Alt></dc:description>';

describe('factsOf', () => {
  test.each([
    ['a JPEG', jpegWith],
    ['a PNG', pngWith],
    ['a WebP', webpWith],
  ])('reads EXIF and XMP of %s', (_, fileWith) => {
    const facts = photoFacts(
      fileWith({ exif, xmp: xmp('xmp:Rating="3"', description + bag('dc:subject', ['kw1', 'kw2'])) }),
    );
    expect(facts.exif).toEqual({
      make: 'Fujifilm',
      model: 'X-T5',
      lensModel: 'XF23mm',
      fNumber: 2.8,
      focalLength: 23.5,
      iso: 200,
      exposureTime: '1/160',
      latitude: -33.868,
      longitude: 151.2,
      description: 'A harbour',
      rating: 3,
      projectionType: null,
      exifImageWidth: 30,
      exifImageHeight: 20,
      orientation: '6',
    });
    expect(facts).toMatchObject({ isSideways: true, duration: null, tags: ['kw1', 'kw2'] });
    expect(facts.date).toEqual({
      moment: {
        instant: '2022-01-02T02:39:59.000Z',
        wallClock: '2022-01-02T11:39:59.000Z',
        timeZone: 'UTC+9',
      },
      isZoneCertain: true,
    });
  });

  test('reads a TIFF', () => {
    const size = [short(0x100, 50), short(0x101, 40), short(0x112, 8)];
    const { exif: found, isSideways } = photoFacts(tiff({ image: [...size, ascii(0x10f, 'Fujifilm')] }));
    expect(found).toMatchObject({
      exifImageWidth: 50,
      exifImageHeight: 40,
      orientation: '8',
      make: 'Fujifilm',
    });
    expect(isSideways).toBe(true);
  });

  test('finds no orientation, date, rating or tag in an image without them', () => {
    const facts = photoFacts(Buffer.from(jpeg(1, 30, 20)));
    expect(facts).toMatchObject({ isSideways: false, date: undefined, tags: [] });
    expect(facts.exif).toMatchObject({ orientation: null, rating: null, description: '', latitude: null });
  });

  test.each([
    ['hierarchies', bag('lr:hierarchicalSubject', ['Places|Japan|Kyoto/Uji']), ['Places/Japan/Kyoto|Uji']],
    [
      'tag paths take precedence over hierarchies',
      bag('digiKam:TagsList', ['a/b']) + bag('lr:hierarchicalSubject', ['c']),
      ['a/b'],
    ],
    [
      'hierarchies take precedence over keywords',
      bag('lr:hierarchicalSubject', ['c']) + bag('dc:subject', ['d']),
      ['c'],
    ],
    ['a single word', bag('dc:subject', ['d']), ['d']],
  ])('reads tags: %s', (_, elements, tags) => {
    expect(photoFacts(jpegWith({ xmp: xmp('', elements) })).tags).toEqual(tags);
  });

  test.each([
    ['1/160', [1, 160]],
    ['1/5', [1, 5]],
    ['0.5', [1, 2]],
    ['30', [30, 1]],
  ] as const)('formats an exposure as %s', (text, [over, under]) => {
    const bytes = jpegWith({ exif: tiff({ photo: [rationals(0x829a, [over, under])] }) });
    expect(photoFacts(bytes).exif.exposureTime).toBe(text);
  });

  test.each([
    [
      'a fraction of a second',
      [ascii(0x9003, '2022:01:02 11:39:59'), ascii(0x9291, '123')],
      '',
      '2022-01-02T11:39:59.123Z',
      null,
    ],
    ['the date of digitising', [ascii(0x9004, '2020:01:02 11:39:59')], '', '2020-01-02T11:39:59.000Z', null],
    [
      'its offset',
      [ascii(0x9003, '2022:01:02 11:39:59'), ascii(0x9012, '+03:00')],
      '',
      '2022-01-02T08:39:59.000Z',
      'UTC+3',
    ],
    [
      'not the offset of the change',
      [ascii(0x9003, '2022:01:02 11:39:59'), ascii(0x9010, '+03:00')],
      '',
      '2022-01-02T11:39:59.000Z',
      null,
    ],
    [
      'not a date of zeros',
      [ascii(0x9003, '0000:00:00 00:00:00')],
      'xmp:CreateDate="2017-01-02T03:04:05"',
      '2017-01-02T03:04:05.000Z',
      null,
    ],
    [
      'XMP with an offset',
      [],
      'exif:DateTimeOriginal="2021-02-03T04:05:06-03:00"',
      '2021-02-03T07:05:06.000Z',
      'UTC-3',
    ],
    [
      'EXIF before XMP',
      [ascii(0x9003, '2022:01:02 11:39:59')],
      'exif:DateTimeOriginal="2021-02-03T04:05:06Z"',
      '2022-01-02T11:39:59.000Z',
      null,
    ],
  ] as const)('reads the date: %s', (_, photo, attributes, instant, timeZone) => {
    const facts = photoFacts(jpegWith({ exif: tiff({ photo: [...photo] }), xmp: xmp(attributes) }));
    expect(facts.date?.moment).toMatchObject({ instant, timeZone });
  });

  test('prefers a sidecar to the file', () => {
    const sidecar = xmp(
      'exif:DateTimeOriginal="2019-01-01T12:00:00+05:30" xmp:Rating="5" exif:GPSLatitude="48,51.18N" exif:GPSLongitude="2,20.94W"',
      bag('digiKam:TagsList', ['side/car']),
    );
    const facts = photoFacts(jpegWith({ exif, xmp: xmp('xmp:Rating="1"') }), sidecar);
    expect(facts.exif).toMatchObject({ rating: 5, latitude: 48.853, longitude: -2.349, make: 'Fujifilm' });
    expect(facts.tags).toEqual(['side/car']);
    expect(facts.date).toMatchObject({ moment: { timeZone: 'UTC+5:30' }, isZoneCertain: false });
  });

  test('ignores a GPS position of zeros', () => {
    const bytes = jpegWith({ exif: tiff({ gps: gps([0, 'N'], [0, 'E']) }) });
    expect(photoFacts(bytes).exif).toMatchObject({ latitude: null, longitude: null });
  });

  test('reads size, duration, date and rotation of an MP4', () => {
    const createdAt = new Date('2020-05-06T07:08:09Z');
    const facts = videoFacts(mp4({ seconds: 3, width: 64, height: 48, createdAt, isTurned: true }));
    expect(facts).toMatchObject({ duration: 3000, isSideways: true });
    expect(facts.exif).toMatchObject({ exifImageWidth: 64, exifImageHeight: 48, orientation: '6' });
    expect(facts.date?.moment).toMatchObject({ instant: '2020-05-06T07:08:09.000Z', timeZone: 'UTC' });
    expect(videoFacts(mp4({ seconds: 1.5 }))).toMatchObject({ duration: 1500, date: undefined });
  });

  test('reads the date and the camera of a QuickTime video', () => {
    const facts = videoFacts(
      quickTime({
        'com.apple.quicktime.creationdate': '2020-05-06T09:08:09+0200',
        'com.apple.quicktime.make': 'Apple',
        'com.apple.quicktime.model': 'iPhone 12',
      }),
    );
    expect(facts).toMatchObject({ duration: 1500, exif: { make: 'Apple', model: 'iPhone 12' } });
    expect(facts.date?.moment).toMatchObject({ instant: '2020-05-06T07:08:09.000Z', timeZone: 'UTC+2' });
  });

  test.each([
    ['a text named .jpg', Buffer.from('not a picture')],
    ['an empty file', Buffer.alloc(0)],
    ['damaged EXIF', Buffer.from('Exif\0\0II*\0damaged beyond repair')],
  ])('returns no metadata for %s', (_, bytes) => {
    expect(photoFacts(bytes).exif).toMatchObject({ exifImageWidth: null, make: null });
    expect(videoFacts(bytes)).toMatchObject({ duration: null, exif: { exifImageWidth: null } });
  });

  test('prints nothing for a damaged video', () => {
    const noise = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const film = mp4({ seconds: 3 });
    for (let length = 0; length < film.length; length += 7) videoFacts(film.subarray(0, length));
    for (let at = 0; at < film.length; at += 3) {
      const damaged = Buffer.from(film);
      damaged[at] = 255 - (damaged[at] ?? 0);
      videoFacts(damaged);
    }
    expect(noise).not.toHaveBeenCalled();
    noise.mockRestore();
  });
});
