// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { QUEUES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { Queue, QueueEmpty, QueueJob, QueueJobsQuery, QueueName, QueueUpdate } from '../types.js';

/** The plain operations of `queues`. */
export interface QueuesOperations {
  /**
   * Removes the waiting jobs from a queue.
   *
   * `DELETE /queues/{name}/jobs`, permission `queueJob.delete`, since 2.4.0; administrators only.
   */
  empty(name: QueueName, body?: QueueEmpty, options?: RequestOptions): Promise<void>;

  /**
   * Reads one job queue with its job counts.
   *
   * `GET /queues/{name}`, permission `queue.read`, since 2.4.0; administrators only.
   */
  get(name: QueueName, options?: RequestOptions): Promise<Queue>;

  /**
   * Lists the jobs in a queue.
   *
   * `GET /queues/{name}/jobs`, permission `queueJob.read`, since 2.4.0; administrators only.
   */
  jobs(name: QueueName, query?: QueueJobsQuery, options?: RequestOptions): Promise<QueueJob[]>;

  /**
   * Lists the job queues with their job counts.
   *
   * `GET /queues`, permission `queue.read`, since 2.4.0; administrators only.
   */
  list(options?: RequestOptions): Promise<Queue[]>;

  /**
   * Pauses or resumes a job queue.
   *
   * `PUT /queues/{name}`, permission `queue.update`, since 2.4.0; administrators only.
   */
  update(name: QueueName, body?: QueueUpdate, options?: RequestOptions): Promise<Queue>;
}

/** The class of the group `queues`, for `createClient` of `immich-client/groups`. */
export const QueuesOperations = /* @__PURE__ */ operationsClass<QueuesOperations>(QUEUES);
