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

/** For each client method and each release: does the call work there, and with which parameters? */
export interface Compatibility {
  /** Releases, oldest first. */
  releases: string[];
  rows: CompatibilityRow[];
}

/** A client method. */
export interface CompatibilityRow {
  /** The client method, such as `albums.list`. */
  client: string;
  /** Such as `GET /albums`; of a convenience, the methods that it calls. */
  route: string;
  /** One for each release. */
  cells: CompatibilityCell[];
}

/** A client method on a release. */
export interface CompatibilityCell {
  /**
   * `same`: the release has the call. `bridged`: the release differs, and the client adapts requests or responses, so that the call works in the
   * same way. `limited`: the call works without what it `lacks`. `absent`: the call rejects.
   */
  state: 'same' | 'bridged' | 'limited' | 'absent';
  /** Parameters, and places of values, that this release does not support: `query name`. */
  lacks: string[];
  /** Places that the client adapts: `query name`, `response`. */
  adapted: string[];
}

/**
 * How a client handles the differences of an operation on a release, as places such as `query name` and `response`.
 */
export interface Treatment {
  adapted: string[];
  limits: string[];
  /** Whether every call rejects, because the release needs what the client cannot send. */
  isRejected: boolean;
}

/** How a client handles older releases, beyond the differences of their documents. */
export interface ClientBehaviour {
  /** How it deals with the release of a document, by `operationId` of the contract. */
  treatments(document: OpenApiDocument): ReadonlyMap<string, Treatment>;
  /** Whether a method sends a different request to a release than to the contract's, for the same result. */
  isBridged(client: string, release: string): boolean;
}

const PLAIN: ClientBehaviour = { treatments: () => new Map(), isBridged: () => false };

/** The method itself sends another request. */
const OTHER_REQUEST = 'request';

/** Compares the contract with documents of other releases, in the order of the operation entries; conveniences come last. */
export function compatibility(
  contract: OpenApiDocument,
  known: Operations,
  conveniences: Conveniences,
  documents: readonly OpenApiDocument[],
  behaviour: ClientBehaviour = PLAIN,
): Compatibility {
  const entries = withDefaultEntries(contract, known);
  // A release can have two documents, published and served; their canonical forms are equal.
  const releases = [...new Map(documents.map((document) => [document.info.version, document])).values()].sort(
    (a, b) => compareReleases(a.info.version, b.info.version),
  );
  const ours = withOperations(contract, entries);
  const located = new Map([...operationsOf(ours)].map((each) => [each.operation.operationId, each]));
  const theirs = releases.map((document) => ({
    document,
    operations: operationsByRoute(document),
    treatments: behaviour.treatments(document),
    isBridged: (client: string) => behaviour.isBridged(client, document.info.version),
  }));
  const byOperation = new Map<string, CompatibilityRow>();
  for (const [operationId, { client }] of Object.entries(entries)) {
    const own = located.get(operationId);
    if (!own) continue;
    const shape = requestShape(ours, own);
    const cells = theirs.map(({ document, operations, treatments, isBridged }): CompatibilityCell => {
      const other = operations.get(routePatternOf(own));
      const { adapted = [], limits = [], isRejected = false } = treatments.get(operationId) ?? {};
      const lacking = other ? difference(shape, requestShape(document, other)) : [];
      const all = unique([...adapted, ...(isBridged(client) ? [OTHER_REQUEST] : [])]);
      const lacks = unique([...lacking, ...limits]).filter((part) => !all.includes(part));
      const isAbsent = isRejected || (!other && all.length === 0);
      return isAbsent ? ABSENT : cellOf(lacks, all);
    });
    byOperation.set(operationId, { client, route: routeOf(own), cells });
  }
  const made = Object.entries(conveniences).map(([client, { takes = [] }]): CompatibilityRow => {
    const parts = operationsNeededBy(entries, client).flatMap((id) => byOperation.get(id) ?? []);
    const cells = theirs.map(({ isBridged }, index) =>
      madeOf(
        parts.flatMap((part) => part.cells[index] ?? []),
        takes,
        isBridged(client),
      ),
    );
    return { client, route: parts.map((part) => part.client).join(', '), cells };
  });
  return { releases: releases.map(({ info }) => info.version), rows: [...byOperation.values(), ...made] };
}

const ABSENT: CompatibilityCell = { state: 'absent', lacks: [], adapted: [] };

function cellOf(lacks: string[], adapted: string[]): CompatibilityCell {
  const works = adapted.length > 0 ? 'bridged' : 'same';
  return { state: lacks.length > 0 ? 'limited' : works, lacks, adapted };
}

/**
 * A convenience exists if all the methods that it calls do, unless it calls others on this release, and lacks what they lack of the parameters
 * that it `takes`.
 */
function madeOf(parts: CompatibilityCell[], takes: readonly string[], isBridged: boolean): CompatibilityCell {
  if (!isBridged && parts.some(({ state }) => state === 'absent')) return ABSENT;
  const lacks = parts.flatMap((part) => part.lacks).filter((part) => takes.includes(part));
  const adapted = parts.flatMap((part) => part.adapted);
  return cellOf(unique(lacks), unique([...adapted, ...(isBridged ? [OTHER_REQUEST] : [])]));
}

const difference = (all: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...all].filter((each) => !others.has(each));

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();
