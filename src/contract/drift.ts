import { canonicalise } from './canonicalise.js';
import { type Comparison, compare } from './compare.js';
import type { OpenApiDocument } from './document.js';
import type { Operations } from './operations.js';
import { DOCUMENTED, select } from './selection.js';

/**
 * What a server's document has of the operations that a client wraps, and which documented ones it has beside them. The
 * document may be any; the contract and its entries are those that the client was generated from.
 */
export function drift(contract: OpenApiDocument, entries: Operations, document: OpenApiDocument): Comparison {
  // Not only the documented operations: one whose tag has changed would look as if it were gone.
  const theirs = canonicalise(document);
  const { facts, added } = compare(contract, theirs);
  const documented = new Set(select(theirs, DOCUMENTED).map(({ operation }) => operation.operationId));
  return {
    facts: facts.filter(({ operationId }) => Object.hasOwn(entries, operationId)),
    added: added.filter((id) => documented.has(id)),
  };
}
