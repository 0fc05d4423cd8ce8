import { canSee } from './access.js';
import type { Caller } from './auth.js';
import type { Library } from './state/library.js';

export type BulkOutcome =
  { success: true } | { success: false; error: 'duplicate' | 'no_permission' | 'not_found' };

/** Puts ids into a set, one by one: each id has its own outcome, and none stops the others. */
export function addEach(
  ids: readonly string[],
  into: Set<string>,
  asking: { caller: Caller; library: Library },
): [id: string, outcome: BulkOutcome][] {
  return ids.map((id) => {
    if (into.has(id)) return [id, { success: false, error: 'duplicate' }];
    const asset = asking.library.assets.get(id);
    if (!asset || !canSee(asset, asking)) return [id, { success: false, error: 'no_permission' }];
    into.add(id);
    return [id, { success: true }];
  });
}

/** Takes ids out of a set, one by one. */
export const removeEach = (ids: readonly string[], from: Set<string>): [id: string, outcome: BulkOutcome][] =>
  ids.map((id) => [id, from.delete(id) ? { success: true } : { success: false, error: 'not_found' }]);
