import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument, Schema } from '../../read/document.js';
import type { Difference } from './difference.js';
import { shapeOf } from './shape.js';

/** Keywords without a rule that OpenAPI 3.0 does not have. A change is reported as unsupported. */
const KEYWORDS = [
  'if',
  'then',
  'else',
  'patternProperties',
  'prefixItems',
  'contains',
  'minContains',
  'maxContains',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
  '$dynamicRef',
];

/** Reports a change of a schema part for which there is no rule. */
export function unsupported(
  base: OpenApiDocument,
  revision: OpenApiDocument,
  from: Schema,
  to: Schema,
): Difference[] {
  const isChanged =
    (from.not !== undefined || to.not !== undefined) &&
    (!from.not || !to.not || shapeOf(base, from.not) !== shapeOf(revision, to.not));
  return isChanged || KEYWORDS.some((key) => isOther(Reflect.get(from, key), Reflect.get(to, key)))
    ? [{ change: 'unsupported-changed', at: '' }]
    : [];
}

const isOther = (one: unknown, other: unknown): boolean => one !== other && !isDeepStrictEqual(one, other);
