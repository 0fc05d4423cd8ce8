import {
  componentName,
  type OpenApiDocument,
  operationsOf,
  type Schema,
  schemaRef,
} from '../read/document.js';
import { reachableSchemas, schemaNamed } from '../read/reachable-schemas.js';

/** Marks that `generate` converts to types; they are never stored in a contract. */
export interface DirectionMarks {
  /** In responses: a newer server can return a value that this enum does not list. */
  'x-open-enum'?: true;
  /** In requests: a `Date` is accepted in addition to text. */
  'x-date-input'?: true;
  /** On a component: its arrays can be read-only. */
  'x-sent'?: true;
}

/**
 * Distinguishes requests from responses: enums are open in responses and closed in requests, and requests accept a
 * `Date` for a date-time and a read-only array for an array. If a schema is used in both and differs, the responses get
 * a second component, `<Name>Open`. A schema without references counts as a response schema, because Immich does not
 * describe its sync stream.
 */
export function withDirections(contract: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(contract);
  const operations = [...operationsOf(document)].map(({ operation }) => operation);
  const sent = reachableSchemas(
    document,
    operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  );
  const schemas = document.components?.schemas ?? {};
  const unsent = Object.keys(schemas).filter((name) => !sent.has(name));
  const received = reachableSchemas(document, [
    operations.map(({ responses }) => responses),
    unsent.map((name) => ({ $ref: schemaRef(name) })),
  ]);
  const openNames = new Map<string, string>();
  for (const name of received) {
    if (sent.has(name) && differs(document, name)) openNames.set(name, `${name}Open`);
  }
  for (const [name, openName] of openNames) schemas[openName] = structuredClone(schemaNamed(document, name));

  for (const name of sent) {
    acceptDates(schemas[name]);
    if (openNames.has(name) || !received.has(name))
      schemas[name] = { ...schemas[name], 'x-sent': true } as Schema;
  }
  for (const { parameters, requestBody } of operations) acceptDates([parameters, requestBody]);
  for (const name of received) if (!sent.has(name)) openEnums(schemas[name], openNames);
  for (const openName of openNames.values()) openEnums(schemas[openName], openNames);
  for (const { responses } of operations) openEnums(responses, openNames);
  return document;
}

/** Whether requests and responses have different types for a schema. */
const differs = (document: OpenApiDocument, name: string): boolean =>
  [...reachableSchemas(document, { $ref: schemaRef(name) })].some((each) =>
    some(
      schemaNamed(document, each),
      ({ enum: values, format, type }) => Array.isArray(values) || format === 'date-time' || type === 'array',
    ),
  );

function acceptDates(node: unknown): void {
  some(node, (schema) => {
    if (schema.format === 'date-time') schema['x-date-input'] = true;
    return false;
  });
}

function openEnums(node: unknown, openNames: Map<string, string>): void {
  some(node, (schema) => {
    if (Array.isArray(schema.enum) && schema.type === 'string') schema['x-open-enum'] = true;
    // A schema can have a property that is called `$ref`.
    const openName = typeof schema.$ref === 'string' && openNames.get(componentName(schema.$ref));
    if (openName) schema.$ref = schemaRef(openName);
    return false;
  });
}

/** Visits every object below a node until `visit` returns true. */
function some(node: unknown, visit: (schema: Schema & DirectionMarks) => boolean): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return visit(node) || Object.values(node).some((member) => some(member, visit));
}
