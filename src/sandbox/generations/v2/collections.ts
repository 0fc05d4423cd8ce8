import { failed, Refusal } from '../../errors.js';
import { newActivity } from '../../handlers/activities.js';
import { dismiss } from '../../handlers/duplicates.js';
import type { Call, Handler } from '../../handlers/handler.js';
import { listedMemories } from '../../handlers/memories.js';

/** Operations on memories, activities and duplicates that 2.x handles differently from 3.x. */
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

  /** The text of a like is discarded, and a comment may be blank. */
  createActivity: (call: Call<'createActivity'>) => newActivity(call),

  /** Groups that do not exist are ignored. */
  deleteDuplicate: (call: Call<'deleteDuplicate'>): void => dismiss(call.path.id, call),

  deleteDuplicates(call: Call<'deleteDuplicates'>): void {
    for (const id of call.body.ids) dismiss(id, call);
  },
};
