import { existsSync } from 'node:fs';
import { type OpenApiDocument, operationsOf, type Schema } from './document.js';
import type { FieldDocs } from './field-docs.js';
import { type Operations, readEntries } from './operation-entries.js';

/** Content of `immich.docs.json`: the server's own descriptions, for a private build. Not committed. */
export interface ServerDocs {
  /** By `operationId`. */
  operations: Record<string, string>;
  /** By schema or `operationId`, then by property or parameter, as in `fields.json`. */
  fields: FieldDocs;
}

/** Reads an `immich.docs.json`; `undefined` if there is none. */
export const readServerDocs = async (file: string): Promise<ServerDocs | undefined> =>
  existsSync(file) ? readEntries<ServerDocs>(file) : undefined;

/** Descriptions in a document. */
export function serverDocsOf(document: OpenApiDocument): ServerDocs {
  const operations: Record<string, string> = {};
  const fields: FieldDocs = {};
  const keep = (owner: string, sentences: [string, string][]) => {
    if (sentences.length > 0) fields[owner] = Object.fromEntries(sentences.sort());
  };
  for (const { operation } of operationsOf(document)) {
    const { operationId, summary, description, parameters = [] } = operation;
    const text = proseOf(description) ?? proseOf(summary);
    if (text !== undefined) operations[operationId] = text;
    keep(
      operationId,
      parameters.flatMap((each) => sentenceOf(each.name, each)),
    );
  }
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    keep(name, sentencesIn(schema, ''));
  }
  return { operations: sorted(operations), fields: sorted(fields) };
}

/** Replaces our descriptions by those of the server, if it has them. */
export function withServerDocs(
  ours: { entries: Operations; fields: FieldDocs },
  docs: ServerDocs,
): { entries: Operations; fields: FieldDocs } {
  const entries = Object.fromEntries(
    Object.entries(ours.entries).map(([id, entry]) => [
      id,
      { ...entry, summary: Object.hasOwn(docs.operations, id) ? (docs.operations[id] ?? '') : entry.summary },
    ]),
  );
  const owners = new Set([...Object.keys(ours.fields), ...Object.keys(docs.fields)]);
  const fields = Object.fromEntries(
    [...owners].map((owner) => [owner, { ...ours.fields[owner], ...docs.fields[owner] }]),
  );
  return { entries, fields };
}

/** Descriptions of a schema's properties; fields of inline objects have a path. */
function sentencesIn(schema: Schema, prefix: string): [string, string][] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [
    ...sentenceOf(prefix + name, property),
    ...sentencesIn(property, `${prefix}${name}.`),
  ]);
  return [...own, ...(schema.items ? sentencesIn(schema.items, prefix) : [])];
}

function sentenceOf(name: string, described: object): [string, string][] {
  const text = 'description' in described ? proseOf(described.description) : undefined;
  return text === undefined ? [] : [[name, text]];
}

const proseOf = (text: unknown): string | undefined =>
  typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;

/** Sorts by code unit. */
const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
