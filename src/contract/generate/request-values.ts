import { compare } from '../drift/compare/compare.js';
import type { Fact } from '../drift/rules/fact.js';
import type { OpenApiDocument } from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';
import { minorOf, supportedReleases } from './request-fields.js';

/**
 * Content of `openapi/request-values.json`: by place (a schema or a part of an operation, like the `cause` in a drift
 * report), the request values that older releases reject, and the first release that accepts each.
 */
export type RequestValues = Record<string, Record<string, string>>;

/** Reads a `request-values.json`. */
export const readRequestValues = (file: string): Promise<RequestValues> => readEntries(file);

/** Finds values, including null, that the contract allows in requests and an older document does not. */
export function newRequestValues(
  contract: OpenApiDocument,
  documents: readonly OpenApiDocument[],
): RequestValues {
  const releases = supportedReleases(documents);
  const found = new Map<string, Map<string, string>>();
  // Oldest first: the last release that rejects a value decides.
  for (const [index, document] of releases.entries()) {
    const next = releases[index + 1] ?? contract;
    for (const fact of compare(contract, document)) {
      const value = refusedValue(fact);
      if (value === undefined) continue;
      const values = found.get(fact.cause) ?? new Map<string, string>();
      found.set(fact.cause, values.set(value, minorOf(next.info.version)));
    }
  }
  return Object.fromEntries(
    [...found].sort(byKey).map(([place, values]) => [place, Object.fromEntries([...values].sort(byKey))]),
  );
}

/** The value that a server rejects, as named in `requestValues`; `undefined` for other facts. */
export function refusedValue({ rule, from }: Pick<Fact, 'rule' | 'from'>): string | undefined {
  switch (rule) {
    case 'request-parameter-enum-value-removed':
    case 'request-property-enum-value-removed':
      return String(from);
    case 'request-parameter-became-not-nullable':
    case 'request-property-became-not-nullable':
      return 'null';
    default:
      return undefined;
  }
}

/** Compares by code unit. */
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
