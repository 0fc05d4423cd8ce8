import { type OpenApiDocument, operationsOf, routePatternOf } from '../../read/document.js';
import { isDocumented, type Operations } from '../../read/operation-entries.js';
import type { Fact } from '../rules/fact.js';

/** Which operations are judged. All that is given must hold; without anything, the operations that the client wraps are. */
export interface Scope {
  /** Also operations that the client does not wrap. */
  all?: boolean;
  /** Only the operations of the documented table: those with a shell function. */
  documented?: boolean;
  /** Only operations with one of these tags, in either document. */
  tags?: readonly string[];
  /** Only these: `getAlbumInfo`, or `GET /albums/{id}`. */
  operations?: readonly string[];
  /** Only operations whose path one of these finds. */
  paths?: readonly RegExp[];
}

type Where = Pick<Fact, 'operationId' | 'operation' | 'method' | 'path'>;

/** Tells of an operation whether it is in scope. */
export function inScope(
  { all = false, tags, operations, paths }: Omit<Scope, 'documented'>,
  client: ReturnType<typeof clientSurface>,
  documents: readonly OpenApiDocument[],
): (where: Where) => boolean {
  const tagged = tags && new Set(documents.flatMap((document) => [...withTag(document, tags)]));
  return (where) =>
    (all || client(where)) &&
    (!tagged || tagged.has(routePatternOf(where))) &&
    (!operations ||
      operations.some((wanted) => wanted === where.operationId || wanted === where.operation)) &&
    (!paths || paths.some((path) => path.test(where.path)));
}

/** Whether the client wraps an operation, or has it in its documented table: by its id, or by its path if another release has another id. */
export function clientSurface(
  contract: OpenApiDocument,
  entries: Operations,
  { documented = false }: Pick<Scope, 'documented'> = {},
): (where: Where) => boolean {
  const isCounted = (operationId: string) =>
    Object.hasOwn(entries, operationId) && (!documented || isDocumented(entries, operationId));
  const located = [...operationsOf(contract)].filter(({ operation }) => isCounted(operation.operationId));
  const shapes = new Set(located.map(routePatternOf));
  return (where) => isCounted(where.operationId) || shapes.has(routePatternOf(where));
}

function* withTag(document: OpenApiDocument, tags: readonly string[]): Generator<string> {
  for (const located of operationsOf(document)) {
    if (located.operation.tags?.some((tag) => tags.includes(tag))) yield routePatternOf(located);
  }
}
