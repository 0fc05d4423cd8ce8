import type { Fact } from './fact.js';
import { locationText } from './location.js';
import { ruleOf } from './rules.js';

const MAX_VALUE = 60;

/** A fact in a sentence: `GET /albums, response 200 application/json [].owner: property removed (was UserResponseDto)`. */
export function messageOf({ rule, operation, location, from, to }: Fact): string {
  const place = locationText(location);
  const change = changeText(from, to);
  return `${operation}${place && `, ${place}`}: ${ruleOf(rule).meaning}${change && ` (${change})`}`;
}

/** Before and after in a few words: `string -> integer`, `was string`, `now 204`. */
export function changeText(from: unknown, to: unknown): string {
  if (from === undefined && to === undefined) return '';
  if (to === undefined) return `was ${valueText(from)}`;
  return from === undefined ? `now ${valueText(to)}` : `${valueText(from)} -> ${valueText(to)}`;
}

/** A value in a few words; `nothing` where there is none. */
export function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
