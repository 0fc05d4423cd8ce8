import type { Check } from '../arguments/signatures.js';
import { MemoriesOperations } from '../../generated/resources/memories.js';
import { kindOf } from '../arguments/check-arguments.js';
import { Contradiction } from '../compat/contradiction.js';
import { ArgumentError, isHttpError } from '../errors/index.js';
import type { RequestOptions } from '../options.js';
import type { Memory } from '../types.js';
import { call, type Signatures } from './check-arguments.js';

/** Memories: photos of this day in earlier years. */
export class MemoriesResource extends MemoriesOperations {
  /**
   * Lists the memories of a day: `2024-06-01`, or a `Date`, whose day is taken in the local time zone. Immich creates
   * memories at most 3 days ahead, and deletes unsaved ones after 30 days.
   *
   * `GET /memories`, permission `memory.read`.
   */
  async on(date: Date | string, options?: RequestOptions): Promise<Memory[]> {
    const day = typeof date === 'string' ? date : dayOf(date);
    return this.release.following(
      'memoryDays',
      async (takesDays) => {
        // A memory is shown from midnight to midnight UTC.
        const query = { for: takesDays ? day : `${day}T00:00:00.000Z` };
        try {
          return await this.list(query, options);
        } catch (error) {
          // Some releases accept only one of the two forms.
          throw isHttpError(error) && error.reason === 'validation' ? new Contradiction(error) : error;
        }
      },
      options,
    );
  }

  /** @internal */
  static override signatures(): Signatures<Omit<MemoriesResource, keyof MemoriesOperations>> {
    return {
      on: call({ date: day }),
    };
  }
}

function dayOf(date: Date): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Accepts a calendar day. Immich reads 31 February as a day in March, or rejects it. */
const day: Check = (name, value) => {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const date = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return;
  }
  const given = typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  throw new ArgumentError(`\`${name}\` must be a day such as 2024-06-01, or a valid \`Date\`; not ${given}.`);
};
