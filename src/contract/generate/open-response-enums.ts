import {
  componentName,
  type OpenApiDocument,
  operationsOf,
  type Schema,
  schemaRef,
} from '../read/document.js';
import { reachableSchemas, schemaNamed } from '../read/reachable-schemas.js';

/** Marks that `generate` turns into types; they never reach a stored contract. */
export interface DirectionMarks {
  /** In a response: a newer server may answer with a value that this enum does not list. */
  'x-open-enum'?: true;
  /** In a request: a `Date` is as good as its text. */
  'x-date-input'?: true;
}

/**
 * The same contract with a difference between what is sent and what comes back: enums are open in responses and closed in
 * requests, and requests take a `Date` for a date-time. A schema used both ways whose two forms differ gets a second
 * component, `<Name>Open`, for the responses.
 */
export function withDirections(contract: OpenApiDocument): OpenApiDocument {
  const document = structuredClone(contract);
  const operations = [...operationsOf(document)].map(({ operation }) => operation);
  const sent = reachableSchemas(
    document,
    operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
  );
  const received = reachableSchemas(
    document,
    operations.map(({ responses }) => responses),
  );
  const schemas = document.components?.schemas ?? {};
  const openNames = new Map<string, string>();
  for (const name of received) {
    if (sent.has(name) && hasEnum(document, name)) openNames.set(name, `${name}Open`);
  }
  for (const [name, openName] of openNames) schemas[openName] = structuredClone(schemaNamed(document, name));

  for (const name of sent) acceptDates(schemas[name]);
  for (const { parameters, requestBody } of operations) acceptDates([parameters, requestBody]);
  for (const name of received) if (!sent.has(name)) openEnums(schemas[name], openNames);
  for (const openName of openNames.values()) openEnums(schemas[openName], openNames);
  for (const { responses } of operations) openEnums(responses, openNames);
  return document;
}

const hasEnum = (document: OpenApiDocument, name: string): boolean =>
  [...reachableSchemas(document, { $ref: schemaRef(name) })].some((each) =>
    some(schemaNamed(document, each), ({ enum: values }) => Array.isArray(values)),
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
    const openName = schema.$ref && openNames.get(componentName(schema.$ref));
    if (openName) schema.$ref = schemaRef(openName);
    return false;
  });
}

/** Visits every object below a node until `visit` answers true. */
function some(node: unknown, visit: (schema: Schema & DirectionMarks) => boolean): boolean {
  if (typeof node !== 'object' || node === null) return false;
  return visit(node) || Object.values(node).some((member) => some(member, visit));
}
