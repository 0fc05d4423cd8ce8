import type { Fact } from './fact.js';
import { locationText } from './location.js';
import { ruleOf } from './rules.js';
import { change } from './fact-values.js';

const MAX_VALUE = 60;

/**
 * Formats a fact as a sentence:
 * `GET /albums, response 200 application/json [].owner: response property removed (was "UserResponseDto")`.
 */
export function messageOf(fact: Fact): string {
  const place = locationText(fact.location);
  const values = change(fact, MAX_VALUE);
  const what = `${fact.operation}${place && `, ${place}`}: ${ruleOf(fact.rule).meaning}`;
  return values === undefined ? what : `${what} (${values})`;
}
