import type { ResponseFields } from '../../generate/field-releases.js';
import type { RequestFields } from '../../generate/request-fields.js';
import { refusedValue, type RequestValues } from '../../generate/request-values.js';
import type { Operations } from '../../read/operation-entries.js';
import { compareReleases, isRelease } from '../../read/releases.js';
import type { Fact } from '../rules/fact.js';
import type { RuleId } from '../rules/rules.js';
import type { Coverage } from './report.js';

/** How a client handles servers that are older than its contract. */
export interface ClientSupport {
  /** Oldest supported release. */
  oldest: string;
  /** Differences that the client adapts, or that are known limits of older releases. */
  places: readonly CoveredPlace[];
  /** Request fields that the client does not send to releases without them. */
  requestFields: RequestFields;
  /** Response fields that are optional in the client's types. */
  responseFields: ResponseFields;
  /** Request values that older releases reject. */
  requestValues: RequestValues;
}

/** A difference of older releases that a client covers. */
export interface CoveredPlace {
  /** The `cause` of its facts: `AssetResponseDto.duration`, `GET /albums query name`. */
  place: string;
  rule: string;
  /** The operations for which it is covered, by `operationId`. @default all */
  operations?: readonly string[];
  /** The first release without the difference. */
  since: string;
  kind: Coverage['kind'];
  /** See `Coverage.by`. */
  by: string;
}

/** Rules that concern only generated types, which are the same whatever server is called. */
const CONTRACT_TYPES: ReadonlySet<RuleId> = new Set<RuleId>([
  'operation-id-changed',
  'path-parameter-renamed',
  'response-optional-property-removed',
  'response-property-enum-dropped',
  'response-property-enum-value-added',
]);

const REMOVED: ReadonlySet<RuleId> = new Set<RuleId>([
  'api-path-removed-without-deprecation',
  'api-path-removed-with-deprecation',
  'api-removed-without-deprecation',
  'api-removed-with-deprecation',
]);

/** Whether the server lacks the whole operation. */
export const isMissingOperation = ({ rule }: Pick<Fact, 'rule'>): boolean => REMOVED.has(rule);

/** Returns how the client covers a fact on a server of an older release. Nothing is covered on unsupported releases. */
export function coverageIn(
  version: string,
  support: ClientSupport,
  entries: Operations,
): (fact: Fact) => Coverage | undefined {
  // A release candidate is treated like the final release.
  const [release = ''] = version.split('-');
  if (!isRelease(release) || compareReleases(release, support.oldest) < 0) return () => undefined;
  return (fact) => {
    if (fact.level === 'info') return undefined;
    const covered = support.places.find((place) => holds(place, fact)) ?? limitOf(fact, support, entries);
    if (covered) {
      const { since, kind, by } = covered;
      return compareReleases(release, since) < 0 ? { kind, by, releases: releasesBefore(since) } : undefined;
    }
    return CONTRACT_TYPES.has(fact.rule)
      ? { kind: 'adapted', by: 'types of the contract', releases: 'on older servers' }
      : undefined;
  };
}

const holds = ({ rule, place, operations }: CoveredPlace, fact: Fact): boolean =>
  rule === fact.rule && place === fact.cause && (!operations || operations.includes(fact.operationId));

type Limit = Pick<CoveredPlace, 'since' | 'kind' | 'by'>;

/** Returns the limit for a fact that is listed in the data on releases. */
function limitOf(fact: Fact, support: ClientSupport, entries: Operations): Limit | undefined {
  const { rule, operationId, cause, component = '', location } = fact;
  const limit = (since: string | undefined, by: string): Limit | undefined =>
    since === undefined ? undefined : { since, kind: 'limit', by };
  const value = refusedValue(fact);
  if (value !== undefined)
    return limit(own(own(support.requestValues, cause), value), 'refused by the server');
  if (isMissingOperation(fact)) return limit(own(entries, operationId)?.since, 'UnsupportedError');
  switch (rule) {
    case 'request-parameter-removed':
    case 'request-property-removed':
      return limit(own(own(support.requestFields, operationId), fieldAt(location)), 'UnsupportedError');
    case 'response-required-property-removed':
      return limit(
        own(own(support.responseFields, component), cause.slice(component.length + 1)),
        'optional type',
      );
    default:
      return undefined;
  }
}

/** The parameter or top-level property of a fact. */
function fieldAt(location: Fact['location']): string | undefined {
  if ('name' in location) return location.property === undefined ? location.name : undefined;
  return location.in === 'request' ? location.property : undefined;
}

const own = <Value>(record: Record<string, Value> | undefined, key: string | undefined): Value | undefined =>
  record && key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;

/** Text for the releases before a release. */
export const releasesBefore = (since: string): string => (since === '3.0.0' ? 'on 2.x' : `before ${since}`);
