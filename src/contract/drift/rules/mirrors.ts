import type { RuleId } from './rules.js';

/**
 * Request rules, each with the response rule for the opposite change: adding a requirement to a request breaks programs
 * like removing a guarantee from a response.
 */
export const MIRRORS: readonly (readonly [request: RuleId, response: RuleId])[] = [
  ['request-body-media-type-added', 'response-media-type-removed'],
  ['request-body-media-type-removed', 'response-media-type-added'],
  ['request-body-type-changed', 'response-body-type-changed'],
  ['request-body-type-generalized', 'response-body-type-specialized'],
  ['request-body-became-nullable', 'response-body-became-not-nullable'],
  ['request-body-became-not-nullable', 'response-body-became-nullable'],
  ['new-required-request-property', 'response-required-property-removed'],
  ['new-optional-request-property', 'response-optional-property-removed'],
  ['request-property-removed', 'response-required-property-added'],
  ['request-property-removed', 'response-optional-property-added'],
  ['request-property-became-required', 'response-property-became-optional'],
  ['request-property-became-optional', 'response-property-became-required'],
  ['request-property-type-changed', 'response-property-type-changed'],
  ['request-property-type-generalized', 'response-property-type-specialized'],
  ['request-property-became-nullable', 'response-property-became-not-nullable'],
  ['request-property-became-not-nullable', 'response-property-became-nullable'],
  ['request-property-became-enum', 'response-property-enum-dropped'],
  ['request-property-enum-dropped', 'response-property-became-enum'],
  ['request-property-enum-value-added', 'response-property-enum-value-removed'],
  ['request-property-enum-value-removed', 'response-property-enum-value-added'],
  ['request-property-any-of-added', 'response-property-any-of-removed'],
  ['request-property-any-of-removed', 'response-property-any-of-added'],
  ['request-composition-changed', 'response-composition-changed'],
  ['request-additional-properties-closed', 'response-additional-properties-opened'],
  ['request-additional-properties-opened', 'response-additional-properties-closed'],
  ['request-format-changed', 'response-format-changed'],
  ['request-discriminator-added', 'response-discriminator-removed'],
  ['request-discriminator-removed', 'response-discriminator-added'],
  ['request-discriminator-changed', 'response-discriminator-changed'],
  ['request-discriminator-value-added', 'response-discriminator-value-removed'],
  ['request-discriminator-value-removed', 'response-discriminator-value-added'],
];

/** Rules for only one direction, by reason. Rules of operations have no direction. */
export const WITHOUT_MIRROR: Readonly<Record<string, readonly RuleId[]>> = {
  'only requests have it': [
    'new-request-path-parameter',
    'new-required-request-parameter',
    'new-optional-request-parameter',
    'request-parameter-removed',
    'request-parameter-became-required',
    'request-parameter-became-optional',
    'request-parameter-type-changed',
    'request-parameter-type-generalized',
    'request-parameter-became-nullable',
    'request-parameter-became-not-nullable',
    'request-parameter-became-enum',
    'request-parameter-enum-dropped',
    'request-parameter-enum-value-added',
    'request-parameter-enum-value-removed',
    'request-parameter-default-value-changed',
    'parameter-serialization-changed',
    'request-body-added-required',
    'request-body-added-optional',
    'request-body-removed',
    'request-body-became-required',
    'request-body-became-optional',
    'request-property-default-value-changed',
    'request-parameter-deprecated',
    'request-parameter-reactivated',
  ],
  'a deprecation means the same in both directions': [
    'request-property-deprecated',
    'request-property-reactivated',
    'response-property-deprecated',
    'response-property-reactivated',
  ],
  'the opposite change is an added property': [
    'request-property-became-read-only',
    'response-property-became-write-only',
  ],
  'responses keep their text': ['request-date-time-removed'],
  'a wider response has the same type': ['request-constraint-tightened', 'request-values-excluded'],
  'a change that is not analysed in one direction is not analysed in the other': [
    'request-unsupported-changed',
    'response-unsupported-changed',
  ],
  'only responses have it': [
    'response-success-status-added',
    'response-success-status-removed',
    'success-status-changed',
    'response-non-success-status-added',
    'response-non-success-status-removed',
    'required-response-header-removed',
  ],
};

/** The rules of the other direction for the opposite change. */
export const mirrorsOf = (id: RuleId): RuleId[] =>
  MIRRORS.flatMap(([request, response]) => (id === request ? [response] : id === response ? [request] : []));
