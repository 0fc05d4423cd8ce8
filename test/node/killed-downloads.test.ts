import { expect, test } from 'vitest';
import { killDownloads } from './kill-downloads.js';

test('a download that is killed ten times leaves only complete files, and a second run completes the folder', async () => {
  const { kills, partial, broken, names } = await killDownloads(10);
  expect(kills).toBe(10);
  expect(partial).toBeGreaterThan(0);
  expect(broken).toEqual([]);
  expect(names).toEqual([]);
}, 120_000);
