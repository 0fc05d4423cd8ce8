import { type AnyImmichError, BulkResult, isBulkError, isImmichError } from '../../index.js';
import type { AppliedTag } from './upload-report.js';

/**
 * A tag, and the result for each of its assets: the name of its list in a {@link BulkResult}, or the reason of a
 * failure.
 */
export interface TagOutcome {
  name: string;
  /** ID of the tag, once it exists. */
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

/**
 * Runs a part of the work for some tags. Errors are recorded with the tags, and the run continues; only an abort ends
 * it.
 */
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

/** @param unread assets whose file the server had not read when the tag was added */
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
