// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { ACTIVITIES } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type {
  Activity,
  ActivityCreate,
  ActivityListQuery,
  ActivityStatistics,
  ActivityStatisticsQuery,
} from '../types.js';

/** The plain operations of `activities`. */
export interface ActivitiesOperations {
  /**
   * Likes or comments on an album, or on an asset in it.
   *
   * `POST /activities`, permission `activity.create`.
   */
  create(body: ActivityCreate, options?: RequestOptions): Promise<Activity>;

  /**
   * Deletes a like or a comment.
   *
   * `DELETE /activities/{id}`, permission `activity.delete`.
   */
  delete(id: string, options?: RequestOptions): Promise<void>;

  /**
   * Lists the likes and comments on an album or on one asset in it, oldest first.
   *
   * `GET /activities`, permission `activity.read`.
   */
  list(query: ActivityListQuery, options?: RequestOptions): Promise<Activity[]>;

  /**
   * Counts the likes and comments on an album or on one asset in it.
   *
   * `GET /activities/statistics`, permission `activity.statistics`.
   */
  statistics(query: ActivityStatisticsQuery, options?: RequestOptions): Promise<ActivityStatistics>;
}

/** The class of the group `activities`, for `createClient` of `immich-client/groups`. */
export const ActivitiesOperations = /* @__PURE__ */ operationsClass<ActivitiesOperations>(ACTIVITIES);
