import { type Asset, type ImmichClient, isHttpError, type RequestOptions } from '../../index.js';
import { pause } from '../../http/retry/pause.js';

/** Up to this many assets are read one by one; more are looked up with a search, 1,000 a request. */
const FEW = 20;

/** How many single assets are read at the same time. */
const CONCURRENCY = 4;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

/** How far back the first search looks: clocks differ, and an earlier run of the same journal may have uploaded a part. Older assets cost a request each. */
const LOOK_BACK_MS = 24 * 60 * 60_000;

/** A search looks in one of these places. */
const PLACES = ['timeline', 'archive', 'hidden'] as const;

export interface Waiting {
  /** When the first of the assets was uploaded, by the clock of this computer. */
  since: Date;
  /** The wait ends when no further file has been read for this long. */
  timeoutMs: number;
}

/**
 * Waits until the server has read the files of uploaded assets. Resolves to the ids whose file it had not read when the wait ended. An asset that
 * has been deleted meanwhile is not waited for.
 */
export async function waitUntilRead(
  immich: ImmichClient,
  ids: Iterable<string>,
  { since, timeoutMs }: Waiting,
  options: RequestOptions,
): Promise<ReadonlySet<string>> {
  const unread = new Set(ids);
  let createdAfter = new Date(since.getTime() - LOOK_BACK_MS);
  let lastProgress = performance.now();
  for (let pauseMs = FIRST_PAUSE_MS; unread.size > 0; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    options.signal?.throwIfAborted();
    const before = unread.size;
    if (before > FEW) createdAfter = await search(immich, unread, createdAfter, options);
    else await readEach(immich, [...unread], unread, options);
    if (unread.size < before) lastProgress = performance.now();
    const left = lastProgress + timeoutMs - performance.now();
    if (unread.size === 0 || left <= 0) break;
    await pause(Math.min(pauseMs, left), options.signal);
  }
  return unread;
}

/**
 * Removes what has been read from `unread`. Returns when the earliest of the others was created: the next search can begin there. Assets that no
 * search shows are read one by one.
 */
async function search(
  immich: ImmichClient,
  unread: Set<string>,
  createdAfter: Date,
  options: RequestOptions,
): Promise<Date> {
  const notShown = new Set(unread);
  let earliest: string | undefined;
  for (const visibility of PLACES) {
    if (notShown.size === 0) break;
    const filter = { visibility, createdAfter, withExif: true, withDeleted: true, size: 1000 };
    for await (const asset of immich.search.metadata(filter, options)) {
      if (!notShown.delete(asset.id)) continue;
      if (isRead(asset)) unread.delete(asset.id);
      else if (earliest === undefined || asset.createdAt < earliest) earliest = asset.createdAt;
    }
  }
  await readEach(immich, [...notShown], unread, options);
  return earliest === undefined ? createdAfter : new Date(earliest);
}

async function readEach(
  immich: ImmichClient,
  ids: readonly string[],
  unread: Set<string>,
  options: RequestOptions,
): Promise<void> {
  const rest = ids.values();
  const read = async () => {
    for (const id of rest) {
      options.signal?.throwIfAborted();
      if (await isReadOrGone(immich, id, options)) unread.delete(id);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, read));
}

async function isReadOrGone(immich: ImmichClient, id: string, options: RequestOptions): Promise<boolean> {
  try {
    return isRead(await immich.assets.get(id, options));
  } catch (error) {
    if (isHttpError(error) && error.reason === 'not-found') return true;
    throw error;
  }
}

/** Both are missing until the file has been read. `modifyDate` is there afterwards even if the file is damaged. */
const isRead = ({ exifInfo }: Asset): boolean =>
  (exifInfo?.modifyDate ?? exifInfo?.exifImageWidth ?? null) !== null;
