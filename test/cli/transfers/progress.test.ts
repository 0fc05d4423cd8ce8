import { describe, expect, test } from 'vitest';
import { formatBytes, formatDuration } from '../../../src/cli/transfers/progress/amounts.js';
import { Progress } from '../../../src/cli/transfers/progress/progress.js';
import { progressLine } from '../../../src/cli/transfers/progress/progress-line.js';

const MB = 1_000_000;

/** An upload of 4 files of 250 MB on a clock of its own, and its line after each step. */
function anUpload() {
  let ms = 0;
  const progress = new Progress(() => ms);
  const line = (columns = 100) => progressLine('Uploading', progress.state, columns);
  const after = (seconds: number) => void (ms += seconds * 1000);
  return { progress, line, after };
}

describe('the progress line', () => {
  test('shows files, bytes, speed, failures and the time left, in every width', async () => {
    const { progress, line, after } = anUpload();
    const screens: string[] = [];
    const show = (what: string, columns?: number) => screens.push(`# ${what}`, line(columns), '');
    show('nothing found yet');
    progress.expect('a', 250 * MB);
    progress.expect('b', 250 * MB);
    progress.move('a', 0);
    show('more files can be found');
    progress.expect('c', 250 * MB);
    progress.expect('d', 250 * MB);
    progress.isTotalFinal = true;
    after(10);
    progress.move('a', 125 * MB);
    show('after 10 s');
    after(10);
    progress.settle('a', 'moved');
    progress.move('b', 100 * MB);
    progress.settle('c', 'failed');
    show('after 20 s, with a failed file');
    for (const columns of [80, 60, 40, 20]) show(`in ${columns} columns`, columns);
    after(10);
    progress.settle('b', 'moved');
    progress.settle('d', 'there');
    show('at the end');
    await expect(screens.join('\n')).toMatchFileSnapshot('../screens/progress.txt');
    for (const columns of [80, 60, 40, 20]) expect(line(columns).length).toBeLessThan(columns);
  });

  test('counts a file that finishes before its size is known', () => {
    const { progress } = anUpload();
    progress.settle('a', 'moved', 10);
    progress.expect('a', 10);
    progress.isTotalFinal = true;
    expect(progress.state).toMatchObject({ doneFiles: 1, totalFiles: 1, doneBytes: 10, totalBytes: 10 });
  });

  test('counts only the bytes of files, not the rest of the request', () => {
    const { progress } = anUpload();
    progress.expect('a', 10);
    progress.move('a', 500);
    expect(progress.state.doneBytes).toBe(10);
  });

  test('adjusts the remaining time if the network becomes slower', () => {
    const { progress, after } = anUpload();
    progress.expect('a', 1_000 * MB);
    for (let second = 0; second <= 30; second += 1) {
      progress.move('a', second * 10 * MB);
      after(1);
    }
    for (let second = 1; second <= 20; second += 1) {
      progress.move('a', 300 * MB + second * MB);
      after(1);
    }
    expect(progress.state.bytesPerSecond).toBe(MB);
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [9_960, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678_901, '12 GB'],
])('formatBytes writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [0.4, '0s'],
  [59.4, '59s'],
  [59.6, '1m 00s'],
  [3_599, '59m 59s'],
  [3_660, '1h 01m'],
])('formatDuration writes %d seconds as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
