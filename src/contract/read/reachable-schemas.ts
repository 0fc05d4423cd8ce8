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

/** The components that a part of a document refers to. `isNamed`: its keys are names, such as those of properties. */
function referencesIn(node: unknown, isNamed = false): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => referencesIn(item));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (isNamed) return referencesIn(value);
    if (key === '$ref' && typeof value === 'string') return [componentName(value)];
    return isIgnored(key) ? [] : referencesIn(value, NAMED.has(key));
  });
}

/** Examples and extensions can hold any data; the canonical form drops them. */
const isIgnored = (key: string): boolean => key === 'example' || key === 'examples' || key.startsWith('x-');

/** Keywords whose members have names of their own. */
const NAMED = new Set([
  'properties',
  'patternProperties',
  'dependentSchemas',
  'headers',
  'content',
  'responses',
]);
