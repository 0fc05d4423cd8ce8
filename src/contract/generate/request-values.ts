import { compare } from '../drift/compare/compare.js';
import type { Fact } from '../drift/rules/fact.js';
import type { OpenApiDocument } from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';
import { minorOf, supportedReleases } from './request-fields.js';

/**
 * What `openapi/request-values.json` holds: by place (a schema, or a part of an operation, as the `cause` of a drift report), the values that
 * older releases refuse in a request, and the first release that accepts each.
 */
export type RequestValues = Record<string, Record<string, string>>;

/** Reads a `request-values.json`. */
export const readRequestValues = (file: string): Promise<RequestValues> => readEntries(file);

/** Finds the values, among them null, that the contract allows in requests and an older document does not. */
export function newRequestValues(
  contract: OpenApiDocument,
  documents: readonly OpenApiDocument[],
): RequestValues {
  const releases = supportedReleases(documents);
  const found = new Map<string, Map<string, string>>();
  // From the oldest on: the last release that refuses a value decides.
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

/** The value that a server refuses, as `requestValues` names it; `undefined` if a fact is about something else. */
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

/** By code unit. */
const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
