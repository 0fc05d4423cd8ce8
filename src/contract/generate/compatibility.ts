import type { Conveniences } from '../read/conveniences.js';
import {
  type OpenApiDocument,
  operationsByRoute,
  operationsOf,
  routeOf,
  routePatternOf,
} from '../read/document.js';
import {
  type Operations,
  operationsNeededBy,
  withDefaultEntries,
  withOperations,
} from '../read/operation-entries.js';
import { compareReleases } from '../read/releases.js';
import { requestShape } from './request-shape.js';

/** For each client method and release: whether the operation exists, and whether its parameters are the same. */
export interface Compatibility {
  /** Releases, oldest first. */
  releases: string[];
  rows: CompatibilityRow[];
}

export interface CompatibilityRow {
  /** The client method, such as `albums.list`. */
  client: string;
  /** Such as `GET /albums`; for a convenience, the methods that it calls. */
  route: string;
  /** One for each release. */
  cells: CompatibilityCell[];
}

export interface CompatibilityCell {
  state: 'same' | 'differs' | 'absent';
  /** Parameters that only this release has, such as `query shared`. */
  only: string[];
  /** Parameters that this release lacks. */
  lacks: string[];
}

/**
 * Compares the contract with documents of other releases, in the order of the operation entries; conveniences come
 * last.
 */
export function compatibility(
  contract: OpenApiDocument,
  known: Operations,
  conveniences: Conveniences,
  documents: readonly OpenApiDocument[],
): Compatibility {
  const entries = withDefaultEntries(contract, known);
  // A release can have two documents, published and served; their canonical forms are equal.
  const releases = [...new Map(documents.map((document) => [document.info.version, document])).values()].sort(
    (a, b) => compareReleases(a.info.version, b.info.version),
  );
  const ours = withOperations(contract, entries);
  const located = new Map([...operationsOf(ours)].map((each) => [each.operation.operationId, each]));
  const theirs = releases.map((document) => ({ document, operations: operationsByRoute(document) }));
  const byOperation = new Map<string, CompatibilityRow>();
  for (const [operationId, { client }] of Object.entries(entries)) {
    const own = located.get(operationId);
    if (!own) continue;
    const shape = requestShape(ours, own);
    const cells = theirs.map(({ document, operations }): CompatibilityCell => {
      const other = operations.get(routePatternOf(own));
      if (!other) return { state: 'absent', only: [], lacks: [] };
      const otherShape = requestShape(document, other);
      const only = [...otherShape].filter((part) => !shape.has(part)).sort();
      const lacks = [...shape].filter((part) => !otherShape.has(part)).sort();
      return { state: only.length + lacks.length > 0 ? 'differs' : 'same', only, lacks };
    });
    byOperation.set(operationId, { client, route: routeOf(own), cells });
  }
  const made = Object.keys(conveniences).map((client) =>
    madeOf(
      client,
      operationsNeededBy(entries, client).flatMap((id) => byOperation.get(id) ?? []),
      releases.length,
    ),
  );
  return { releases: releases.map(({ info }) => info.version), rows: [...byOperation.values(), ...made] };
}

/** A convenience exists if all of its methods exist, and differs if any of them does. */
function madeOf(client: string, parts: CompatibilityRow[], releases: number): CompatibilityRow {
  const cells = Array.from({ length: releases }, (_, index): CompatibilityCell => {
    const there = parts.flatMap(({ cells }) => cells[index] ?? []);
    const state = (['absent', 'differs'] as const).find((one) => there.some((cell) => cell.state === one));
    return {
      state: state ?? 'same',
      only: there.flatMap(({ only }) => only),
      lacks: there.flatMap(({ lacks }) => lacks),
    };
  });
  return { client, route: parts.map((part) => part.client).join(', '), cells };
}
