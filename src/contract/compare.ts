import { isDeepStrictEqual } from 'node:util';
import { schemaComparer, type SchemaDifference } from './compare-schemas.js';
import { type LocatedOperation, type OpenApiDocument, type Operation, operationsOf } from './document.js';
import { type OperationPart, partsOf } from './operation-parts.js';

/** One difference between two contracts, as one operation meets it. */
export interface Fact {
  /** What kind of difference, such as `property-removed`. */
  rule: string;
  operationId: string;
  method: string;
  path: string;
  /** Where in the operation, such as `query key` or `response 200 application/json assets[].id`. */
  location: string;
  /** What differs: a component's property, or a part of this operation. Equal for all operations that it reaches. */
  cause: string;
  from?: unknown;
  to?: unknown;
}

export interface Comparison {
  /** Operations that only `base` has, and differences in those that both have. */
  facts: Fact[];
  /** Operations that only `revision` has. */
  added: string[];
}

/**
 * Holds the interfaces of two canonical documents against each other, operation by operation, with all the schemas that
 * each reaches. `base` is what a client was made for, `revision` what a server has. Versions and words are not compared.
 */
export function compare(base: OpenApiDocument, revision: OpenApiDocument): Comparison {
  const [ours, theirs] = [byAddress(base), byAddress(revision)];
  const facts = [...ours].flatMap(([address, located]) => {
    const other = theirs.get(address);
    if (!other) return [factOf(located, '', { rule: 'operation-removed', at: '' })];
    return compareOperations(located, other.operation, schemaComparer(base, revision));
  });
  const added = [...theirs].filter(([address]) => !ours.has(address));
  return { facts, added: added.map(([, { operation }]) => operation.operationId) };
}

/** By method and path, whatever a path calls its parameters. */
const byAddress = (document: OpenApiDocument): Map<string, LocatedOperation> =>
  new Map(
    [...operationsOf(document)].map((each) => [
      `${each.method} ${each.path.replace(/{[^}]+}/g, '{}')}`,
      each,
    ]),
  );

/** What an operation says beside its parts. */
const ASIDE = ['operationId', 'security', 'x-immich-permission', 'x-immich-admin-only'] as const;

function compareOperations(
  located: LocatedOperation,
  theirs: Operation,
  compareSchemas: ReturnType<typeof schemaComparer>,
): Fact[] {
  const ours = located.operation;
  const facts = ASIDE.filter((key) => !isDeepStrictEqual(ours[key], theirs[key])).map((key) =>
    factOf(located, '', {
      rule: `operation-${key.replace('x-immich-', '').toLowerCase()}-changed`,
      at: '',
      from: ours[key],
      to: theirs[key],
    }),
  );
  const [ourParts, theirParts] = [partsOf(ours), partsOf(theirs)];
  for (const place of new Set([...ourParts.keys(), ...theirParts.keys()])) {
    const differences = compareParts(ourParts.get(place), theirParts.get(place), compareSchemas);
    facts.push(...differences.map((difference) => factOf(located, place, difference)));
  }
  return facts;
}

function compareParts(
  from: OperationPart | undefined,
  to: OperationPart | undefined,
  compareSchemas: ReturnType<typeof schemaComparer>,
): SchemaDifference[] {
  if (!from || !to) return [{ rule: from ? `${from.kind}-removed` : `${to?.kind}-added`, at: '' }];
  const required: SchemaDifference[] =
    from.required === to.required
      ? []
      : [{ rule: `${from.kind}-required-changed`, at: '', from: from.required, to: to.required }];
  return [...required, ...compareSchemas(from.schema, to.schema)];
}

function factOf(
  { method, path, operation: { operationId } }: LocatedOperation,
  place: string,
  { rule, component, at, from, to }: SchemaDifference,
): Fact {
  const address = `${method.toUpperCase()} ${path}`;
  const location = [place, at].filter(Boolean).join(' ');
  return {
    rule,
    operationId,
    method,
    path,
    location,
    cause: component === undefined ? `${address} ${location}`.trim() : component + at,
    from,
    to,
  };
}
