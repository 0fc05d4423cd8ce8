import { type Asset, type ImmichClient, isHttpError, type RequestOptions } from '../../index.js';
import { pause } from '../../http/retry/pause.js';

/** Up to this number, assets are read one by one; more are found by search, 1,000 per request. */
const FEW = 20;

/** Number of assets that are read at the same time. */
const CONCURRENCY = 4;

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2000;

/**
 * How far back the first search goes: clocks differ, and an earlier run of the same journal may have uploaded some of
 * the files. Older assets cost one request each.
 */
const LOOK_BACK_MS = 24 * 60 * 60_000;

/** A search covers one of these visibilities. */
const PLACES = ['timeline', 'archive', 'hidden'] as const;

export interface Waiting {
  /** When the first of the assets was uploaded, by the local clock. */
  since: Date;
  /** The wait ends if no further file has been read for this long. */
  timeoutMs: number;
}

/**
 * Waits until the server has read the files of uploaded assets. Returns the IDs whose files were not read when the wait
 * ended. Deleted assets are not waited for.
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
 * Removes assets that have been read from `unread`. Returns the creation date of the earliest remaining one, where the
 * next search can start. Assets that no search returns are read one by one.
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

/** Both are missing until the file has been read. Afterwards `modifyDate` is set, even if the file is damaged. */
const isRead = ({ exifInfo }: Asset): boolean =>
  (exifInfo?.modifyDate ?? exifInfo?.exifImageWidth ?? null) !== null;
