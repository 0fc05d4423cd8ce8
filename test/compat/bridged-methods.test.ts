import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/repository.js';
import { BRIDGED_METHODS, isBridged } from '../../src/compat/bridged-methods.js';
import { parseRelease } from '../../src/compat/releases.js';

describe('BRIDGED_METHODS', () => {
  test('lists every capability that a method uses to choose its request', async () => {
    const folder = join(ROOT, 'src', 'resources');
    const sources = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    const followed = [...sources.join('\n').matchAll(/release\.following\(\s*'(\w+)'/g)].map(
      ([, name]) => name,
    );
    expect(followed.length).toBeGreaterThan(0);
    expect(new Set(Object.values(BRIDGED_METHODS))).toEqual(new Set(followed));
  });

  test.each([
    ['albums.assets', '2.7.5', true],
    ['albums.assets', '3.0.3', false],
    ['memories.on', '3.0.0', true],
    ['memories.on', '3.0.3', false],
    ['albums.get', '2.7.5', false],
  ])('isBridged returns for %s on Immich %s: %s', (client, release, expected) => {
    expect(isBridged(client, parseRelease(release), parseRelease('3.2.2'))).toBe(expected);
  });
});
