import { type Finding, ok, skip, warn } from '../finding.js';
import type { Subject } from '../subject.js';

const TOLERANCE_MS = 60_000;

/** Do the clocks of the server and of this computer agree? The header `Date` has whole seconds. */
export async function checkClock({ ping }: Subject): Promise<Finding> {
  const { headers, sentAt, receivedAt } = await ping();
  const server = Date.parse(headers.date ?? '');
  if (Number.isNaN(server)) return skip('the server sends no header Date');
  const skew = server - (sentAt + receivedAt) / 2;
  const seconds = Math.round(Math.abs(skew) / 1000);
  if (Math.abs(skew) <= TOLERANCE_MS) return ok('the clocks agree');
  return warn(
    `the clock of the server is ${seconds} s ${skew > 0 ? 'ahead of' : 'behind'} this computer's`,
    'Let both set their clocks by NTP. With wrong clocks, links expire at the wrong time, and new photos sort wrongly.',
  );
}
