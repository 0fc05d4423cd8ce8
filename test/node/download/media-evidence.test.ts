import { describe, expect, test } from 'vitest';
import { flawOf } from '../../../src/node/download/media-evidence.js';

/** What is wrong about a file of 16 bytes that was received whole. */
const flaw = (type: string | undefined, beginning: string, { totalBytes = 16, size = 16 }: Sizes = {}) =>
  flawOf({
    headers: new Headers(type === undefined ? {} : { 'content-type': type }),
    totalBytes,
    size,
    beginning: Buffer.from(beginning, 'latin1'),
  });

type Sizes = { totalBytes?: number; size?: number };

const JPEG = '\xff\xd8\xff\xe0\0\x10JFIF';

describe('a file without a checksum', () => {
  test.each([
    ['image/jpeg', JPEG],
    ['IMAGE/JPEG; q=1', JPEG],
    ['image/x-of-the-future', 'any bytes'],
    ['video/mp4', '\0\0\x10\0moov'],
    ['video/quicktime', '\0\0\0\x08wide'],
    ['video/x-msvideo', 'RIFF\xc2\xff\xff\x7fAVI LIST'],
    ['image/png', 'GIF89a'],
    ['image/bmp', 'BM\x36\0\x0c\0\0\0\0\0'],
    ['video/mp4', `G${'x'.repeat(187)}G`],
    ['video/mp4', `\0\0\0\0G${'x'.repeat(191)}G`],
    ['image/svg+xml', '<svg xmlns="">'],
    ['image/svg+xml', '\xef\xbb\xbf<?xml version'],
    ['application/octet-stream', JPEG],
    ['binary/octet-stream', '\x89PNG\r\n'],
    ['application/mxf', 'MM\0*\0\0'],
    [undefined, '\0\0\0\x18ftypheic'],
  ])('is accepted as the photo if its type is %s and it begins with %j', (type, beginning) => {
    expect(flaw(type, beginning)).toBeUndefined();
  });

  test.each([
    ['text/plain', JPEG, 'not a photo or video'],
    ['application/problem+json', JPEG, 'not a photo or video'],
    ['application/xhtml+xml', JPEG, 'not a photo or video'],
    ['image/jpeg', ' {"message":"no"}', 'a text or a compressed body'],
    ['image/jpeg', '\xef\xbb\xbf<!doctype html>', 'a text or a compressed body'],
    ['image/jpeg', '\x1f\x8b\x08', 'a text or a compressed body'],
    ['image/x-raw', '\xff\xfe<\0h\0', 'a text or a compressed body'],
    ['image/jpeg', 'Bad Gateway', 'a file of unknown type'],
    ['image/jpeg', '\0'.repeat(16), 'a file of unknown type'],
    ['video/mp4', 'BMI error: the server is down', 'a file of unknown type'],
    ['video/mp4', 'Gateway timeout', 'a file of unknown type'],
    ['image/svg+xml', '<!doctype html>', 'not an SVG image'],
    ['image/jpeg, text/html', JPEG, 'not a photo or video'],
    ['image/', JPEG, 'not a photo or video'],
    ['application/octet-stream', 'any bytes', 'a file of unknown type'],
    [undefined, 'any bytes', 'a file of unknown type'],
  ])('is not accepted as the photo if its type is %s and it begins with %j', (type, beginning, words) => {
    expect(flaw(type, beginning)).toContain(words);
  });

  test('is not accepted as the photo if its length is unknown, different, or 0', () => {
    const headers = new Headers({ 'content-type': 'image/jpeg' });
    const unknown = flawOf({
      headers,
      totalBytes: undefined,
      size: 16,
      beginning: Buffer.from(JPEG, 'latin1'),
    });
    expect(unknown).toBe('returned a file without a length, so a truncated download could not be detected');
    expect(flaw('image/jpeg', JPEG, { size: 15 })).toBe('returned 15 of 16 bytes');
    expect(flaw('image/jpeg', '', { size: 0, totalBytes: 0 })).toBe('returned an empty file');
  });
});
