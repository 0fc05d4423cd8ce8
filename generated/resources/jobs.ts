// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { JOBS } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { JobCreate, LegacyQueue, LegacyQueues, QueueCommandRequest, QueueName } from '../types.js';

/** The plain operations of `jobs`. */
export interface JobsOperations {
  /**
   * Starts a maintenance job, such as a cleanup or a database backup.
   *
   * `POST /jobs`, permission `job.create`; administrators only.
   */
  run(body: JobCreate, options?: RequestOptions): Promise<void>;

  /**
   * Starts, pauses, resumes or empties a queue.
   *
   * `PUT /jobs/{name}`, permission `job.create`; administrators only.
   */
  sendCommand(name: QueueName, body: QueueCommandRequest, options?: RequestOptions): Promise<LegacyQueue>;

  /**
   * Reports the job counts of each queue, and whether it is paused.
   *
   * `GET /jobs`, permission `job.read`; administrators only.
   */
  status(options?: RequestOptions): Promise<LegacyQueues>;
}

/** The class of the group `jobs`, for `createClient` of `immich-client/groups`. */
export const JobsOperations = /* @__PURE__ */ operationsClass<JobsOperations>(JOBS);
