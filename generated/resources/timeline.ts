// Generated from openapi/ (Immich 3.2.2) by `npm run generate`. Do not edit.

import { operationsClass } from '../../src/resources/operations-class.js';
import { TIMELINE } from '../operations.js';
import type { RequestOptions } from '../../src/options.js';

import type { TimeBucket, TimeBucketAssets, TimelineBucketQuery, TimelineBucketsQuery } from '../types.js';

/** The plain operations of `timeline`. */
export interface TimelineOperations {
  /**
   * Reads the assets of one month on the timeline, as columns.
   *
   * `GET /timeline/bucket`, permission `asset.read`; also with a shared link.
   */
  bucket(query: TimelineBucketQuery, options?: RequestOptions): Promise<TimeBucketAssets>;

  /**
   * Lists the months of the timeline with their asset counts.
   *
   * `GET /timeline/buckets`, permission `asset.read`; also with a shared link.
   */
  buckets(query?: TimelineBucketsQuery, options?: RequestOptions): Promise<TimeBucket[]>;
}

/** The class of the group `timeline`, for `createClient` of `immich-client/groups`. */
export const TimelineOperations = /* @__PURE__ */ operationsClass<TimelineOperations>(TIMELINE);
