import {
  type ClientSupport,
  type OpenApiDocument,
  type Operations,
  reportDrift,
  type ReportedFact,
  type Treatment,
} from '../../src/contract/index.js';

/**
 * How the client deals with a release: for each operation that differs from the contract, by `operationId`, what it adapts and what it cannot
 * offer. These are the facts that `immich-client drift` lists as covered.
 */
export function treatments(
  contract: OpenApiDocument,
  entries: Operations,
  support: ClientSupport,
  document: OpenApiDocument,
): Map<string, Treatment> {
  const revision = { document, origin: document.info.version };
  const { facts } = reportDrift({ contract, entries, support, revision });
  const found = new Map<string, Treatment>();
  for (const { coverage, operationId, location, rule } of facts) {
    if (!coverage || coverage.by === 'types of the contract') continue;
    const treatment = found.get(operationId) ?? { adapted: [], limits: [], isRejected: false };
    found.set(operationId, treatment);
    const place = placeOf(location);
    if (coverage.kind === 'adapted') treatment.adapted.push(place);
    else if (rule === 'new-required-request-property') treatment.isRejected = true;
    // Missing response fields are `undefined` and optional in the types, so the call works.
    else if (location.in !== 'response') {
      treatment.limits.push(REMOVED.has(rule) ? place : `${place} (some values)`);
    }
  }
  return found;
}

/** Rules of parameters that a release does not have; the others are about values of a parameter that it has. */
const REMOVED: ReadonlySet<ReportedFact['rule']> = new Set<ReportedFact['rule']>([
  'request-parameter-removed',
  'request-property-removed',
]);

/** Such as `query name`, `body albumName` and `operation`. */
function placeOf(location: ReportedFact['location']): string {
  if (location.in === 'request') return `body ${location.property ?? ''}`.trim();
  return 'name' in location ? `${location.in} ${location.name}` : location.in;
}
