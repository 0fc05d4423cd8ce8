import { createHash } from 'node:crypto';
import type { OpenApiDocument, Schema } from '../../read/document.js';
import { refersToOthers, view } from './schema-view.js';

/** Number of schema levels in a shape. Matched schemas are compared completely anyway. */
const LEVELS = 4;

const KNOWN = new WeakMap<OpenApiDocument, Map<string, string>>();

/** Returns a fingerprint of a schema that is the same for inlined and referenced parts. */
export function shapeOf(document: OpenApiDocument, schema: Schema, levels = LEVELS): string {
  const shapes = KNOWN.get(document) ?? new Map<string, string>();
  KNOWN.set(document, shapes);
  // Without the cache, references of recursive schemas multiply at each level.
  const key = refersToOthers(schema) ? `${JSON.stringify(schema)} ${levels}` : undefined;
  const known = key === undefined ? undefined : shapes.get(key);
  if (known !== undefined) return known;
  const { schema: target } = view(document, schema);
  if (levels === 0) return target.type ?? '';
  const inner = (value: Schema): string => shapeOf(document, value, levels - 1);
  const text = JSON.stringify(
    Object.entries(target)
      .map(([keyword, value]): [string, unknown] => [keyword, shapeOfKeyword(keyword, value, inner)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const shape = createHash('sha256').update(text).digest('base64');
  if (key !== undefined) shapes.set(key, shape);
  return shape;
}

function shapeOfKeyword(keyword: string, value: unknown, inner: (schema: Schema) => string): unknown {
  const isObject = typeof value === 'object' && value !== null;
  switch (keyword) {
    case 'properties':
      return (
        isObject &&
        Object.entries(value)
          .map(([name, schema]) => [name, inner(schema)])
          .sort()
      );
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return Array.isArray(value) && value.map(inner).sort();
    case 'items':
    case 'not':
    case 'additionalProperties':
      return isObject ? inner(value) : value;
    case 'discriminator':
      return isObject && 'propertyName' in value ? value.propertyName : undefined;
    default:
      return value;
  }
}
