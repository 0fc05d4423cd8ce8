import type { Difference } from '../compare/difference.js';
import type { Location } from './fact.js';
import type { Direction } from './level.js';
import { isRuleId, type RuleId, ruleOf } from './rules.js';

/** A difference of an operation with its rule. */
export interface Found {
  rule: RuleId;
  direction: Direction;
  location: Location;
  /** The named schema that contains it, and the path from there. */
  component?: { name: string; at: string };
  /** The cause is the schema or the list of parameters that contains it. */
  isOfSchema?: true;
  /** Cause outside the operation, such as a security scheme. */
  cause?: string;
  from?: unknown;
  to?: unknown;
}

interface Values {
  from?: unknown;
  to?: unknown;
}

/** Creates a difference of an operation itself. */
export const found = (rule: RuleId, location: Location, { from, to }: Values = {}): Found => ({
  rule,
  direction: ruleOf(rule).direction,
  location,
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
});

/** The kind of place that a schema belongs to. */
export type Subject = 'request-parameter' | 'request-body' | 'response-body';

/** Converts differences of a schema to differences of the operation that uses it; those without a rule are left out. */
export function foundIn<At extends Exclude<Location, { in: 'operation' }>>(
  subject: Subject,
  location: At,
  differences: Difference[],
): Found[] {
  return differences.flatMap(({ change, at, component, isOfSchema, from, to }) => {
    const rule = ruleFor(subject, change, at === '');
    if (!rule) return [];
    const property = at.replace(/^\./, '');
    const place = property === '' ? location : { ...location, property };
    return [
      {
        ...found(rule, place, { from, to }),
        direction: directionOf(subject),
        ...(component && { component }),
        ...(isOfSchema && { isOfSchema }),
      },
    ];
  });
}

const directionOf = (subject: Subject): Direction => (subject === 'response-body' ? 'response' : 'request');

/** The root has its own rules if they are more specific than those of a property. */
function ruleFor(subject: Subject, change: Difference['change'], isRoot: boolean): RuleId | undefined {
  const direction = directionOf(subject);
  const ofProperty =
    direction === 'request'
      ? (REQUEST_PROPERTIES[change] ?? `request-property-${change}`)
      : (RESPONSE_PROPERTIES[change] ?? `response-property-${change}`);
  // A list parameter is treated like a single value.
  const own = isRoot || subject === 'request-parameter' ? `${subject}-${change}` : ofProperty;
  return [own, ofProperty, `${direction}-${change}`, change].find(isRuleId);
}

const REQUEST_PROPERTIES: Partial<Record<Difference['change'], RuleId>> = {
  'required-property-added': 'new-required-request-property',
  'optional-property-added': 'new-optional-request-property',
  'required-property-removed': 'request-property-removed',
  'optional-property-removed': 'request-property-removed',
};

const RESPONSE_PROPERTIES: Partial<Record<Difference['change'], RuleId>> = {
  'required-property-added': 'response-required-property-added',
  'optional-property-added': 'response-optional-property-added',
  'required-property-removed': 'response-required-property-removed',
  'optional-property-removed': 'response-optional-property-removed',
};
