import { createHash } from 'node:crypto';
import {
  type LocatedOperation,
  type OpenApiDocument,
  operationsByRoute,
  pathPatternOf,
  routeOf,
  routePatternOf,
} from '../../read/document.js';
import { compareOperations } from './operation.js';
import { SchemaComparer } from './schemas.js';
import { compareSecurityAndBase } from './security.js';
import type { Fact, Location } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import { type Found, found } from '../rules/rule-for-difference.js';
import { around, locationText, outer } from '../rules/location.js';
import { type Rule, ruleOf } from '../rules/rules.js';

/**
 * Compares two canonical documents and returns every difference of the interface, as seen by a client generated from
 * `base`. Operations are matched by method and path; names of path parameters are ignored. Releases and descriptions
 * are not compared.
 */
export function compare(base: OpenApiDocument, revision: OpenApiDocument): Fact[] {
  const [ours, theirs] = [operationsByRoute(base), operationsByRoute(revision)];
  const comparer = new SchemaComparer(base, revision);
  const removed = removals([...theirs.values()]);
  const surroundings = compareSecurityAndBase(base, revision);
  const facts = [...ours].flatMap(([address, located]) => {
    const other = theirs.get(address);
    const differences = other
      ? [...compareOperations(comparer, located, other), ...surroundings(located, other)]
      : [removed(located)];
    return differences.map((difference) => factOf(located, difference));
  });
  const added = [...theirs].filter(([address]) => !ours.has(address));
  return [
    ...facts,
    ...added.map(([, located]) => factOf(located, found('endpoint-added', { in: 'operation' }))),
  ];
}

/** Returns the rule for a removed operation, and its new location if it was moved. */
function removals(theirs: LocatedOperation[]) {
  const paths = new Set(theirs.map(({ path }) => pathPatternOf(path)));
  const byId = new Map(theirs.map((located) => [located.operation.operationId, located]));
  return ({ path, operation: { operationId, deprecated } }: LocatedOperation): Found => {
    const what = paths.has(pathPatternOf(path)) ? 'api-removed' : 'api-path-removed';
    const moved = byId.get(operationId);
    const to = moved && routeOf(moved);
    return found(`${what}-${deprecated ? 'with' : 'without'}-deprecation`, { in: 'operation' }, { to });
  };
}

function factOf(
  located: LocatedOperation,
  { rule: id, direction, location, component, isOfSchema, cause, ...values }: Found,
): Fact {
  const { method, path, operation } = located;
  const rule = ruleOf(id);
  const address = routeOf(located);
  const place = locationText(location);
  return {
    rule: id,
    level: levelOf(rule, values),
    direction,
    impact: rule.impact,
    operation: address,
    operationId: operation.operationId,
    method,
    path,
    location,
    ...(component && { component: component.name }),
    cause: cause ?? causeOf(address, location, component, isOfSchema),
    ...values,
    fingerprint: fingerprintOf([id, routePatternOf(located), place, values]),
  };
}

function causeOf(
  address: string,
  location: Location,
  component: Found['component'],
  isOfSchema: Found['isOfSchema'],
): string {
  if (component) return component.name + (isOfSchema ? outer(component.at) : component.at);
  return `${address} ${isOfSchema ? around(location) : locationText(location)}`.trim();
}

const NUMERIC = ['number', 'integer'] as const;

const levelOf = ({ level, numericLevel }: Rule, { from, to }: { from?: unknown; to?: unknown }): Level =>
  numericLevel && NUMERIC.some((type) => type === from) && NUMERIC.some((type) => type === to)
    ? numericLevel
    : level;

const fingerprintOf = (what: unknown[]): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 12);
