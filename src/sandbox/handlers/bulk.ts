import { canShare } from './access.js';
import type { Caller } from '../auth.js';
import type { Library } from '../state/library.js';

export type BulkOutcome =
  { success: true } | { success: false; error: 'duplicate' | 'no_permission' | 'not_found' };

/** Adds IDs to a set one by one: each has its own result. */
export function addEach(
  ids: readonly string[],
  into: Set<string>,
  asking: { caller: Caller; library: Library },
): [id: string, outcome: BulkOutcome][] {
  return ids.map((id) => {
    if (into.has(id)) return [id, { success: false, error: 'duplicate' }];
    if (!canShare(asking.library.assets.get(id), asking))
      return [id, { success: false, error: 'no_permission' }];
    into.add(id);
    return [id, { success: true }];
  });
}

/** Removes IDs from a set one by one, if allowed. */
export const removeEach = (
  ids: readonly string[],
  from: Set<string>,
  isAllowed: (id: string) => boolean = () => true,
): [id: string, outcome: BulkOutcome][] =>
  ids.map((id) => {
    if (!from.has(id)) return [id, { success: false, error: 'not_found' }];
    if (!isAllowed(id)) return [id, { success: false, error: 'no_permission' }];
    from.delete(id);
    return [id, { success: true }];
  });
