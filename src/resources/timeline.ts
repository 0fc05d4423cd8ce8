import { TIMELINE } from '../../generated/operations.js';
import { TimelineOperations } from '../../generated/resources/timeline.js';
import { IntegrityError } from '../errors/index.js';
import { Pages } from '../lists/pages.js';
import type { RequestOptions } from '../options.js';
import type { TimeBucket, TimelineBucketsQuery } from '../types.js';
import { type Signatures, fields, optional, pages } from './check-arguments.js';
import { rowsOf, type TimelineAsset } from './timeline-rows.js';

/** Which assets of the timeline to iterate over. */
export interface TimelineFilter extends TimelineBucketsQuery {}

/** So often a month is read again if it changes while it is read. */
const MOST_READINGS = 5;

/** The timeline: assets by month, in the short form that the web app shows. */
export class TimelineResource extends TimelineOperations {
  /**
   * Iterates over the assets of the timeline, newest first unless `order` is `asc`: one request for the list of months, and one for each
   * month. The server returns a month as columns; here each asset is an object. Without `visibility` it is the timeline and the archive.
   *
   * The number of rows of each month is compared with the number that the server reports. If they differ because the month has changed
   * meanwhile, it is read again; the iteration throws an `IntegrityError` if they never agree. An asset whose date changes during the
   * iteration can be yielded twice or not at all, and a month that is new since the start is not read.
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
    for (const bucket of await this.buckets(filter, options)) yield this.#month(bucket, filter, options);
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
      // A month that has lost all of its assets is not in the list any more.
      const buckets = await this.buckets(filter, options);
      expected = buckets.find((each) => each.timeBucket === timeBucket)?.count ?? 0;
      if (rows.length === expected) return rows;
    }
    throw new IntegrityError(
      site,
      `returned ${rows.length} assets of ${timeBucket}, of which the list of months has ${expected}, ${MOST_READINGS} times`,
    );
  }

  /** @internal */
  static override signatures(): Signatures<Omit<TimelineResource, keyof TimelineOperations>> {
    return {
      assets: pages({ filter: optional(fields()) }),
    };
  }
}
