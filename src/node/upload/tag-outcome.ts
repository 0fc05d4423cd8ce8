import { type AnyImmichError, BulkResult, isBulkError, isImmichError } from '../../index.js';
import type { AppliedTag } from './upload-report.js';

/** A tag, and what became of each asset that gets it: what a {@link BulkResult} calls it, or why it failed. */
export interface TagOutcome {
  name: string;
  /** Of the tag, once the server has it. */
  id: string;
  assetIds: readonly string[];
  outcomes: Map<string, 'succeeded' | 'duplicate' | { reason: string }>;
  error?: AnyImmichError;
}

export function note(tag: TagOutcome, { succeeded, duplicates, failed }: BulkResult): void {
  for (const id of succeeded) tag.outcomes.set(id, 'succeeded');
  for (const id of duplicates) tag.outcomes.set(id, 'duplicate');
  for (const { id, reason } of failed) tag.outcomes.set(id, { reason });
}

/** Does a part of the work for some tags. If it fails, that is noted with the tags, and the run goes on; only an abort ends it. */
export async function attempt(
  tags: readonly TagOutcome[],
  signal: AbortSignal | undefined,
  work: () => Promise<void>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
    for (const tag of tags) {
      tag.error ??= error;
      if (isBulkError(error)) note(tag, error.result);
    }
    return false;
  }
}

/** @param unread the assets whose file the server had not read when they got the tag. */
export function appliedTag(
  { name, id, assetIds, outcomes, error }: TagOutcome,
  unread: ReadonlySet<string>,
): AppliedTag {
  const result = new BulkResult();
  const uncertain: string[] = [];
  for (const assetId of assetIds) {
    const outcome = outcomes.get(assetId);
    if (outcome === undefined) continue;
    if (typeof outcome === 'object') result.failed.push({ id: assetId, reason: outcome.reason });
    else if (outcome === 'succeeded') result.succeeded.push(assetId);
    else result.duplicates.push(assetId);
    if (typeof outcome === 'string' && unread.has(assetId)) uncertain.push(assetId);
  }
  return {
    name,
    ...(id !== '' && { id }),
    result,
    ...(uncertain.length > 0 && { unread: uncertain }),
    ...(error && { error }),
  };
}
