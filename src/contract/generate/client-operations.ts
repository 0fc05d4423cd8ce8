import { type LocatedOperation, type OpenApiDocument, operationsOf } from '../read/document.js';
import type { OperationEntry, Operations } from '../read/operation-entries.js';
import { clientName } from '../read/operation-names.js';
import { schemaNamed } from '../read/reachable-schemas.js';
import type { NamedSchema } from './named-types.js';
import { type Signature, signatureOf } from './signature.js';

/** An operation with its client method. */
export interface ClientOperation extends LocatedOperation {
  /** Such as `people`, or `admin.users`. */
  group: string;
  /** Name of the method in its group. */
  name: string;
  entry: OperationEntry | undefined;
  signature: Signature;
}

/** Operations of a document by group; groups and methods are sorted. */
export function operationsByGroup(
  document: OpenApiDocument,
  entries: Operations,
  schemas: ReadonlyMap<string, NamedSchema>,
): Map<string, ClientOperation[]> {
  const groups = new Map<string, ClientOperation[]>();
  for (const located of operationsOf(document)) {
    const entry = entries[located.operation.operationId];
    const client = clientName(located.operation, entry);
    const dot = client.lastIndexOf('.');
    const group = client.slice(0, dot);
    const operations = groups.get(group) ?? [];
    groups.set(group, operations);
    operations.push({
      ...located,
      group,
      name: client.slice(dot + 1),
      entry,
      signature: signatureOf(located, schemas, (name) => schemaNamed(document, name)),
    });
  }
  for (const operations of groups.values()) operations.sort(byKey(({ name }) => name));
  return new Map([...groups].sort(byKey(([group]) => group)));
}

/** Compares by code unit, so that the order does not depend on the locale. */
const byKey =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item): number =>
    key(a) < key(b) ? -1 : Number(key(a) > key(b));
