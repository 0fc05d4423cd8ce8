import { failed, Refusal } from '../../errors.js';
import { newActivity } from '../../handlers/activities.js';
import { dismiss } from '../../handlers/duplicates.js';
import type { Call, Handler } from '../../handlers/handler.js';
import { listedMemories } from '../../handlers/memories.js';

/** Operations on memories, activities and duplicates that 2.x servers answer otherwise than 3.x ones. */
export const collectionOperations = {
  /** A memory without assets is listed too. */
  searchMemories: (call: Call<'searchMemories'>) => listedMemories(call),

  updateMemory(call: Call<'updateMemory'>, v3: Handler<'updateMemory'>) {
    try {
      return v3(call);
    } catch (error) {
      throw error instanceof Refusal && error.issues ? failed('update memory') : error;
    }
  },

  /** A like loses its text, and a comment may be blank. */
  createActivity: (call: Call<'createActivity'>) => newActivity(call),

  /** Groups that do not exist are ignored. */
  deleteDuplicate: (call: Call<'deleteDuplicate'>): void => dismiss(call.path.id, call),

  deleteDuplicates(call: Call<'deleteDuplicates'>): void {
    for (const id of call.body.ids) dismiss(id, call);
  },
};
