import { readFile } from 'node:fs/promises';
import {
  DocumentError,
  type Method,
  type OpenApiDocument,
  type Operation,
  operationsOf,
} from './document.js';
import { clientName } from './operation-names.js';

/** Content of `openapi/operations.json`: an entry for each operation, by `operationId`. */
export type Operations = Record<string, OperationEntry>;

/** An entry of `openapi/operations.json`. */
export interface OperationEntry {
  /** The client method, such as `albums.list`. */
  client: string;
  /**
   * Other client methods that use the operation: together with others, on some releases, in some cases, or to build its
   * URL. A name without a dot is a method of the client itself, or an exported function.
   */
  alsoUsedBy?: string[];
  /** Shell function of a documented operation; `null` if a documented operation has none. */
  shell?: string | null;
  /** Description in one line: the doc comment of the generated method. */
  summary: string;
  /** Whether the method is handwritten: the generated class then leaves it out. */
  handwritten?: boolean;
  /** First release known to have it. If missing, it is older than the oldest checked release. */
  since?: string;
  /** Last release that has it. */
  until?: string;
  /** The operation itself, if the release of the contract no longer has it. */
  lost?: { path: string; method: Method; operation: Operation };
}

/** Reads an `operations.json`. */
export const readOperations = (file: string): Promise<Operations> => readEntries(file);

/** Reads a JSON file of this repository, whose shape is trusted. */
export async function readEntries<Entries>(file: string): Promise<Entries> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new DocumentError(`Cannot read ${file}.`, { cause });
  }
}

/** Client methods that use an operation, its own first: `albums.list`. Empty if the client does not have it. */
export function clientMethodsOf(entries: Operations, operationId: string): string[] {
  const entry = Object.hasOwn(entries, operationId) ? entries[operationId] : undefined;
  return entry ? [entry.client, ...(entry.alsoUsedBy ?? [])] : [];
}

/** Operations that a method uses besides its own, according to `alsoUsedBy`. */
export const operationsNeededBy = (entries: Operations, method: string): string[] =>
  Object.keys(entries).filter((id) => entries[id]?.alsoUsedBy?.includes(method));

/** Adds an entry with the default name and without summary for each operation that has none. */
export function withDefaultEntries(contract: OpenApiDocument, entries: Operations): Operations {
  const located = [...operationsOf(contract)].filter(
    ({ operation }) => !Object.hasOwn(entries, operation.operationId),
  );
  return {
    ...entries,
    ...Object.fromEntries(
      located.map(({ operation }) => [
        operation.operationId,
        { client: clientName(operation, undefined), summary: '' },
      ]),
    ),
  };
}

/** Mismatches between a contract and its entries. */
export interface EntryGaps {
  /** Operations of the contract without an entry: their methods have default names, see `clientName`. */
  missing: string[];
  /** Entries whose operation is not in the contract and not declared as lost. */
  surplus: string[];
}

/** Whether an operation is documented. */
export const isDocumented = (entries: Operations, operationId: string): boolean =>
  Object.hasOwn(entries, operationId) && entries[operationId]?.shell !== undefined;

/** Compares the entries with the contract, by `operationId`. */
export function entryGaps(contract: OpenApiDocument, entries: Operations): EntryGaps {
  const ids = new Set([...operationsOf(contract)].map(({ operation }) => operation.operationId));
  return {
    missing: [...ids].filter((id) => !Object.hasOwn(entries, id)).sort(),
    surplus: Object.entries(entries)
      .filter(([id, { lost }]) => !lost && !ids.has(id))
      .map(([id]) => id)
      .sort(),
  };
}

/** Adds summaries and lost operations to a contract. */
export function withOperations(contract: OpenApiDocument, entries: Operations): OpenApiDocument {
  const document = structuredClone(contract);
  for (const { lost } of Object.values(entries)) {
    // A contract of an older release still has the operation; its version takes precedence.
    if (lost) document.paths[lost.path] = { [lost.method]: lost.operation, ...document.paths[lost.path] };
  }
  for (const { operation } of operationsOf(document)) {
    const entry = entries[operation.operationId];
    if (entry) operation.summary = entry.summary;
  }
  return document;
}
