import { isDeepStrictEqual } from 'node:util';
import type { OpenApiDocument, Schema } from '../../read/document.js';
import type { Difference } from './difference.js';
import { shapeOf } from './shape.js';

/** Keywords that OpenAPI 3.0 does not have and that have no rule. A change of one is reported as such. */
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

/** A change in a part of a schema that no rule can judge. */
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
