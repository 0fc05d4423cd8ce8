import { readFile } from 'node:fs/promises';
import {
  DocumentError,
  type Method,
  type OpenApiDocument,
  type Operation,
  operationsOf,
} from './document.js';
import { clientName } from './operation-names.js';

/** What `openapi/operations.json` adds to the contract: an entry for each operation, by `operationId`. */
export type Operations = Record<string, OperationEntry>;

export interface OperationEntry {
  /** The client method, such as `albums.list`. */
  client: string;
  /**
   * What else of the client needs the operation: methods that send it among others, that send it on some releases or in some cases only,
   * or that make its address. A name without a dot is a method of the client itself, or a function that is exported beside it.
   */
  alsoUsedBy?: string[];
  /** The shell function of the documented table; `null` where a documented row has none. */
  shell?: string | null;
  /** One line in our own words: the doc comment of the generated type. */
  summary: string;
  /** The method is written by hand, so that it can do more than send the operation: the generated class leaves it out. */
  handwritten?: boolean;
  /** First release known to have it. Absent: older than the oldest release we looked at. */
  since?: string;
  /** Last release that had it. */
  until?: string;
  /** The operation itself, where the release that the contract is for has lost it. */
  lost?: { path: string; method: Method; operation: Operation };
}

/** Reads an `operations.json`. */
export const readOperations = (file: string): Promise<Operations> => readEntries(file);

/** Reads a file of entries of ours, which are what they say they are. */
export async function readEntries<Entries>(file: string): Promise<Entries> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new DocumentError(`Cannot read ${file}.`, { cause });
  }
}

/** What of the client needs an operation, its own method first: `albums.list`. Empty where the client does not wrap it. */
export function clientMethodsOf(entries: Operations, operationId: string): string[] {
  const entry = Object.hasOwn(entries, operationId) ? entries[operationId] : undefined;
  return entry ? [entry.client, ...(entry.alsoUsedBy ?? [])] : [];
}

/** The operations that a method needs beside its own, as their `alsoUsedBy` says. */
export const operationsNeededBy = (entries: Operations, method: string): string[] =>
  Object.keys(entries).filter((id) => entries[id]?.alsoUsedBy?.includes(method));

/** The entries, and one for each other operation of the contract: it has the default name, and no summary. */
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

/** Where a contract and its entries do not match. */
export interface EntryGaps {
  /** Operations of the contract without an entry: their client methods have default names, see `clientName`. */
  missing: string[];
  /** Entries whose operation the contract does not have, and which do not declare it as lost. */
  surplus: string[];
}

/** Whether an operation is a row of the documented table. */
export const isDocumented = (entries: Operations, operationId: string): boolean =>
  Object.hasOwn(entries, operationId) && entries[operationId]?.shell !== undefined;

/** Holds the entries against the contract, by `operationId`. */
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

/** The contract with our summaries, and with the operations that it has lost since. */
export function withOperations(contract: OpenApiDocument, entries: Operations): OpenApiDocument {
  const document = structuredClone(contract);
  for (const { lost } of Object.values(entries)) {
    // A contract of an older release still has it, and knows better.
    if (lost) document.paths[lost.path] = { [lost.method]: lost.operation, ...document.paths[lost.path] };
  }
  for (const { operation } of operationsOf(document)) {
    const entry = entries[operation.operationId];
    if (entry) operation.summary = entry.summary;
  }
  return document;
}
