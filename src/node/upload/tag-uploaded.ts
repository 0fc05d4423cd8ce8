import { type ImmichClient, isImmichError, type RequestOptions } from '../../index.js';
import { pause } from '../../http/retry/pause.js';
import { addToList } from '../files/add-to-list.js';
import { appliedTag, attempt, note, type TagOutcome } from './tag-outcome.js';
import type { AppliedTag } from './upload-report.js';
import { waitUntilRead } from './wait-until-read.js';

/** Maximum number of checks of the tags. The pause doubles before each check. */
const CHECKS = 5;
const FIRST_PAUSE_MS = 250;

export interface Tagging {
  /** Asset IDs by path of the tag. */
  wanted: ReadonlyMap<string, readonly string[]>;
  /** Assets that this run has created; the server may not have read their files yet. */
  created: ReadonlySet<string>;
  /** Start of the run. */
  since: Date;
  timeoutMs: number;
}

/**
 * Adds tags to uploaded assets so that they are not lost. The server reads a file some time after its upload and then
 * replaces the tags of the asset by those in the file. Therefore tags are added after the files have been read, and
 * checked later.
 */
export async function tagUploaded(
  immich: ImmichClient,
  { wanted, created, since, timeoutMs }: Tagging,
  options: RequestOptions,
): Promise<AppliedTag[]> {
  const tags = [...wanted].map(([name, assetIds]): TagOutcome => ({
    name,
    id: '',
    assetIds: [...new Set(assetIds)],
    outcomes: new Map(),
  }));
  for (const tag of tags) {
    await attempt([tag], options.signal, async () => {
      // If the server returns no tag, the empty ID is rejected later.
      tag.id = (await immich.tags.ensure([tag.name], options))[0]?.id ?? '';
    });
  }
  const ready = tags.filter(({ error }) => !error);
  const fresh = new Set(ready.flatMap(({ assetIds }) => assetIds.filter((id) => created.has(id))));
  let unread: ReadonlySet<string> = fresh;
  let failure;
  try {
    unread = await waitUntilRead(immich, fresh, { since, timeoutMs }, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
    failure = error;
  }
  for (const group of groupsOf(ready)) await add(immich, group, created, options);
  await check(immich, ready, options);
  // The tags were added in any case. Assets that may lose them are in the report.
  if (failure) for (const tag of ready) tag.error ??= failure;
  return tags.map((tag) => appliedTag(tag, unread));
}

/** Assets that get the same tags. */
interface Group {
  tags: TagOutcome[];
  assetIds: string[];
}

function groupsOf(tags: readonly TagOutcome[]): Group[] {
  const tagsOf = new Map<string, TagOutcome[]>();
  for (const tag of tags) {
    for (const assetId of tag.assetIds) {
      addToList(tagsOf, assetId, tag);
    }
  }
  const groups = new Map<string, Group>();
  for (const [assetId, together] of tagsOf) {
    const key = together.map(({ id }) => id).join();
    const group = groups.get(key);
    if (group) group.assetIds.push(assetId);
    else groups.set(key, { tags: together, assetIds: [assetId] });
  }
  return [...groups.values()];
}

/**
 * Adds all tags of an asset in one request. The server writes the tags to a sidecar and reads it again; a tag that is
 * added in between can be lost.
 */
async function add(
  immich: ImmichClient,
  { tags, assetIds }: Group,
  created: ReadonlySet<string>,
  options: RequestOptions,
): Promise<void> {
  const tagIds = tags.map(({ id }) => id);
  // For several tags the server returns only the number of new pairs, so assets that may already have the tags are sent
  // separately.
  const parts = [assetIds.filter((id) => created.has(id)), assetIds.filter((id) => !created.has(id))];
  for (const part of parts) {
    await attempt(tags, options.signal, async () => {
      const result =
        tagIds.length === 1
          ? await immich.tags.tagAssets(tagIds[0] ?? '', part, options)
          : await immich.tags.tagMany({ tagIds, assetIds: part }, options);
      for (const tag of tags) note(tag, result);
    });
  }
}

/**
 * Adds each tag again: an asset that still has it is a duplicate, and one that has lost it gets it back. Unlike a
 * search by tag, this also covers archived, hidden and trashed assets, and it takes one request per 1,000 assets
 * however many others have the tag.
 */
async function check(
  immich: ImmichClient,
  tags: readonly TagOutcome[],
  options: RequestOptions,
): Promise<void> {
  let open = tags.map((tag) => ({
    tag,
    assetIds: tag.assetIds.filter((id) => typeof tag.outcomes.get(id) === 'string'),
  }));
  for (let checks = 0; checks < CHECKS; checks += 1) {
    open = open.filter(({ assetIds }) => assetIds.length > 0);
    if (open.length === 0) return;
    await pause(FIRST_PAUSE_MS * 2 ** checks, options.signal);
    for (const one of open) {
      const { tag, assetIds } = one;
      const isChecked = await attempt([tag], options.signal, async () => {
        const { succeeded, failed } = await immich.tags.tagAssets(tag.id, assetIds, options);
        for (const { id, reason } of failed) tag.outcomes.set(id, { reason });
        one.assetIds = succeeded;
      });
      if (!isChecked) one.assetIds = [];
    }
  }
  for (const { tag, assetIds } of open) {
    for (const id of assetIds) tag.outcomes.set(id, { reason: 'not_kept' });
  }
}
