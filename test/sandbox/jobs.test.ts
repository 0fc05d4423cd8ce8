import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Jobs } from '../../src/sandbox/state/jobs.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('jobs run after 0.5 to 1.5 times the delay', () => {
  const jobs = new Jobs(100);
  const done: string[] = [];
  jobs.later(() => done.push('slow'), 1);
  jobs.later(() => done.push('fast'), 0);
  vi.advanceTimersByTime(49);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(['fast']);
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['fast', 'slow']);
});

test('a job runs at once without a delay', () => {
  const job = vi.fn();
  new Jobs(0).later(job, 1);
  expect(job).toHaveBeenCalledOnce();
});

test('pending jobs are dropped when the sandbox closes', () => {
  const jobs = new Jobs(100);
  const job = vi.fn();
  jobs.later(job, 0);
  jobs.close();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(job).not.toHaveBeenCalled();
});
