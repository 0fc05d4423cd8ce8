import {
  type LocatedOperation,
  type OpenApiDocument,
  operationsByRoute,
  operationsOf,
  routePatternOf,
} from '../read/document.js';
import { readEntries } from '../read/operation-entries.js';
import { compareReleases } from '../read/releases.js';
import { LINK_CREDENTIALS } from './query-schemas.js';
import { requestShape } from './request-shape.js';

/**
 * Content of `openapi/request-fields.json`: by `operationId`, query or body fields that an older release with this
 * operation lacks, and the first release with each field.
 */
export type RequestFields = Record<string, Record<string, string>>;

/** Reads a `request-fields.json`. */
export const readRequestFields = (file: string): Promise<RequestFields> => readEntries(file);

/** Oldest supported release. */
export const OLDEST_RELEASE = '2.0.0';

/** Finds the request fields of the contract that an older document lacks. */
export function newRequestFields(
  contract: OpenApiDocument,
  documents: readonly OpenApiDocument[],
): RequestFields {
  const releases = supportedReleases(documents).map((document) => ({
    document,
    operations: operationsByRoute(document),
  }));
  const found: [string, Record<string, string>][] = [];
  for (const located of operationsOf(contract)) {
    const { operationId } = located.operation;
    const shapes = releases.flatMap(({ document, operations }) => {
      const other = operations.get(routePatternOf(located));
      return other ? [{ version: document.info.version, names: namesIn(document, other) }] : [];
    });
    const fields = [...namesIn(contract, located)].flatMap((name): [string, string][] => {
      const first = shapes.findIndex(({ names }) => names.has(name));
      const since = shapes[first]?.version;
      return first < 1 || since === undefined || LINK_CREDENTIALS.includes(name)
        ? []
        : [[name, minorOf(since)]];
    });
    if (fields.length > 0) found.push([operationId, Object.fromEntries(fields.sort())]);
  }
  return Object.fromEntries(found.sort());
}

/** Documents of the supported releases, oldest first. */
export const supportedReleases = (documents: readonly OpenApiDocument[]): OpenApiDocument[] =>
  documents
    .filter(({ info }) => compareReleases(info.version, OLDEST_RELEASE) >= 0)
    .sort((a, b) => compareReleases(a.info.version, b.info.version));

/**
 * Immich adds fields in minor versions; the first release with a field may not be the one whose document is available.
 */
export const minorOf = (version: string): string => version.replace(/\.\d+$/, '.0');

/** Field names in query and body; no operation uses the same name in both. */
const namesIn = (document: OpenApiDocument, located: LocatedOperation): Set<string> =>
  new Set(
    [...requestShape(document, located)].flatMap((part) => /^(?:query|body) (.*)$/.exec(part)?.[1] ?? []),
  );
