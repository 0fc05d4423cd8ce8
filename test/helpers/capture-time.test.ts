import { describe, expect, expectTypeOf, test } from 'vitest';
import { type CaptureTime, takenAt } from '../../src/index.js';

describe('takenAt', () => {
  test('distinguishes the UTC time from the local time of the camera', () => {
    const taken = takenAt({
      fileCreatedAt: '2024-06-01T12:30:00.000Z',
      localDateTime: '2024-06-01T14:30:00.000Z',
    });
    expect(taken).toEqual({
      instant: new Date('2024-06-01T12:30:00Z'),
      wallClock: '2024-06-01T14:30:00.000',
      offset: '+02:00',
    });
    expectTypeOf(taken).toEqualTypeOf<CaptureTime>();
  });

  test.each([
    ['2024-06-01T12:00:00.000Z', '+00:00'],
    ['2024-06-01T17:45:00.000Z', '+05:45'],
    ['2024-06-01T02:30:00.000Z', '-09:30'],
    ['2024-06-02T02:00:00.000Z', '+14:00'],
    ['2024-06-02T02:15:00.000Z', undefined],
    ['2024-05-31T22:00:00.000Z', '-14:00'],
    ['2024-05-31T21:45:00.000Z', undefined],
    ['2024-06-01T12:07:00.000Z', undefined],
  ])('computes from noon in UTC and the local time %s the offset %s', (localDateTime, offset) => {
    expect(takenAt({ fileCreatedAt: '2024-06-01T12:00:00.000Z', localDateTime }).offset).toBe(offset);
  });

  test('has no offset if the EXIF data have no time zone', () => {
    const times = { fileCreatedAt: '2024-06-01T12:00:00.000Z', localDateTime: '2024-06-01T12:00:00.000Z' };
    expect(takenAt({ ...times, exifInfo: { timeZone: null } })).not.toHaveProperty('offset');
    expect(takenAt({ ...times, exifInfo: { timeZone: 'UTC' } }).offset).toBe('+00:00');
  });

  test('reads both time formats of servers', () => {
    const { wallClock } = takenAt({
      fileCreatedAt: '2024-06-01T12:30:00.123456+00:00',
      localDateTime: '2024-06-01T14:30:00.123456+00:00',
    });
    expect(wallClock).toBe('2024-06-01T14:30:00.123');
  });

  test('names the time that it cannot read', () => {
    const asset = { fileCreatedAt: '', localDateTime: '2024-06-01T14:30:00.000Z' };
    expect(() => takenAt(asset)).toThrow('`fileCreatedAt`');
  });
});
