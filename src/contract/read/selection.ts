import { type LocatedOperation, type OpenApiDocument, operationsOf } from './document.js';

/** Which operations of a document a contract keeps: all that carry one of the tags, and some by their id. */
export interface Selection {
  tags: readonly string[];
  operationIds: readonly string[];
}

/** The documented subset of Immich: what the client wraps. */
export const DOCUMENTED: Selection = {
  tags: ['Albums', 'Assets', 'Download', 'Search', 'Server', 'Shared links', 'Tags', 'Trash'],
  operationIds: ['getMyApiKey', 'getMyUser', 'login', 'logout', 'validateAccessToken'],
};

/** The operations of a document that a selection keeps. */
export function select(document: OpenApiDocument, selection: Selection): LocatedOperation[] {
  return [...operationsOf(document)].filter(
    ({ operation }) =>
      selection.operationIds.includes(operation.operationId) ||
      (operation.tags ?? []).some((tag) => selection.tags.includes(tag)),
  );
}
