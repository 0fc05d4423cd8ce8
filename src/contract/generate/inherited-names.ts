/** Prefix of names while openapi-typescript processes the document. */
const MARK = 'own$';

/**
 * Returns a copy in which properties named like inherited members, such as `valueOf`, are renamed: openapi-typescript
 * looks up names in plain objects.
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

/** Restores the names of the document in generated code. */
export const withInheritedNames = (code: string): string => code.replaceAll(MARK, '');

const markedKeys = (properties: unknown): unknown =>
  Object.fromEntries(
    Object.entries(Object(properties)).map(([name, schema]) => [marked(name), withoutInheritedNames(schema)]),
  );

const marked = (name: unknown): unknown =>
  typeof name === 'string' && name in Object.prototype ? MARK + name : name;
