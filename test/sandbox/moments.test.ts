import { expect, test } from 'vitest';
import { asOffset, atWallClock, databaseTime, inZone, momentOf } from '../../src/sandbox/state/moments.js';

test.each([
  ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09.000Z', '2024-05-06T07:08:09.000Z', 'UTC'],
  ['2024-05-06', '2024-05-06T00:00:00.000Z', '2024-05-06T00:00:00.000Z', null],
  ['2024-05-06T07:08:09', '2024-05-06T07:08:09.000Z', '2024-05-06T07:08:09.000Z', null],
  ['2024-05-06T07:08:09.250+02:00', '2024-05-06T05:08:09.250Z', '2024-05-06T07:08:09.250Z', 'UTC+2'],
  ['2024-05-06T01:00:00-03:30', '2024-05-06T04:30:00.000Z', '2024-05-06T01:00:00.000Z', 'UTC-3:30'],
])('%s is parsed to an instant, a local time and an offset', (text, instant, wallClock, timeZone) => {
  expect(momentOf(text)).toEqual({ instant, wallClock, timeZone });
});

test.each([
  ['UTC+9', '2024-07-01T21:00:00.000Z', 'UTC+9'],
  ['UTC-3:30', '2024-07-01T08:30:00.000Z', 'UTC-3:30'],
  ['Europe/Berlin', '2024-07-01T14:00:00.000Z', 'UTC+2'],
  ['UTC', '2024-07-01T12:00:00.000Z', 'UTC+0'],
  ['Nowhere/X', '2024-07-01T12:00:00.000Z', 'UTC+0'],
])('the local time of an instant in %s is %s', (zone, wallClock, offset) => {
  const instant = '2024-07-01T12:00:00.000Z';
  expect(inZone(instant, zone)).toEqual({ instant, wallClock, timeZone: zone });
  expect(atWallClock(wallClock, zone)).toEqual({ instant, wallClock, timeZone: zone });
  expect(asOffset(instant, zone)).toBe(offset);
});

test('an invalid date is undefined', () => {
  expect(momentOf('yesterday')).toBeUndefined();
});

test('a date is formatted as in the database, with its offset and without zero milliseconds', () => {
  expect(databaseTime('2024-05-06T07:08:09.000Z')).toBe('2024-05-06T07:08:09+00:00');
  expect(databaseTime('2024-05-06T07:08:09.250Z')).toBe('2024-05-06T07:08:09.25+00:00');
});
