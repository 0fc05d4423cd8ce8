import { componentName, DocumentError, type OpenApiDocument, type Schema } from './document.js';

/** Names of the component schemas that `roots` refer to, directly or through one another. */
export function reachableSchemas(document: OpenApiDocument, roots: unknown): Set<string> {
  const reached = new Set<string>();
  const pending = referencesIn(roots);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    for (const reference of referencesIn(schemaNamed(document, name))) pending.push(reference);
  }
  return reached;
}

/** The component schema of that name; a dangling reference is an error, not a guess. */
export function schemaNamed(document: OpenApiDocument, name: string): Schema {
  const schemas = document.components?.schemas ?? {};
  // Own names only: every object has a `constructor`.
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) throw new DocumentError(`The document refers to a schema it does not have: ${name}.`);
  return schema;
}

function referencesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(referencesIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [componentName(value)] : referencesIn(value),
  );
}
