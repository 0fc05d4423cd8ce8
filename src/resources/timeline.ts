import { TIMELINE } from '../../generated/operations.js';
import { TimelineOperations } from '../../generated/resources/timeline.js';
import { IntegrityError } from '../errors/index.js';
import { Pages } from '../lists/pages.js';
import type { RequestOptions } from '../options.js';
import type { TimeBucket, TimelineBucketsQuery } from '../types.js';
import { type Signatures, fields, optional, pages } from './check-arguments.js';
import { rowsOf, type TimelineAsset } from './timeline-rows.js';

/** Filters of the timeline. */
export interface TimelineFilter extends TimelineBucketsQuery {}

/** Maximum number of times that a month is read if it changes during reading. */
const MOST_READINGS = 5;

/** The timeline: assets by month, with the fields that the web app shows. */
export class TimelineResource extends TimelineOperations {
  /**
   * Iterates over the assets of the timeline, newest first unless `order` is `asc`: one request for the list of months,
   * and one for each month. The server returns a month as columns; this method yields one object per asset. Without
   * `visibility`, the timeline and the archive are included.
   *
   * The number of rows of each month is compared with the number that the server reports. If they differ because the
   * month changed, it is read again; if they never agree, the iteration throws an `IntegrityError`. An asset whose date
   * changes during the iteration can be yielded twice or not at all, and a month that appears during the iteration is
   * not read.
   *
   * `GET /timeline/buckets` and `GET /timeline/bucket`, permission `asset.read`; also with a shared link.
   */
  assets(filter: TimelineFilter = {}, options: RequestOptions = {}): Pages<TimelineAsset> {
    return new Pages(() => this.#months(filter, options), options.signal);
  }

  async *#months(
    filter: TimelineFilter,
    options: RequestOptions,
  ): AsyncGenerator<TimelineAsset[], void, undefined> {
    const buckets = await this.buckets(filter, options);
    if (new Set(buckets.map(({ timeBucket }) => timeBucket)).size < buckets.length) {
      throw new IntegrityError(TIMELINE.getTimeBuckets, 'returned a month twice');
    }
    for (const bucket of buckets) yield this.#month(bucket, filter, options);
  }

  async #month(
    { timeBucket, count }: TimeBucket,
    filter: TimelineFilter,
    options: RequestOptions,
  ): Promise<TimelineAsset[]> {
    const site = TIMELINE.getTimeBucket;
    let expected = count;
    let rows: TimelineAsset[] = [];
    for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
      rows = rowsOf(await this.bucket({ ...filter, timeBucket }, options), site);
      if (rows.length === expected) return rows;
      // A month that has lost all of its assets is no longer in the list.
      const buckets = await this.buckets(filter, options);
      expected = buckets.find((each) => each.timeBucket === timeBucket)?.count ?? 0;
      if (rows.length === expected) return rows;
    }
    throw new IntegrityError(
      site,
      `returned ${rows.length} assets of ${timeBucket}, but the list of months reports ${expected} (after ${MOST_READINGS} attempts)`,
    );
  }

  /** @internal */
  static override signatures(): Signatures<Omit<TimelineResource, keyof TimelineOperations>> {
    return {
      assets: pages({ filter: optional(fields()) }),
    };
  }
}
