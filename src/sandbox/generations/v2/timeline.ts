import { badRequest, Refusal } from '../../errors.js';
import type { Call, Handler } from '../../handlers/handler.js';
import { NOT_WITH_PARTNERS } from '../../handlers/timeline.js';

type Buckets = Call<'getTimeBuckets'>;
type Bucket = Call<'getTimeBucket'>;

/** Timeline operations that 2.x handles differently from 3.x. */
export const timelineOperations = {
  getTimeBuckets: (call: Buckets, v3: Handler<'getTimeBuckets'>) => reworded(() => v3(call)),

  /** A link that hides metadata still returns places. */
  getTimeBucket(call: Bucket, v3: Handler<'getTimeBucket'>) {
    const { link, ...rest } = call.caller;
    const caller = link ? { ...rest, link: { ...link, showMetadata: true } } : rest;
    return reworded(() => v3({ ...call, caller }));
  },
};

function reworded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal) || error.message !== NOT_WITH_PARTNERS) throw error;
    throw badRequest('withPartners is only supported for non-archived, non-trashed, non-favorited assets');
  }
}
