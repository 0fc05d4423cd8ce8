import { type OpenApiDocument, operationsOf, type Schema } from '../read/document.js';
import type { Operations } from '../read/operation-entries.js';
import type { NamedSchema } from './named-types.js';
import type { DirectionMarks } from './open-response-enums.js';
import { querySchema, querySchemaName } from './query-schemas.js';
import {
  hasGivenName,
  NameTable,
  queryTypeName,
  schemaTypeName,
  type TypeNames,
  upperFirst,
} from './type-names.js';
import { docComment } from './comment.js';
import { clientName } from '../read/operation-names.js';

/** Returns the export name of each component. Throws a `DocumentError` if two have the same name. */
export function namedSchemas(
  document: OpenApiDocument,
  entries: Operations,
  given: TypeNames,
): Map<string, NamedSchema> {
  const named = new Map<string, NamedSchema>();
  const table = new NameTable();
  const components: Record<string, Schema & DirectionMarks> = { ...document.components?.schemas };
  for (const { operation } of operationsOf(document)) {
    if (!querySchema(operation)) continue;
    const { operationId } = operation;
    const client = clientName(operation, entries[operationId]);
    const type = queryTypeName(operationId, client, given);
    table.add(`the query of ${operationId}`, type);
    const doc = docComment([`The query of \`${client}\`.`]);
    named.set(querySchemaName(operationId), { type, doc, isComponent: false, isSent: true });
  }
  const names = Object.keys(components).filter((name) => !named.has(name));
  const isGiven = (name: string): boolean => hasGivenName(name, given);
  for (const name of names.filter(isGiven)) table.add(`the schema ${name}`, schemaTypeName(name, given));
  for (const name of names.filter((each) => !isGiven(each))) {
    const short = schemaTypeName(name, given);
    // A new schema must not break the generation for a release: if the short name is taken, the full name is used.
    table.add(`the schema ${name}`, table.isFree(short) ? short : upperFirst(name));
  }
  for (const name of names) {
    const isSent = components[name]?.['x-sent'] ?? false;
    const type = table.of(`the schema ${name}`);
    named.set(name, { type, doc: docComment([`Immich's \`${name}\`.`]), isComponent: true, isSent });
  }
  return named;
}
