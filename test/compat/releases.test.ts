import { describe, expect, test } from 'vitest';
import { ArgumentError, createImmichClient } from '../../src/index.js';
import {
  releaseAllows,
  compareReleases,
  existsIn,
  formatRelease,
  parseRelease,
  releasesWith,
  releaseSatisfies,
} from '../../src/compat/releases.js';

const release = parseRelease;

describe('a release', () => {
  test.each([
    ['3.0.3', '3.0.3'],
    ['v2.7.5', '2.7.5'],
    [' 3.0.3\n', '3.0.3'],
    ['3', '3.0.0'],
    ['2.7', '2.7.0'],
    ['3.0.0-rc.1', '3.0.0'],
  ])('reads %s as %s', (text, read) => {
    expect(formatRelease(parseRelease(text))).toBe(read);
  });

  test.each(['', 'latest', '3.x', '3.0.0.1', '-1'])('rejects %j', (text) => {
    expect(() => parseRelease(text)).toThrow(ArgumentError);
    expect(() => createImmichClient({ url: 'https://photos.example.com', serverVersion: text })).toThrow(
      ArgumentError,
    );
  });

  test('is compared by number, not by letter', () => {
    expect(compareReleases(release('2.10.0'), release('2.9.9'))).toBeGreaterThan(0);
    expect(compareReleases(release('2.7.5'), release('3.0.0'))).toBeLessThan(0);
    expect(compareReleases(release('3.0.3'), release('3.0.3'))).toBe(0);
    expect(compareReleases(release('3.0.2'), release('3.0.3'))).toBeLessThan(0);
  });
});

describe('a release candidate', () => {
  test('supports the same as its release', () => {
    expect(compareReleases(release('3.0.0-rc.1'), release('3.0.0'))).toBe(0);
    expect(releaseAllows(release('3.0.0-rc.1'), 'albumFilters')).toBe(true);
    expect(releaseSatisfies(release('3.0.0-rc.1'), '>=3')).toBe(true);
  });
});

describe('a capability', () => {
  test.each([
    ['deviceUploads', '2.7.5', true],
    ['deviceUploads', '2.99.0', true],
    ['deviceUploads', '3.0.0', false],
    ['sharedLinkLogin', '2.5.6', false],
    ['sharedLinkLogin', '2.6.0', true],
    ['sharedLinkLogin', '3.2.2', true],
  ] as const)('%s in %s: %s', (capability, version, allowed) => {
    expect(releaseAllows(release(version), capability)).toBe(allowed);
  });

  test('reports which releases support it', () => {
    expect(releasesWith('albumFilters')).toBe('Immich 3.0.0 or later');
    expect(releasesWith('albumAssetsInline')).toBe('Immich before 3.0.0');
  });
});

describe('an operation', () => {
  test.each([
    [{}, '1.0.0', true],
    [{ since: '2.6.0' }, '2.5.9', false],
    [{ since: '2.6.0' }, '2.6.0', true],
    [{ until: '2.7.5' }, '2.7.5', true],
    [{ until: '2.7.5' }, '2.7.6', false],
    [{ since: '2.6.0', until: '2.7.5' }, '2.6.9', true],
    [{ since: '2.6.0', until: '2.7.5' }, '2.5.0', false],
    [{ since: '2.6.0', until: '2.7.5' }, '3.0.0', false],
  ])('of %j exists in %s: %s', (availability, version, exists) => {
    expect(existsIn(release(version), availability)).toBe(exists);
  });
});

describe('a range', () => {
  test.each([
    ['>=2.7', '2.7.0', true],
    ['>=2.7', '2.6.9', false],
    ['>=3.0.3', '3.0.2', false],
    ['>=3.0.3', '3.0.3', true],
    ['>=3.0.3', '3.0.4', true],
    ['<3.0.3', '3.0.2', true],
    ['<3.0.3', '3.0.3', false],
    ['<4', '3.9.9', true],
    ['<4', '4.0.0', false],
    ['>=2.7 <4', '3.0.3', true],
    ['>=2.7 <3', '3.0.3', false],
    [' >= 2.7  < 4 ', '3.0.3', true],
    ['3', '3.2.2', true],
    ['3.0', '3.2.2', false],
    ['3.0.3', '3.0.3', true],
    ['v3.0.3', '3.0.4', false],
  ])('%j contains %s: %s', (range, version, inside) => {
    expect(releaseSatisfies(release(version), range)).toBe(inside);
  });

  test.each(['', '>3', '<=3', '^3', '3 || 4', '>='])('rejects %j', (range) => {
    expect(() => releaseSatisfies(release('3.0.3'), range)).toThrow(ArgumentError);
  });
});
