import type { Direction, Impact, Level } from './level.js';

/** Meaning of a kind of difference for a program that uses the client. */
export interface Rule {
  direction: Direction;
  level: Level;
  /** Replaces `level` if only `number` and `integer` are exchanged: both are `number` in JavaScript. */
  numericLevel?: Level;
  impact: readonly Impact[];
  meaning: string;
}

const WIRE = ['wire'] as const;
const TYPES = ['types'] as const;
const BOTH = ['wire', 'types'] as const;
const NOTHING = [] as const;

const operation = rulesOf('operation');
const request = rulesOf('request');
const response = rulesOf('response');

/**
 * All rules, named as in oasdiff if it has them. Levels are those of a client: a removed operation is an error even if
 * it was deprecated before, and tighter request limits do not break programs that respect them.
 */
export const RULES = {
  'api-path-removed-without-deprecation': operation('error', BOTH, 'path removed'),
  'api-path-removed-with-deprecation': operation('error', BOTH, 'deprecated path removed'),
  'api-removed-without-deprecation': operation('error', BOTH, 'operation removed'),
  'api-removed-with-deprecation': operation('error', BOTH, 'deprecated operation removed'),
  'endpoint-added': operation('info', NOTHING, 'operation added'),
  'endpoint-deprecated': operation('info', NOTHING, 'operation deprecated'),
  'endpoint-reactivated': operation('info', NOTHING, 'operation no longer deprecated'),
  'operation-id-changed': operation('error', TYPES, 'operation renamed'),

  'path-parameter-renamed': operation('warning', TYPES, 'path parameter renamed'),

  'operation-permission-changed': operation('warning', WIRE, 'needs another permission'),
  'operation-admin-only-changed': operation('warning', WIRE, 'is for other users'),
  'operation-state-changed': operation('info', NOTHING, 'stability changed'),
  'api-security-added': operation('warning', WIRE, 'takes fewer credentials'),
  'api-security-removed': operation('info', NOTHING, 'takes more credentials'),
  'api-security-scheme-changed': operation('error', WIRE, 'takes a credential in another way'),
  'api-base-path-changed': operation('error', WIRE, 'is below another base path'),

  'new-request-path-parameter': request('error', BOTH, 'path parameter added'),
  'new-required-request-parameter': request('error', BOTH, 'required parameter added'),
  'new-optional-request-parameter': request('info', NOTHING, 'optional parameter added'),
  'request-parameter-removed': request('warning', TYPES, 'parameter removed'),
  'request-parameter-became-required': request('error', BOTH, 'parameter became required'),
  'request-parameter-became-optional': request('info', NOTHING, 'parameter became optional'),
  'request-parameter-type-changed': request('error', BOTH, 'parameter has another type', 'warning'),
  'request-parameter-type-generalized': request('info', NOTHING, 'parameter takes more types'),
  'request-parameter-became-nullable': request('info', NOTHING, 'parameter may be null'),
  'request-parameter-became-not-nullable': request('error', BOTH, 'parameter may no longer be null'),
  'request-parameter-became-enum': request('error', BOTH, 'parameter takes certain values only'),
  'request-parameter-enum-dropped': request('info', NOTHING, 'parameter takes any value'),
  'request-parameter-enum-value-added': request('info', NOTHING, 'parameter takes another value'),
  'request-parameter-enum-value-removed': request('error', BOTH, 'parameter lost a value'),
  'request-parameter-default-value-changed': request('warning', WIRE, 'parameter has another default'),
  'parameter-serialization-changed': request('error', WIRE, 'parameter is written otherwise'),

  'request-parameter-deprecated': request('info', NOTHING, 'parameter deprecated'),
  'request-parameter-reactivated': request('info', NOTHING, 'parameter no longer deprecated'),

  'request-body-added-required': request('error', BOTH, 'required body added'),
  'request-body-added-optional': request('info', NOTHING, 'optional body added'),
  'request-body-removed': request('error', BOTH, 'body removed'),
  'request-body-became-required': request('error', BOTH, 'body became required'),
  'request-body-became-optional': request('info', NOTHING, 'body became optional'),
  'request-body-media-type-added': request('info', NOTHING, 'body takes another media type'),
  'request-body-media-type-removed': request('error', BOTH, 'body lost a media type'),
  'request-body-type-changed': request('error', BOTH, 'body has another type', 'warning'),
  'request-body-type-generalized': request('info', NOTHING, 'body takes more types'),
  'request-body-became-nullable': request('info', NOTHING, 'body may be null'),
  'request-body-became-not-nullable': request('error', BOTH, 'body may no longer be null'),

  'new-required-request-property': request('error', BOTH, 'required property added'),
  'new-optional-request-property': request('info', NOTHING, 'optional property added'),
  'request-property-removed': request('warning', TYPES, 'property removed'),
  'request-property-became-required': request('error', BOTH, 'property became required'),
  'request-property-became-optional': request('info', NOTHING, 'property became optional'),
  'request-property-type-changed': request('error', BOTH, 'property has another type', 'warning'),
  'request-property-type-generalized': request('info', NOTHING, 'property takes more types'),
  'request-property-became-nullable': request('info', NOTHING, 'property may be null'),
  'request-property-became-not-nullable': request('error', BOTH, 'property may no longer be null'),
  'request-property-became-enum': request('error', BOTH, 'property takes certain values only'),
  'request-property-enum-dropped': request('info', NOTHING, 'property takes any value'),
  'request-property-enum-value-added': request('info', NOTHING, 'property takes another value'),
  'request-property-enum-value-removed': request('error', BOTH, 'property lost a value'),
  'request-property-default-value-changed': request('info', WIRE, 'property has another default'),
  'request-property-any-of-added': request('info', NOTHING, 'takes another form'),
  'request-property-any-of-removed': request('error', BOTH, 'lost a form'),
  'request-property-deprecated': request('info', NOTHING, 'property deprecated'),
  'request-property-reactivated': request('info', NOTHING, 'property no longer deprecated'),
  'request-property-became-read-only': request('warning', WIRE, 'property can only be read'),
  'request-discriminator-added': request('warning', TYPES, 'has a property that tells its form'),
  'request-discriminator-removed': request('info', NOTHING, 'has no property that tells its form'),
  'request-discriminator-changed': request('error', BOTH, 'tells its form in another way'),
  'request-discriminator-value-added': request('info', NOTHING, 'has another value for a form'),
  'request-discriminator-value-removed': request('error', BOTH, 'lost a value for a form'),
  'request-composition-changed': request('error', BOTH, 'has one form instead of several, or the reverse'),
  'request-additional-properties-closed': request('warning', BOTH, 'takes no further properties'),
  'request-additional-properties-opened': request('info', NOTHING, 'takes further properties'),
  'request-format-changed': request('error', TYPES, 'is a file where it was text, or the reverse'),
  'request-date-time-removed': request('warning', TYPES, 'no longer takes a `Date`'),
  'request-values-excluded': request('error', BOTH, 'takes no value that it took'),
  'request-constraint-tightened': request('info', WIRE, 'limits tightened'),
  'request-unsupported-changed': request('warning', BOTH, 'changed in a way that cannot be judged'),

  'response-success-status-added': response('info', NOTHING, 'has another success status'),
  'response-success-status-removed': response('error', WIRE, 'success status removed'),
  'success-status-changed': response('error', BOTH, 'has another status'),
  'response-non-success-status-added': response('info', NOTHING, 'has another error status'),
  'response-non-success-status-removed': response('info', NOTHING, 'error status removed'),
  'response-media-type-added': response('info', NOTHING, 'has another media type'),
  'response-media-type-removed': response('error', BOTH, 'media type removed'),
  'required-response-header-removed': response('error', WIRE, 'header removed'),
  'response-body-type-changed': response('error', BOTH, 'body has another type', 'info'),
  'response-body-type-specialized': response('info', NOTHING, 'body has fewer types'),
  'response-body-became-nullable': response('error', BOTH, 'body may be null'),
  'response-body-became-not-nullable': response('info', NOTHING, 'body is never null'),
  'response-required-property-added': response('info', NOTHING, 'property added'),
  'response-optional-property-added': response('info', NOTHING, 'optional property added'),
  'response-required-property-removed': response('error', BOTH, 'property removed'),
  'response-optional-property-removed': response('warning', TYPES, 'optional property removed'),
  'response-property-became-required': response('info', NOTHING, 'property is always there'),
  'response-property-became-optional': response('error', BOTH, 'property may be absent'),
  'response-property-type-changed': response('error', BOTH, 'property has another type', 'info'),
  'response-property-type-specialized': response('info', NOTHING, 'property has fewer types'),
  'response-property-became-nullable': response('error', BOTH, 'property may be null'),
  'response-property-became-not-nullable': response('info', NOTHING, 'property is never null'),
  'response-property-became-enum': response('info', NOTHING, 'property has certain values only'),
  'response-property-enum-dropped': response('warning', TYPES, 'property may have any value'),
  'response-property-enum-value-added': response('warning', TYPES, 'property may have another value'),
  'response-property-enum-value-removed': response('info', NOTHING, 'property lost a value'),
  'response-property-any-of-added': response('warning', BOTH, 'may have another form'),
  'response-property-any-of-removed': response('info', NOTHING, 'lost a form'),
  'response-property-deprecated': response('info', NOTHING, 'property deprecated'),
  'response-property-reactivated': response('info', NOTHING, 'property no longer deprecated'),
  'response-property-became-write-only': response('error', BOTH, 'property can only be written'),
  'response-discriminator-added': response('info', NOTHING, 'has a property that tells its form'),
  'response-discriminator-removed': response('warning', TYPES, 'has no property that tells its form'),
  'response-discriminator-changed': response('error', BOTH, 'tells its form in another way'),
  'response-discriminator-value-added': response('warning', BOTH, 'may have another value for a form'),
  'response-discriminator-value-removed': response('info', NOTHING, 'lost a value for a form'),
  'response-composition-changed': response('error', BOTH, 'has one form instead of several, or the reverse'),
  'response-additional-properties-closed': response('info', NOTHING, 'has no further properties'),
  'response-additional-properties-opened': response('warning', TYPES, 'may have further properties'),
  'response-format-changed': response('error', BOTH, 'is a file where it was text, or the reverse'),
  'response-unsupported-changed': response('warning', BOTH, 'changed in a way that cannot be judged'),

  'component-renamed': operation('info', NOTHING, 'schema renamed'),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** The rule by its id. */
export const ruleOf = (id: RuleId): Rule => RULES[id];

export const isRuleId = (id: string): id is RuleId => Object.hasOwn(RULES, id);

function rulesOf(direction: Direction) {
  return (level: Level, impact: readonly Impact[], what: string, numericLevel?: Level): Rule => ({
    direction,
    level,
    impact,
    meaning: direction === 'operation' ? what : `${direction} ${what}`,
    ...(numericLevel && { numericLevel }),
  });
}
