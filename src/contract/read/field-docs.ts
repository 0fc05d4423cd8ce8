import { type OpenApiDocument, type Operation, operationsOf, type Schema } from './document.js';
import { type Operations, readEntries } from './operation-entries.js';
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

/** Where a contract and its field docs do not match; each entry such as `TagCreateDto.name`. */
export interface FieldDocGaps {
  /** Fields without a sentence: of every request body, and of all that a documented row sends and receives. */
  missing: string[];
  /** Sentences for fields that the contract does not have. */
  surplus: string[];
}

/** Compares field docs with a contract that has the operations which it lost, as `withOperations` returns it. */
export function fieldDocGaps(contract: OpenApiDocument, entries: Operations, docs: FieldDocs): FieldDocGaps {
  const all = new Map(
    Object.entries(contract.components?.schemas ?? {}).map(([name, schema]) => [name, fieldsOf(schema)]),
  );
  const needed = new Map<string, string[]>();
  for (const { operation } of operationsOf(contract)) {
    const id = operation.operationId;
    const isDocumented = entries[id]?.shell !== undefined;
    all.set(id, operationFields(operation));
    needed.set(id, isDocumented ? operationFields(operation) : bodyFields(operation));
    for (const name of reachableSchemas(contract, isDocumented ? operation : operation.requestBody)) {
      needed.set(name, fieldsOf(schemaNamed(contract, name)));
    }
  }
  const known = new Set([...all.values()].flat());
  return {
    missing: [...needed]
      .flatMap(([owner, fields]) => fields.map((field) => ({ owner, field })))
      .filter(({ owner, field }) => fieldDoc(docs, owner, field) === undefined)
      .map(({ owner, field }) => `${owner}.${field}`)
      .sort(),
    surplus: Object.entries(docs)
      .flatMap(([owner, sentences]) => Object.keys(sentences).map((field) => ({ owner, field })))
      .filter(({ owner, field }) => !(owner === '*' ? known.has(field) : all.get(owner)?.includes(field)))
      .map(({ owner, field }) => `${owner}.${field}`)
      .sort(),
  };
}

/** The names of a schema's fields, those of inline objects as paths. What a `$ref` points to belongs to that schema. */
function fieldsOf(schema: Schema | undefined, prefix = ''): string[] {
  if (!schema) return [];
  if (schema.items) return fieldsOf(schema.items, prefix);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    prefix + name,
    ...fieldsOf(property, `${prefix}${name}.`),
  ]);
  const members = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [...own, ...members.flatMap((member) => fieldsOf(member, prefix))];
}

const operationFields = (operation: Operation): string[] => [
  ...(operation.parameters ?? []).map(({ name }) => name),
  ...bodyFields(operation),
  ...Object.values(operation.responses).flatMap(({ content }) => contentFields(content)),
];

const bodyFields = ({ requestBody }: Operation): string[] => contentFields(requestBody?.content);

const contentFields = (content: Record<string, { schema: Schema }> = {}): string[] =>
  Object.values(content).flatMap(({ schema }) => fieldsOf(schema));
