import { type OpenApiDocument, type Operation, operationsOf, type Schema } from './document.js';
import { isDocumented, type Operations, readEntries } from './operation-entries.js';
import { reachableSchemas, schemaNamed } from './reachable-schemas.js';

/**
 * What `openapi/fields.json` adds to the contract: a sentence for each field, by schema or `operationId`, then by field. A field of an
 * inline object has a path, such as `items.id`. The group `*` has the sentences of fields that mean the same in every schema.
 */
export type FieldDocs = Record<string, Record<string, string>>;

/** Reads a `fields.json`. */
export const readFieldDocs = (file: string): Promise<FieldDocs> => readEntries(file);

/** The sentence of a field of a schema, or of a parameter or an inline field of an operation. */
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

/** Where a contract and its field docs do not match. */
export interface FieldDocGaps {
  /** Fields without a sentence: of every request body, and of all that a documented row sends and receives. */
  missing: FieldsOf[];
  /** Sentences for fields that the contract does not have. */
  surplus: FieldsOf[];
}

/** Compares field docs with a contract that has the operations which it lost, as `withOperations` returns it. */
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

/** The fields that a test is true of, by owner. */
function those(
  groups: Iterable<[string, string[]]>,
  isWanted: (owner: string, field: string) => boolean,
): FieldsOf[] {
  return [...groups]
    .map(([owner, fields]) => ({ owner, fields: fields.filter((field) => isWanted(owner, field)).sort() }))
    .filter(({ fields }) => fields.length > 0)
    .sort((a, b) => (a.owner < b.owner ? -1 : 1));
}

/** The names of a schema's fields, those of inline objects as paths. What a `$ref` points to belongs to that schema. */
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
