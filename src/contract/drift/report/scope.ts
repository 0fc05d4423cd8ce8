import {
  DocumentError,
  type LocatedOperation,
  type OpenApiDocument,
  operationsByRoute,
  operationsOf,
  pathPatternOf,
  routeOf,
  routePatternOf,
} from '../../read/document.js';
import { suggestion } from '../../read/nearest.js';
import { isDocumented, type Operations } from '../../read/operation-entries.js';
import type { Fact } from '../rules/fact.js';

/**
 * The operations to check. All conditions must match; without conditions, the operations of the client are checked.
 */
export interface Scope {
  /** Include operations that are not in the client. */
  all?: boolean;
  /** Only documented operations, which have a shell function. */
  documented?: boolean;
  /** Only operations with one of these tags, in either document. Case does not matter. */
  tags?: readonly string[];
  /** Only these: `getAlbumInfo`, or `GET /albums/{id}`. Case does not matter, except in paths; nor do the names of path parameters. */
  operations?: readonly string[];
  /** Only operations whose path matches one of these. */
  paths?: readonly RegExp[];
}

type Where = Pick<Fact, 'operationId' | 'operation' | 'method' | 'path'>;

/** An operation of either document, with its names in both. */
interface Candidate extends Where {
  ids: string[];
  tags: string[];
}

/**
 * Returns a function that tests whether an operation is in scope. Throws a `DocumentError` if a condition matches no
 * operation, or if no operation is in scope: a report that checked nothing must not look like one without drift.
 *
 * @param isCalled whether a program calls an operation; set if only those are in scope
 */
export function inScope(
  scope: Scope,
  client: ReturnType<typeof clientSurface>,
  documents: readonly [base: OpenApiDocument, revision: OpenApiDocument],
  isCalled?: (where: Where) => boolean,
): (where: Where) => boolean {
  const existing = candidatesIn(documents);
  const offered = scope.all ? existing : existing.filter(client);
  const parts = partsOf(scope);
  for (const part of parts) {
    if (offered.some(part.holds)) continue;
    throw new DocumentError(
      existing.some(part.holds)
        ? `${part.text} is on the server and not in the client. Add --all to check it.`
        : `${part.missing}.${suggestion(part.wanted, existing.flatMap(part.names))}`,
    );
  }
  // At least one condition of each kind must match.
  const kinds = [...new Set(parts.map(({ kind }) => kind))];
  const chosen = offered.filter(
    (each) =>
      kinds.every((kind) => parts.some((part) => part.kind === kind && part.holds(each))) &&
      (!isCalled || isCalled(each)),
  );
  if (chosen.length === 0) throw new DocumentError(nothingIn(scope, isCalled !== undefined));
  const routes = new Set(chosen.map(routePatternOf));
  return (where) => routes.has(routePatternOf(where));
}

/** Whether the client has an operation: by its ID, or by its path if another release uses another ID. */
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

/** The operations of the base, and those that only the revision has: facts name them in the same way. */
function candidatesIn([base, revision]: readonly [OpenApiDocument, OpenApiDocument]): Candidate[] {
  const [ours, theirs] = [operationsByRoute(base), operationsByRoute(revision)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((route) => {
    const both = [ours.get(route), theirs.get(route)].filter((each) => each !== undefined);
    return both[0] ? [candidateOf(both[0], both)] : [];
  });
}

const candidateOf = (first: LocatedOperation, both: readonly LocatedOperation[]): Candidate => ({
  operationId: first.operation.operationId,
  operation: routeOf(first),
  method: first.method,
  path: first.path,
  ids: [...new Set(both.map(({ operation }) => operation.operationId))],
  tags: [...new Set(both.flatMap(({ operation }) => operation.tags ?? []))],
});

/** One value of a scope option. */
interface Part {
  kind: 'tag' | 'operation' | 'path';
  /** The value as a name, for suggestions. */
  wanted: string;
  text: string;
  /** Message if no operation matches. */
  missing: string;
  holds: (candidate: Candidate) => boolean;
  /** Names for suggestions. */
  names: (candidate: Candidate) => string[];
}

function partsOf({ tags = [], operations = [], paths = [] }: Scope): Part[] {
  return [...tags.map(tagPart), ...operations.map(operationPart), ...paths.map(pathPart)];
}

function tagPart(tag: string): Part {
  const wanted = tag.trim();
  return {
    kind: 'tag',
    wanted,
    text: `The tag ${quoted(tag)}`,
    missing: `No operation has the tag ${quoted(tag)}`,
    holds: ({ tags }) => tags.some((each) => same(each, wanted)),
    names: ({ tags }) => tags,
  };
}

function operationPart(operation: string): Part {
  const [, method, path] = /^\s*([a-z]+)\s+(\S+)\s*$/i.exec(operation) ?? [];
  const isRoute = method !== undefined && path !== undefined;
  const wanted = isRoute ? `${method.toUpperCase()} ${path.replace(/^\/api(?=\/)/, '')}` : operation.trim();
  const shape = pathPatternOf(wanted);
  return {
    kind: 'operation',
    wanted,
    text: `The operation ${quoted(operation)}`,
    missing: `There is no operation ${quoted(operation)}`,
    holds: (candidate) =>
      isRoute ? routePatternOf(candidate) === shape : candidate.ids.some((id) => same(id, wanted)),
    names: (candidate) => (/[\s/]/.test(wanted) ? [candidate.operation] : candidate.ids),
  };
}

function pathPart(pattern: RegExp): Part {
  return {
    kind: 'path',
    // The text that the expression would match.
    wanted: written(pattern).replaceAll(/[\\^$()[\]?*+|]/g, ''),
    text: `A path like ${quoted(written(pattern))}`,
    missing: `No path matches ${quoted(written(pattern))}`,
    holds: ({ path }) => path.search(pattern) !== -1,
    names: ({ path }) => [path],
  };
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const quoted = (text: string): string => `"${text}"`;

/** The expression as it was written: `source` escapes slashes. */
const written = ({ source }: RegExp): string => source.replaceAll('\\/', '/');

function nothingIn({ documented = false, tags, operations, paths }: Scope, isUsed: boolean): string {
  const either = (values: readonly string[]) => values.map(quoted).join(' or ');
  const conditions = [
    ...(documented ? ['is documented'] : []),
    ...(tags ? [`has the tag ${either(tags)}`] : []),
    ...(operations ? [`is ${either(operations)}`] : []),
    ...(paths ? [`has a path like ${either(paths.map(written))}`] : []),
    ...(isUsed ? ['is called by the sources of --used'] : []),
  ];
  return `There is nothing to check: no operation of the client ${conditions.join(' and ') || 'is in the documents'}.`;
}
