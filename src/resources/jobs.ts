import { QUEUES } from '../../generated/operations.js';
import { JobsOperations } from '../../generated/resources/jobs.js';
import { UnsupportedError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { LegacyQueue, QueueName, QueueStatistics } from '../types.js';
import { printable } from '../values/printable.js';
import { call, type Signatures, optional, text } from './check-arguments.js';
import { checkWaitLimits, poll, type WaitLimits } from './poll.js';

/** How long `jobs.wait` waits at most, in milliseconds. */
const DEFAULT_JOBS_TIMEOUT_MS = 10 * 60_000;

const POLL_MS = 1000;

/** Background jobs of the server. */
export class JobsResource extends JobsOperations {
  /**
   * Waits until a queue has no job that runs or waits. Jobs that are scheduled for later do not count; a paused queue that has jobs is
   * waited for, as someone can resume it. Throws a `TimeoutError` after `timeoutMs` (10 minutes; 0 for no limit); `pollMs` is the pause
   * between two requests (1 second).
   *
   * A queue can get new jobs afterwards: after an upload, each step puts its next one into another queue.
   *
   * `GET /queues/{name}`, permission `queue.read`, since 2.4.0; before `GET /jobs`, permission `job.read`. Administrators only.
   */
  async wait(queue: QueueName, limits: WaitLimits = {}, options: RequestOptions = {}): Promise<void> {
    const { timeoutMs = DEFAULT_JOBS_TIMEOUT_MS, pollMs = POLL_MS } = limits;
    const isIdle = async (within: RequestOptions) => {
      const { active, waiting, paused } = await this.#statistics(queue, within);
      return active <= 0 && waiting <= 0 && paused <= 0;
    };
    return poll(isIdle, QUEUES.getQueue, { timeoutMs, pollMs }, options);
  }

  #statistics(queue: QueueName, options: RequestOptions): Promise<QueueStatistics> {
    return this.release.following(
      'queues',
      async (hasQueues) => {
        if (hasQueues) {
          const { statistics } = await this.transport.call(
            QUEUES.getQueue,
            { path: { name: queue } },
            options,
          );
          return statistics;
        }
        const queues: Partial<Record<QueueName, LegacyQueue>> = await this.status(options);
        const found = queues[queue];
        if (!found) throw new UnsupportedError(`This server has no queue \`${printable(queue)}\`.`);
        return found.jobCounts;
      },
      options,
    );
  }

  /** @internal */
  static override signatures(): Signatures<Omit<JobsResource, keyof JobsOperations>> {
    return {
      wait: call({ queue: text, limits: optional(checkWaitLimits) }),
    };
  }
}
