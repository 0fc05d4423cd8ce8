import { expect, test } from 'vitest';
import { compareReleases, isRelease } from '../../../src/contract/read/releases.js';

test('compareReleases orders releases by number, and candidates before their release', () => {
  const ordered = ['2.9.9', '2.10.0', '3.0.0-rc.1', '3.0.0-rc.2', '3.0.0-rc.10', '3.0.0', '3.0.1', 'v3.0.2'];
  expect(ordered.toReversed().toSorted(compareReleases)).toEqual(ordered);
  for (const release of ordered) expect(compareReleases(release, release)).toBe(0);
});

test.each([
  ['3.0.3', true],
  ['v3.0.3', true],
  ['3.0.3-rc.1', true],
  ['3.0', false],
  ['main', false],
  ['3.0.3.1', false],
])('isRelease(%j) is %s', (version, is) => {
  expect(isRelease(version)).toBe(is);
});
