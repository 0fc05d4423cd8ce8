import type { Method, OpenApiDocument, Operation } from './document.js';

/** What `openapi/operations.json` adds to the contract: an entry for each operation, by `operationId`. */
export type Operations = Record<string, OperationEntry>;

export interface OperationEntry {
  /** The client method, such as `albums.list`. */
  client: string;
  /** The shell function of the documented table; `null` where a documented row has none. */
  shell?: string | null;
  /** One line in our own words: the doc comment of the generated type. */
  summary: string;
  /** First release known to have it. Absent: older than the oldest release we looked at. */
  since?: string;
  /** Last release that had it. */
  until?: string;
  /** The operation itself, where the release that the contract is for has lost it. */
  lost?: { path: string; method: Method; operation: Operation };
}

/** The contract with our summaries, and with the operations that it has lost since. */
export function withOperations(contract: OpenApiDocument, entries: Operations): OpenApiDocument {
  const document = structuredClone(contract);
  for (const { lost } of Object.values(entries)) {
    if (lost) document.paths[lost.path] = { ...document.paths[lost.path], [lost.method]: lost.operation };
  }
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) {
      const entry = entries[operation.operationId];
      if (entry) operation.summary = entry.summary;
    }
  }
  return document;
}
