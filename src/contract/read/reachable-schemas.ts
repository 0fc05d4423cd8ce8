import { componentName, DocumentError, type OpenApiDocument, type Schema } from './document.js';

/** Names of the component schemas that `roots` refer to, directly or indirectly. */
export function reachableSchemas(document: OpenApiDocument, roots: unknown): Set<string> {
  const reached = new Set<string>();
  const pending: string[] = [];
  addReferences(roots, pending);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    addReferences(schemaNamed(document, name), pending);
  }
  return reached;
}

/** Returns a component schema; throws if it does not exist. */
export function schemaNamed(document: OpenApiDocument, name: string): Schema {
  const schemas = document.components?.schemas ?? {};
  // Own properties only, because every object has a `constructor`.
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) throw new DocumentError(`The document refers to a schema it does not have: ${name}.`);
  return schema;
}

/**
 * Collects the components that a part of a document refers to. `isNamed`: its keys are names, such as property names.
 */
function addReferences(node: unknown, names: string[], isNamed = false): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) return node.forEach((item) => addReferences(item, names));
  for (const [key, value] of Object.entries(node)) {
    if (isNamed) addReferences(value, names);
    else if (key === '$ref' && typeof value === 'string') names.push(componentName(value));
    else if (!isIgnored(key)) addReferences(value, names, NAMED.has(key));
  }
}

/** Examples and extensions can contain any data; the canonical form drops them. */
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
