import type { Direction, Impact, Level } from './fact.js';

/** What a kind of difference means for a program that uses the client. */
export interface Rule {
  direction: Direction;
  level: Level;
  /** Instead of `level`, where only `number` and `integer` are exchanged: for JavaScript both are a `number`. */
  numericLevel?: Level;
  impact: readonly Impact[];
  meaning: string;
  /** The rule for the opposite change of an answer, or of a request: what breaks the one when it comes breaks the other when it goes. */
  mirror: string | readonly string[] | { none: string };
}

const WIRE = ['wire'] as const;
const TYPES = ['types'] as const;
const BOTH = ['wire', 'types'] as const;
const NOTHING = [] as const;

const operation = rulesOf('operation');
const request = rulesOf('request');
const response = rulesOf('response');

const WHOLE = { none: 'an operation is neither sent nor received' };
const SENT_ONLY = { none: 'only requests have it' };
const RECEIVED_ONLY = { none: 'only answers have it' };
const SAME = { none: 'what is unreadable in one direction is so in the other, too' };

/**
 * Every rule, in oasdiff's words where it has some. Levels are a client's: an operation that is gone is an error even if it was
 * deprecated first, and limits of what may be sent break no program that keeps to them.
 */
// prettier-ignore: a table is read in rows.
export const RULES = {
  'api-path-removed-without-deprecation': operation('error', BOTH, 'path removed', WHOLE),
  'api-path-removed-with-deprecation': operation('error', BOTH, 'deprecated path removed', WHOLE),
  'api-removed-without-deprecation': operation('error', BOTH, 'operation removed', WHOLE),
  'api-removed-with-deprecation': operation('error', BOTH, 'deprecated operation removed', WHOLE),
  'endpoint-added': operation('info', NOTHING, 'operation added', WHOLE),
  'endpoint-deprecated': operation('info', NOTHING, 'operation deprecated', WHOLE),
  'endpoint-reactivated': operation('info', NOTHING, 'operation no longer deprecated', WHOLE),
  'operation-id-changed': operation('error', TYPES, 'operation renamed', WHOLE),
  'path-parameter-renamed': operation('warning', TYPES, 'path parameter renamed', WHOLE),
  'operation-permission-changed': operation('warning', WIRE, 'needs another permission', WHOLE),
  'operation-admin-only-changed': operation('warning', WIRE, 'is for other users', WHOLE),
  'operation-state-changed': operation('info', NOTHING, 'state of its life changed', WHOLE),
  'api-security-added': operation('warning', WIRE, 'takes fewer credentials', WHOLE),
  'api-security-removed': operation('info', NOTHING, 'takes more credentials', WHOLE),

  'new-request-path-parameter': request('error', BOTH, 'path parameter added', SENT_ONLY),
  'new-required-request-parameter': request('error', BOTH, 'required parameter added', SENT_ONLY),
  'new-optional-request-parameter': request('info', NOTHING, 'optional parameter added', SENT_ONLY),
  'request-parameter-removed': request('warning', TYPES, 'parameter removed', SENT_ONLY),
  'request-parameter-became-required': request('error', BOTH, 'parameter became required', SENT_ONLY),
  'request-parameter-became-optional': request('info', NOTHING, 'parameter became optional', SENT_ONLY),
  'request-parameter-type-changed': request(
    'error',
    BOTH,
    'parameter has another type',
    SENT_ONLY,
    'warning',
  ),
  'request-parameter-type-generalized': request('info', NOTHING, 'parameter takes more types', SENT_ONLY),
  'request-parameter-became-nullable': request('info', NOTHING, 'parameter may be null', SENT_ONLY),
  'request-parameter-became-not-nullable': request(
    'error',
    BOTH,
    'parameter may no longer be null',
    SENT_ONLY,
  ),
  'request-parameter-became-enum': request('error', BOTH, 'parameter takes certain values only', SENT_ONLY),
  'request-parameter-enum-dropped': request('info', NOTHING, 'parameter takes any value', SENT_ONLY),
  'request-parameter-enum-value-added': request('info', NOTHING, 'parameter takes another value', SENT_ONLY),
  'request-parameter-enum-value-removed': request('error', BOTH, 'parameter lost a value', SENT_ONLY),
  'request-parameter-default-value-changed': request(
    'warning',
    WIRE,
    'parameter has another default',
    SENT_ONLY,
  ),
  'parameter-serialization-changed': request('error', WIRE, 'parameter is written otherwise', SENT_ONLY),

  'request-body-added-required': request('error', BOTH, 'required body added', SENT_ONLY),
  'request-body-added-optional': request('info', NOTHING, 'optional body added', SENT_ONLY),
  'request-body-removed': request('error', BOTH, 'body removed', SENT_ONLY),
  'request-body-became-required': request('error', BOTH, 'body became required', SENT_ONLY),
  'request-body-became-optional': request('info', NOTHING, 'body became optional', SENT_ONLY),
  'request-body-media-type-added': request(
    'info',
    NOTHING,
    'body takes another media type',
    'response-media-type-removed',
  ),
  'request-body-media-type-removed': request(
    'error',
    BOTH,
    'body lost a media type',
    'response-media-type-added',
  ),
  'request-body-type-changed': request(
    'error',
    BOTH,
    'body has another type',
    'response-body-type-changed',
    'warning',
  ),
  'request-body-type-generalized': request(
    'info',
    NOTHING,
    'body takes more types',
    'response-body-type-specialized',
  ),
  'request-body-became-nullable': request(
    'info',
    NOTHING,
    'body may be null',
    'response-body-became-not-nullable',
  ),
  'request-body-became-not-nullable': request(
    'error',
    BOTH,
    'body may no longer be null',
    'response-body-became-nullable',
  ),

  'new-required-request-property': request(
    'error',
    BOTH,
    'required property added',
    'response-required-property-removed',
  ),
  'new-optional-request-property': request(
    'info',
    NOTHING,
    'optional property added',
    'response-optional-property-removed',
  ),
  'request-property-removed': request('warning', TYPES, 'property removed', [
    'response-required-property-added',
    'response-optional-property-added',
  ]),
  'request-property-became-required': request(
    'error',
    BOTH,
    'property became required',
    'response-property-became-optional',
  ),
  'request-property-became-optional': request(
    'info',
    NOTHING,
    'property became optional',
    'response-property-became-required',
  ),
  'request-property-type-changed': request(
    'error',
    BOTH,
    'property has another type',
    'response-property-type-changed',
    'warning',
  ),
  'request-property-type-generalized': request(
    'info',
    NOTHING,
    'property takes more types',
    'response-property-type-specialized',
  ),
  'request-property-became-nullable': request(
    'info',
    NOTHING,
    'property may be null',
    'response-property-became-not-nullable',
  ),
  'request-property-became-not-nullable': request(
    'error',
    BOTH,
    'property may no longer be null',
    'response-property-became-nullable',
  ),
  'request-property-became-enum': request(
    'error',
    BOTH,
    'property takes certain values only',
    'response-property-enum-dropped',
  ),
  'request-property-enum-dropped': request(
    'info',
    NOTHING,
    'property takes any value',
    'response-property-became-enum',
  ),
  'request-property-enum-value-added': request(
    'info',
    NOTHING,
    'property takes another value',
    'response-property-enum-value-removed',
  ),
  'request-property-enum-value-removed': request(
    'error',
    BOTH,
    'property lost a value',
    'response-property-enum-value-added',
  ),
  'request-property-default-value-changed': request('info', WIRE, 'property has another default', SENT_ONLY),
  'request-property-any-of-added': request(
    'info',
    NOTHING,
    'takes another form',
    'response-property-any-of-removed',
  ),
  'request-property-any-of-removed': request('error', BOTH, 'lost a form', 'response-property-any-of-added'),
  'request-composition-changed': request(
    'error',
    BOTH,
    'has one form where it had several, or the reverse',
    'response-composition-changed',
  ),
  'request-additional-properties-closed': request(
    'warning',
    BOTH,
    'takes no further properties',
    'response-additional-properties-opened',
  ),
  'request-additional-properties-opened': request(
    'info',
    NOTHING,
    'takes further properties',
    'response-additional-properties-closed',
  ),
  'request-format-changed': request(
    'error',
    TYPES,
    'is a file where it was text, or the reverse',
    'response-format-changed',
  ),
  'request-date-time-removed': request('warning', TYPES, 'no longer takes a `Date`', {
    none: 'answers keep their text',
  }),
  'request-constraint-tightened': request('info', WIRE, 'limits tightened', {
    none: 'a wider answer has the same type',
  }),
  'request-unsupported-changed': request('warning', BOTH, 'changed in a way that cannot be judged', SAME),

  'response-success-status-added': response('info', NOTHING, 'has another success status', RECEIVED_ONLY),
  'response-success-status-removed': response('error', WIRE, 'success status removed', RECEIVED_ONLY),
  'success-status-changed': response('error', BOTH, 'has another status', RECEIVED_ONLY),
  'response-non-success-status-added': response('info', NOTHING, 'has another error status', RECEIVED_ONLY),
  'response-non-success-status-removed': response('info', NOTHING, 'error status removed', RECEIVED_ONLY),
  'response-media-type-added': response(
    'info',
    NOTHING,
    'has another media type',
    'request-body-media-type-removed',
  ),
  'response-media-type-removed': response(
    'error',
    BOTH,
    'media type removed',
    'request-body-media-type-added',
  ),
  'required-response-header-removed': response('error', WIRE, 'header removed', RECEIVED_ONLY),
  'response-body-type-changed': response(
    'error',
    BOTH,
    'body has another type',
    'request-body-type-changed',
    'info',
  ),
  'response-body-type-specialized': response(
    'info',
    NOTHING,
    'body has fewer types',
    'request-body-type-generalized',
  ),
  'response-body-became-nullable': response(
    'error',
    BOTH,
    'body may be null',
    'request-body-became-not-nullable',
  ),
  'response-body-became-not-nullable': response(
    'info',
    NOTHING,
    'body is never null',
    'request-body-became-nullable',
  ),
  'response-required-property-added': response('info', NOTHING, 'property added', 'request-property-removed'),
  'response-optional-property-added': response(
    'info',
    NOTHING,
    'optional property added',
    'request-property-removed',
  ),
  'response-required-property-removed': response(
    'error',
    BOTH,
    'property removed',
    'new-required-request-property',
  ),
  'response-optional-property-removed': response(
    'warning',
    TYPES,
    'optional property removed',
    'new-optional-request-property',
  ),
  'response-property-became-required': response(
    'info',
    NOTHING,
    'property is always there',
    'request-property-became-optional',
  ),
  'response-property-became-optional': response(
    'error',
    BOTH,
    'property may be absent',
    'request-property-became-required',
  ),
  'response-property-type-changed': response(
    'error',
    BOTH,
    'property has another type',
    'request-property-type-changed',
    'info',
  ),
  'response-property-type-specialized': response(
    'info',
    NOTHING,
    'property has fewer types',
    'request-property-type-generalized',
  ),
  'response-property-became-nullable': response(
    'error',
    BOTH,
    'property may be null',
    'request-property-became-not-nullable',
  ),
  'response-property-became-not-nullable': response(
    'info',
    NOTHING,
    'property is never null',
    'request-property-became-nullable',
  ),
  'response-property-became-enum': response(
    'info',
    NOTHING,
    'property has certain values only',
    'request-property-enum-dropped',
  ),
  'response-property-enum-dropped': response(
    'warning',
    TYPES,
    'property may have any value',
    'request-property-became-enum',
  ),
  'response-property-enum-value-added': response(
    'warning',
    TYPES,
    'property may have another value',
    'request-property-enum-value-removed',
  ),
  'response-property-enum-value-removed': response(
    'info',
    NOTHING,
    'property lost a value',
    'request-property-enum-value-added',
  ),
  'response-property-any-of-added': response(
    'warning',
    BOTH,
    'may have another form',
    'request-property-any-of-removed',
  ),
  'response-property-any-of-removed': response(
    'info',
    NOTHING,
    'lost a form',
    'request-property-any-of-added',
  ),
  'response-composition-changed': response(
    'error',
    BOTH,
    'has one form where it had several, or the reverse',
    'request-composition-changed',
  ),
  'response-additional-properties-closed': response(
    'info',
    NOTHING,
    'has no further properties',
    'request-additional-properties-opened',
  ),
  'response-additional-properties-opened': response(
    'warning',
    TYPES,
    'may have further properties',
    'request-additional-properties-closed',
  ),
  'response-format-changed': response(
    'error',
    BOTH,
    'is a file where it was text, or the reverse',
    'request-format-changed',
  ),
  'response-unsupported-changed': response('warning', BOTH, 'changed in a way that cannot be judged', SAME),

  'component-renamed': operation('info', NOTHING, 'schema renamed', { none: 'a name is not sent' }),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The rule by its id. */
export const ruleOf = (id: RuleId): Rule => RULES[id];

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);

function rulesOf(direction: Direction) {
  return (
    level: Level,
    impact: readonly Impact[],
    meaning: string,
    mirror: Rule['mirror'],
    numericLevel?: Level,
  ): Rule => ({
    direction,
    level,
    impact,
    meaning: direction === 'operation' ? meaning : `${direction} ${meaning}`,
    mirror,
    ...(numericLevel && { numericLevel }),
  });
}
