import { canonicalise } from '../../canonical/canonicalise.js';
import { type OpenApiDocument, operationsOf, routeOf, routePatternOf } from '../../read/document.js';
import { clientMethodsOf, type Operations, withDefaultEntries } from '../../read/operation-entries.js';
import { printable } from '../../../values/printable.js';
import { compareReleases, isRelease } from '../../read/releases.js';
import { causesOf, coveredCausesOf } from './causes.js';
import { type ClientSupport, coverageIn, isMissingOperation } from './coverage.js';
import { bumpFor, countsOf, hasDrifted } from './counts.js';
import { compare } from '../compare/compare.js';
import { type Fact } from '../rules/fact.js';
import type { Level } from '../rules/level.js';
import { messageOf } from '../rules/message.js';
import { applyPolicy, NO_POLICY, type Policy } from './policy.js';
import { type DriftReport, type NewOperation, REPORT_VERSION, type ReportedFact } from './report.js';
import type { Used } from '../used/used.js';
import { placesOf } from '../used/places.js';
import { replacementsIn, withReplaced, withReplacement } from './replacements.js';
import { clientSurface, inScope, type Scope } from './scope.js';

/** A document and its origin. */
export interface Source {
  document: OpenApiDocument;
  /** File name, or URL without user and query. */
  origin: string;
}

/** Which documents {@link reportDrift} compares, and how. */
export interface Judging {
  /** The document that the client was generated from, and the names of its methods. */
  contract: OpenApiDocument;
  entries: Operations;
  /** The expected interface. @default the contract */
  base?: Source;
  /** The interface to check: that of a server. */
  revision: Source;
  scope?: Scope;
  /** How the client handles older servers. Used if the revision is older than the contract and `base` is not set. */
  support?: ClientSupport;
  /** The calls of a program: only these are checked, and the report lists their places. */
  used?: Used;
  policy?: Policy;
  /** @default 'error' */
  failOn?: Level | 'none';
  /** Day for the expiry of ignored differences, such as `2027-01-31`. @default today, in UTC */
  today?: string;
}

/**
 * Reports what a server's document means for a program made for another one. The base is the expected interface, the
 * revision the actual one, whichever is older: an operation that an older server does not have yet also counts as
 * missing.
 */
export function reportDrift({
  contract,
  entries: known,
  base: given,
  revision,
  scope = {},
  support,
  used,
  policy = NO_POLICY,
  failOn = 'error',
  today = new Date().toISOString().slice(0, 10),
}: Judging): DriftReport {
  const base = given ?? { document: contract, origin: 'openapi/immich.json' };
  const [promised, present] = [canonicalise(base.document), canonicalise(revision.document)];
  const entries = withDefaultEntries(contract, known);
  const places = used && placesOf(used, contract, entries);
  const isInScope = inScope(
    scope,
    clientSurface(contract, entries, scope),
    [promised, present],
    places && ((where) => places(where).length > 0),
  );
  // Another release can use another ID for an operation of the contract.
  const contractIds = new Map(
    [...operationsOf(contract)].map((located) => [routePatternOf(located), located.operation.operationId]),
  );
  const idInContract = (fact: Fact): string => contractIds.get(routePatternOf(fact)) ?? fact.operationId;
  const offered = newOperations(promised, present);
  const facts = compare(promised, present)
    .filter(({ rule, operation }) => rule !== 'endpoint-added' || offered.has(operation))
    .map((fact) => withNamedMethod(fact, known, idInContract(fact)));
  const releases = [base.document.info.version, revision.document.info.version] as const;
  const revisionIs = ageOf(...releases);
  const isOlderServer = support !== undefined && given === undefined && revisionIs === 'older';
  const coverage = isOlderServer ? coverageIn(releases[1], support, entries) : () => undefined;
  // A call that always rejects is an error for a program that makes it, not a limit. Other methods send the operation
  // only in some cases.
  const isCalled = (fact: Fact): boolean =>
    places?.(fact).some(({ call }) => !entries[fact.operationId]?.alsoUsedBy?.includes(call)) ?? false;
  const reported = (fact: Fact): ReportedFact => {
    const known = coverage(fact);
    const covered = known?.kind === 'limit' && isMissingOperation(fact) && isCalled(fact) ? undefined : known;
    return {
      ...fact,
      message: messageOf(fact),
      clientMethods: clientMethodsOf(entries, idInContract(fact)),
      judged: isInScope(fact),
      ...(covered && { coverage: covered }),
    };
  };

  const routes = [promised, present].flatMap((document) => [...operationsOf(document)].map(routeOf));
  const applied = applyPolicy(facts, policy, today, routes);
  const reports = applied.facts.map(reported);
  const judged = reports.filter((fact) => fact.judged);
  const counting = judged.filter((fact) => !fact.coverage);
  const replacements = replacementsIn(promised, present);
  const causes = causesOf(counting, places).map((cause) => withReplacement(cause, replacements));
  const counts = countsOf(reports, causes);
  return {
    version: REPORT_VERSION,
    base: { release: releases[0], origin: printable(base.origin) },
    revision: { release: releases[1], origin: printable(revision.origin) },
    revisionIs,
    ...(isOlderServer && { oldestSupported: support.oldest }),
    failOn,
    drifted: hasDrifted(counts, failOn),
    suggestedBump: isOlderServer ? 'none' : bumpFor(counts),
    counts,
    facts: reports,
    causes,
    covered: coveredCausesOf(
      judged.filter((fact) => fact.coverage),
      places,
    ),
    notInClient: [...offered.values()]
      .filter(({ operationId }) => !Object.hasOwn(entries, operationId))
      .map((added) => withReplaced(added, replacements)),
    ignored: applied.ignored.map(({ fact, reason }) => ({ ...reported(fact), reason })),
    staleIgnores: applied.stale,
    notJudged: used?.notJudged ?? [],
    judgedWhole: used?.judgedWhole ?? [],
  };
}

/**
 * Only a default method name follows the `operationId`. A method with its own name stays when the server renames the
 * operation.
 */
const withNamedMethod = (fact: Fact, known: Operations, operationId: string): Fact =>
  fact.rule === 'operation-id-changed' && Object.hasOwn(known, operationId)
    ? { ...fact, level: 'info', impact: [] }
    : fact;

/** Operations that only the revision has. */
function newOperations(base: OpenApiDocument, revision: OpenApiDocument): Map<string, NewOperation> {
  const known = new Set([...operationsOf(base)].map(routePatternOf));
  const added = [...operationsOf(revision)].filter((located) => !known.has(routePatternOf(located)));
  return new Map(
    added.map((located) => {
      const { operationId, tags = [] } = located.operation;
      const operation = routeOf(located);
      return [operation, { operation, operationId, tags }];
    }),
  );
}

function ageOf(base: string, revision: string): DriftReport['revisionIs'] {
  if (base === revision) return 'same';
  if (!isRelease(base) || !isRelease(revision)) return 'unknown';
  const difference = compareReleases(revision, base);
  return difference === 0 ? 'same' : difference > 0 ? 'newer' : 'older';
}
