import { componentName, type LocatedOperation, type OpenApiDocument, type Schema } from '../read/document.js';
import { schemaNamed } from '../read/reachable-schemas.js';

/** Request fields by name: `query shared`, `body albumName`. Path parameters are passed by position. */
export function requestShape(document: OpenApiDocument, { operation }: LocatedOperation): Set<string> {
  const parameters = (operation.parameters ?? [])
    .filter(({ in: place }) => place !== 'path')
    .map(({ name, in: place }) => `${place} ${name}`);
  const bodies = Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
    propertyNames(document, schema),
  );
  return new Set([...parameters, ...bodies.map((name) => `body ${name}`)]);
}

function propertyNames(document: OpenApiDocument, schema: Schema): string[] {
  if (schema.$ref) return propertyNames(document, schemaNamed(document, componentName(schema.$ref)));
  return [
    ...Object.keys(schema.properties ?? {}),
    ...(schema.allOf ?? []).flatMap((member) => propertyNames(document, member)),
  ];
}
