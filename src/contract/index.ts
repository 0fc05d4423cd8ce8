export { canonicalise, CANONICALISER_VERSION, serialise } from './canonicalise.js';
export { compare } from './drift/compare.js';
export { compatibility } from './compatibility.js';
export { compatibilityHtml, compatibilityMarkdown } from './compatibility-report.js';
export { readConveniences } from './conveniences.js';
export { DocumentError, operationsOf, routeOf } from './document.js';
export { LEVELS } from './drift/fact.js';
export { readPolicy } from './drift/policy.js';
export { RENDERERS } from './drift/render/renderers.js';
export { reportDrift } from './drift/report-drift.js';
export { RULES } from './drift/rules.js';
export { rulesMarkdown } from './drift/rules-markdown.js';
export { usedOperations } from './drift/used.js';
export { endpointsMarkdown } from './endpoints.js';
export { DEFAULT_FETCH_TIMEOUT_MS, fetchDocument } from './fetch-document.js';
export { generate } from './generate.js';
export { clientMethodsOf, entryGaps, readOperations } from './operations.js';
export { MissingPackageError } from './peers.js';
export { pullSummary } from './pull-summary.js';
export { MAX_DOCUMENT_BYTES, parseDocument, readDocument } from './read-document.js';
export { DOCUMENTED, select } from './selection.js';
export { compareReleases } from './releases.js';
export { CONTRACT_FILES, sha256, writeContract } from './write-contract.js';
export { writeFiles } from './write-files.js';

export type { CanonicaliseOptions } from './canonicalise.js';
export type { Convenience, Conveniences } from './conveniences.js';
export type { Direction, Fact, Impact, Level, Location } from './drift/fact.js';
export type { Ignore, Policy } from './drift/policy.js';
export type {
  Cause,
  DriftReport,
  NewOperation,
  ReachedOperation,
  ReportedFact,
  Side,
} from './drift/report.js';
export type { Format } from './drift/render/renderers.js';
export type { Judging, Source } from './drift/report-drift.js';
export type { Rule, RuleId } from './drift/rules.js';
export type { Scope } from './drift/scope.js';
export type { LocatedOperation, Method, OpenApiDocument, Operation, Schema } from './document.js';
export type { Place, Unclear, Use, Used } from './drift/used.js';
export type { FetchDocumentOptions } from './fetch-document.js';
export type { GeneratedFiles } from './generate.js';
export type { EntryGaps, OperationEntry, Operations } from './operations.js';
export type { Selection } from './selection.js';
export type { ContractChange, ContractSource, WriteContractOptions } from './write-contract.js';
