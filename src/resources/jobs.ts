import { QUEUES } from '../../generated/operations.js';
import { JobsOperations } from '../../generated/resources/jobs.js';
import { UnsupportedError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { LegacyQueue, QueueName, QueueStatistics } from '../types.js';
import { printable } from '../values/printable.js';
import { call, type Signatures, optional, text } from './check-arguments.js';
import { checkWaitLimits, poll, type WaitLimits } from './poll.js';

/** Default limit of `jobs.wait`, in milliseconds. */
const DEFAULT_JOBS_TIMEOUT_MS = 10 * 60_000;

const POLL_MS = 1000;

/** Background jobs of the server. */
export class JobsResource extends JobsOperations {
  /**
   * Waits until a queue has no active, waiting or paused jobs. Jobs that are scheduled for later are ignored. If a
   * queue with jobs is paused, the call waits until it is resumed. Rejects with a `TimeoutError` after
   * `timeoutMs` (10 minutes by default; 0 for no limit); `pollMs` is the pause between two requests (1 second by
   * default).
   *
   * The queue can get new jobs later: after an upload, each step adds the next one to another queue.
   *
   * `GET /queues/{name}`, permission `queue.read`, since 2.4.0; before `GET /jobs`, permission `job.read`.
   * Administrators only.
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
