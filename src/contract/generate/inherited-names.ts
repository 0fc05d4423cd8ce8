/** Precedes names for as long as openapi-typescript has the document. */
const MARK = 'own$';

/**
 * A copy whose properties are not called like members that every object inherits, such as `valueOf`: openapi-typescript looks names up in
 * plain objects.
 */
export function withoutInheritedNames<T>(document: T): T;
export function withoutInheritedNames(node: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutInheritedNames(item));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === 'required' && Array.isArray(value)) return [key, value.map(marked)];
      return [key, key === 'properties' ? markedKeys(value) : withoutInheritedNames(value)];
    }),
  );
}

/** Generated code with the names that the document has. */
export const withInheritedNames = (code: string): string => code.replaceAll(MARK, '');

const markedKeys = (properties: unknown): unknown =>
  Object.fromEntries(
    Object.entries(Object(properties)).map(([name, schema]) => [marked(name), withoutInheritedNames(schema)]),
  );

const marked = (name: unknown): unknown =>
  typeof name === 'string' && name in Object.prototype ? MARK + name : name;
