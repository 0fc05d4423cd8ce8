import { describe, expect, test } from 'vitest';
import { formatBytes, formatDuration } from '../../../src/cli/transfers/progress/amounts.js';
import { Progress } from '../../../src/cli/transfers/progress/progress.js';
import { progressLine } from '../../../src/cli/transfers/progress/progress-line.js';
import { Rate } from '../../../src/cli/transfers/progress/rate.js';

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

  test('does not count existing and failed files as transferred', () => {
    const { progress } = anUpload();
    for (const name of ['a', 'b', 'c']) progress.expect(name, 10);
    progress.settle('a', 'there');
    progress.settle('b', 'failed');
    progress.settle('c', 'moved');
    expect(progress.movedBytes).toBe(10);
    expect(progress.state).toMatchObject({ doneFiles: 3, failedFiles: 1, doneBytes: 30 });
  });

  test('counts files that finish before they are found in the total', () => {
    const { progress, line } = anUpload();
    progress.settle('a', 'moved', 10);
    progress.settle('b', 'moved', 10);
    expect(progress.state.totalFiles).toBe(2);
    expect(line()).toContain('2/2+ files');
  });

  test('includes existing files in the remaining time, which is unknown while more files can be found', () => {
    const { progress, after } = anUpload();
    progress.expect('a', 300 * MB);
    progress.expect('b', 100 * MB);
    progress.move('b', 0);
    after(10);
    progress.settle('a', 'there');
    expect(progress.state.secondsLeft).toBeUndefined();
    progress.isTotalFinal = true;
    expect(progress.state).toMatchObject({ secondsLeft: 3, bytesPerSecond: 0 });
  });

  test('has no remaining time without progress, and none is left after the last byte', () => {
    const { progress, after } = anUpload();
    progress.expect('a', 10);
    progress.isTotalFinal = true;
    progress.move('a', 0);
    after(1);
    progress.move('a', 0);
    expect(progress.state.secondsLeft).toBeUndefined();
    // A download can be longer than its size on the server.
    progress.expect('unfound');
    progress.move('unfound', 50);
    after(1);
    progress.settle('a', 'moved');
    expect(progress.state.secondsLeft).toBe(0);
  });

  test('shows the share of files if their sizes are unknown or 0, and never more than 100%', () => {
    const { progress, line } = anUpload();
    progress.expect('a');
    progress.expect('b');
    progress.isTotalFinal = true;
    progress.settle('a', 'moved', 10);
    expect(line()).toMatch(/█{15}░{15} {3}50% {2}1\/2 files {2}0 B$/);
    const empty = anUpload();
    empty.progress.expect('a', 0);
    empty.progress.isTotalFinal = true;
    expect(empty.line()).toContain('   0%  0/1 files');
    empty.progress.expect('b', 10);
    empty.progress.move('unfound', 25);
    expect(empty.line()).toContain('100%');
  });

  test('rounds the share down, so that 100% means that everything is done', () => {
    const { progress, line } = anUpload();
    progress.expect('a', 1_000);
    progress.isTotalFinal = true;
    progress.move('a', 999);
    expect(line()).toContain(' 99%');
  });

  test('has a bar of at least 5 characters, or none', () => {
    const { progress, line } = anUpload();
    progress.expect('a', 10);
    progress.isTotalFinal = true;
    const bars = Array.from({ length: 100 }, (_, columns) => line(columns).match(/[█░]+/)?.[0].length ?? 0);
    const lengths = [...new Set(bars.filter((length) => length > 0))];
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([5, 30]);
  });

  test('counts one failed file', () => {
    const { progress, line } = anUpload();
    progress.expect('a', 10);
    progress.settle('a', 'failed');
    expect(line()).toContain('1 failed');
  });
});

describe('Rate', () => {
  /** A rate on a clock of its own, after some samples: the time in milliseconds, and the bytes until then. */
  function rateAfter(...samples: [ms: number, bytes: number][]): number | undefined {
    let ms = 0;
    const rate = new Rate(() => ms);
    for (const [at, bytes] of samples) {
      ms = at;
      rate.note(bytes);
    }
    return rate.bytesPerSecond;
  }

  test('is unknown until there are two samples, which are at least 100 ms apart', () => {
    expect(rateAfter()).toBeUndefined();
    expect(rateAfter([0, 0])).toBeUndefined();
    expect(rateAfter([0, 0], [99, 50])).toBeUndefined();
    expect(rateAfter([0, 0], [100, 50])).toBe(500);
  });

  test('is that of the last 10 seconds, or of the last two samples if they are further apart', () => {
    expect(rateAfter([0, 0], [5_000, 100], [14_999, 200])).toBeCloseTo(200 / 14.999);
    expect(rateAfter([0, 0], [5_000, 100], [15_000, 200])).toBe(10);
    expect(rateAfter([0, 0], [60_000, 600])).toBe(10);
  });

  test('is never negative', () => {
    expect(rateAfter([0, 500], [1_000, 100])).toBe(0);
  });
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1_000, '1.0 kB'],
  [9_940, '9.9 kB'],
  [9_950, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [12_345_678_901, '12 GB'],
  [4_500_000_000_000_000, '4.5 PB'],
  [4_500_000_000_000_000_000, '4500 PB'],
])('formatBytes writes %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text));

test.each([
  [-0.6, '0s'],
  [0.4, '0s'],
  [59.4, '59s'],
  [59.6, '1m 00s'],
  [3_599, '59m 59s'],
  [60, '1m 00s'],
  [3_660, '1h 01m'],
  [7_200, '2h 00m'],
])('formatDuration writes %d seconds as %s', (seconds, text) => expect(formatDuration(seconds)).toBe(text));
