import { ArgumentError } from '../../errors/index.js';
import { isWellFormed } from './path.js';

/** Serialises query parameters as Immich reads them: arrays repeat the name, a `Date` becomes ISO text. */
export function serialiseQuery(query: Record<string, unknown> | undefined): string {
  let search: URLSearchParams | undefined;
  for (const name in query) {
    const value = query[name];
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === undefined || each === null) continue;
      (search ??= new URLSearchParams()).append(name, textOf(name, each));
    }
  }
  return search?.toString() ?? '';
}

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string' && isWellFormed(value)) return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new ArgumentError(
    `\`${name}\` must be text, a number, a boolean or a valid date, because it is sent in the query.`,
  );
}
