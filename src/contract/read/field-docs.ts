import { type OpenApiDocument, type Operation, operationsOf, type Schema } from './document.js';
import { isDocumented, type Operations, readEntries } from './operation-entries.js';
import { reachableSchemas, schemaNamed } from './reachable-schemas.js';

/**
 * Content of `openapi/fields.json`: a sentence for each field, by schema or `operationId`, then by field. A field of an
 * inline object has a path, such as `items.id`. The group `*` has fields with the same meaning in every schema.
 */
export type FieldDocs = Record<string, Record<string, string>>;

/** Reads a `fields.json`. */
export const readFieldDocs = (file: string): Promise<FieldDocs> => readEntries(file);

/** Returns the sentence for a field of a schema, or for a parameter or inline field of an operation. */
export function fieldDoc(docs: FieldDocs, owner: string, field: string): string | undefined {
  const group = [owner, '*'].find(
    (name) => Object.hasOwn(docs, name) && Object.hasOwn(docs[name] ?? {}, field),
  );
  return group && docs[group]?.[field];
}

/** Fields of a schema or an operation. */
export interface FieldsOf {
  owner: string;
  fields: string[];
}

/** Mismatches between a contract and its field descriptions. */
export interface FieldDocGaps {
  /** Fields without a sentence: of every request body, and of everything that documented operations send and return. */
  missing: FieldsOf[];
  /** Sentences for fields that are not in the contract. */
  surplus: FieldsOf[];
}

/** Compares field descriptions with a contract that includes lost operations, as `withOperations` returns it. */
export function fieldDocGaps(contract: OpenApiDocument, entries: Operations, docs: FieldDocs): FieldDocGaps {
  const all = new Map(
    Object.entries(contract.components?.schemas ?? {}).map(([name, schema]) => [name, fieldsIn(schema)]),
  );
  const needed = new Map<string, string[]>();
  for (const { operation } of operationsOf(contract)) {
    const id = operation.operationId;
    const needsAll = isDocumented(entries, id);
    all.set(id, operationFields(operation));
    needed.set(id, needsAll ? operationFields(operation) : bodyFields(operation));
    for (const name of reachableSchemas(contract, needsAll ? operation : operation.requestBody)) {
      needed.set(name, fieldsIn(schemaNamed(contract, name)));
    }
  }
  const known = new Set([...all.values()].flat());
  const isKnown = (owner: string, field: string) =>
    owner === '*' ? known.has(field) : all.get(owner)?.includes(field) === true;
  return {
    missing: those(needed, (owner, field) => fieldDoc(docs, owner, field) === undefined),
    surplus: those(
      Object.entries(docs).map(([owner, sentences]) => [owner, Object.keys(sentences)]),
      (owner, field) => !isKnown(owner, field),
    ),
  };
}

/** The fields that pass a test, by owner. */
function those(
  groups: Iterable<[string, string[]]>,
  isWanted: (owner: string, field: string) => boolean,
): FieldsOf[] {
  return [...groups]
    .map(([owner, fields]) => ({ owner, fields: fields.filter((field) => isWanted(owner, field)).sort() }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => (a.owner < b.owner ? -1 : 1));
}

/** Field names of a schema; fields of inline objects are paths. Targets of a `$ref` belong to their own schema. */
function fieldsIn(schema: Schema | undefined, prefix = ''): string[] {
  if (!schema) return [];
  if (schema.items) return fieldsIn(schema.items, prefix);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    prefix + name,
    ...fieldsIn(property, `${prefix}${name}.`),
  ]);
  const members = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...members.flatMap((member) => fieldsIn(member, prefix))];
}

const operationFields = (operation: Operation): string[] => [
  ...(operation.parameters ?? []).map(({ name }) => name),
  ...bodyFields(operation),
  ...Object.values(operation.responses).flatMap(({ content }) => contentFields(content)),
];

const bodyFields = ({ requestBody }: Operation): string[] => contentFields(requestBody?.content);

const contentFields = (content: Record<string, { schema: Schema }> = {}): string[] =>
  Object.values(content).flatMap(({ schema }) => fieldsIn(schema));
