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
  'operation-admin-only-changed': operation('warning', WIRE, 'administrator requirement changed'),
  'operation-state-changed': operation('info', NOTHING, 'stability changed'),
  'api-security-added': operation('warning', WIRE, 'accepts fewer kinds of credentials'),
  'api-security-removed': operation('info', NOTHING, 'accepts more kinds of credentials'),
  'api-security-scheme-changed': operation('error', WIRE, 'credential is sent in another way'),
  'api-base-path-changed': operation('error', WIRE, 'base path changed'),

  'new-request-path-parameter': request('error', BOTH, 'path parameter added'),
  'new-required-request-parameter': request('error', BOTH, 'required parameter added'),
  'new-optional-request-parameter': request('info', NOTHING, 'optional parameter added'),
  'request-parameter-removed': request('warning', TYPES, 'parameter removed'),
  'request-parameter-became-required': request('error', BOTH, 'parameter became required'),
  'request-parameter-became-optional': request('info', NOTHING, 'parameter became optional'),
  'request-parameter-type-changed': request('error', BOTH, 'parameter has another type', 'warning'),
  'request-parameter-type-generalized': request('info', NOTHING, 'parameter accepts more types'),
  'request-parameter-became-nullable': request('info', NOTHING, 'parameter may be null'),
  'request-parameter-became-not-nullable': request('error', BOTH, 'parameter may no longer be null'),
  'request-parameter-became-enum': request('error', BOTH, 'parameter became an enum'),
  'request-parameter-enum-dropped': request('info', NOTHING, 'parameter is no longer an enum'),
  'request-parameter-enum-value-added': request('info', NOTHING, 'parameter enum value added'),
  'request-parameter-enum-value-removed': request('error', BOTH, 'parameter enum value removed'),
  'request-parameter-default-value-changed': request('warning', WIRE, 'parameter has another default'),
  'parameter-serialization-changed': request('error', WIRE, 'parameter is serialised differently'),

  'request-parameter-deprecated': request('info', NOTHING, 'parameter deprecated'),
  'request-parameter-reactivated': request('info', NOTHING, 'parameter no longer deprecated'),

  'request-body-added-required': request('error', BOTH, 'required body added'),
  'request-body-added-optional': request('info', NOTHING, 'optional body added'),
  'request-body-removed': request('error', BOTH, 'body removed'),
  'request-body-became-required': request('error', BOTH, 'body became required'),
  'request-body-became-optional': request('info', NOTHING, 'body became optional'),
  'request-body-media-type-added': request('info', NOTHING, 'body media type added'),
  'request-body-media-type-removed': request('error', BOTH, 'body media type removed'),
  'request-body-type-changed': request('error', BOTH, 'body has another type', 'warning'),
  'request-body-type-generalized': request('info', NOTHING, 'body accepts more types'),
  'request-body-became-nullable': request('info', NOTHING, 'body may be null'),
  'request-body-became-not-nullable': request('error', BOTH, 'body may no longer be null'),

  'new-required-request-property': request('error', BOTH, 'required property added'),
  'new-optional-request-property': request('info', NOTHING, 'optional property added'),
  'request-property-removed': request('warning', TYPES, 'property removed'),
  'request-property-became-required': request('error', BOTH, 'property became required'),
  'request-property-became-optional': request('info', NOTHING, 'property became optional'),
  'request-property-type-changed': request('error', BOTH, 'property has another type', 'warning'),
  'request-property-type-generalized': request('info', NOTHING, 'property accepts more types'),
  'request-property-became-nullable': request('info', NOTHING, 'property may be null'),
  'request-property-became-not-nullable': request('error', BOTH, 'property may no longer be null'),
  'request-property-became-enum': request('error', BOTH, 'property became an enum'),
  'request-property-enum-dropped': request('info', NOTHING, 'property is no longer an enum'),
  'request-property-enum-value-added': request('info', NOTHING, 'property enum value added'),
  'request-property-enum-value-removed': request('error', BOTH, 'property enum value removed'),
  'request-property-default-value-changed': request('info', WIRE, 'property has another default'),
  'request-property-any-of-added': request('info', NOTHING, 'variant added'),
  'request-property-any-of-removed': request('error', BOTH, 'variant removed'),
  'request-property-deprecated': request('info', NOTHING, 'property deprecated'),
  'request-property-reactivated': request('info', NOTHING, 'property no longer deprecated'),
  'request-property-became-read-only': request('warning', WIRE, 'property became read-only'),
  'request-discriminator-added': request('warning', TYPES, 'discriminator added'),
  'request-discriminator-removed': request('info', NOTHING, 'discriminator removed'),
  'request-discriminator-changed': request('error', BOTH, 'discriminator changed'),
  'request-discriminator-value-added': request('info', NOTHING, 'discriminator value added'),
  'request-discriminator-value-removed': request('error', BOTH, 'discriminator value removed'),
  'request-composition-changed': request('error', BOTH, 'changed between one and several variants'),
  'request-additional-properties-closed': request(
    'warning',
    BOTH,
    'additional properties no longer accepted',
  ),
  'request-additional-properties-opened': request('info', NOTHING, 'additional properties accepted'),
  'request-format-changed': request('error', TYPES, 'changed between file and text'),
  'request-date-time-removed': request('warning', TYPES, 'no longer takes a `Date`'),
  'request-values-excluded': request('error', BOTH, 'excludes every old value'),
  'request-constraint-tightened': request('info', WIRE, 'limits tightened'),
  'request-unsupported-changed': request('warning', BOTH, 'changed in a way that is not analysed'),

  'response-success-status-added': response('info', NOTHING, 'has another success status'),
  'response-success-status-removed': response('error', WIRE, 'success status removed'),
  'success-status-changed': response('error', BOTH, 'has another status'),
  'response-non-success-status-added': response('info', NOTHING, 'has another error status'),
  'response-non-success-status-removed': response('info', NOTHING, 'error status removed'),
  'response-media-type-added': response('info', NOTHING, 'media type added'),
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
  'response-property-became-required': response('info', NOTHING, 'property is always present'),
  'response-property-became-optional': response('error', BOTH, 'property may be absent'),
  'response-property-type-changed': response('error', BOTH, 'property has another type', 'info'),
  'response-property-type-specialized': response('info', NOTHING, 'property has fewer types'),
  'response-property-became-nullable': response('error', BOTH, 'property may be null'),
  'response-property-became-not-nullable': response('info', NOTHING, 'property is never null'),
  'response-property-became-enum': response('info', NOTHING, 'property became an enum'),
  'response-property-enum-dropped': response('warning', TYPES, 'property is no longer an enum'),
  'response-property-enum-value-added': response('warning', TYPES, 'property enum value added'),
  'response-property-enum-value-removed': response('info', NOTHING, 'property enum value removed'),
  'response-property-any-of-added': response('warning', BOTH, 'variant added'),
  'response-property-any-of-removed': response('info', NOTHING, 'variant removed'),
  'response-property-deprecated': response('info', NOTHING, 'property deprecated'),
  'response-property-reactivated': response('info', NOTHING, 'property no longer deprecated'),
  'response-property-became-write-only': response('error', BOTH, 'property became write-only'),
  'response-discriminator-added': response('info', NOTHING, 'discriminator added'),
  'response-discriminator-removed': response('warning', TYPES, 'discriminator removed'),
  'response-discriminator-changed': response('error', BOTH, 'discriminator changed'),
  'response-discriminator-value-added': response('warning', BOTH, 'discriminator value added'),
  'response-discriminator-value-removed': response('info', NOTHING, 'discriminator value removed'),
  'response-composition-changed': response('error', BOTH, 'changed between one and several variants'),
  'response-additional-properties-closed': response(
    'info',
    NOTHING,
    'additional properties no longer returned',
  ),
  'response-additional-properties-opened': response('warning', TYPES, 'additional properties possible'),
  'response-format-changed': response('error', BOTH, 'changed between file and text'),
  'response-unsupported-changed': response('warning', BOTH, 'changed in a way that is not analysed'),

  'component-renamed': operation('info', NOTHING, 'schema renamed'),
} as const satisfies Record<string, Rule>;

/** The id of a drift rule: see {@link RULES}. */
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
