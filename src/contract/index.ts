export { canonicalise, CANONICALISER_VERSION, serialise } from './canonical/canonicalise.js';
export { compare } from './drift/compare/compare.js';
export { compatibility } from './generate/compatibility.js';
export { compatibilityHtml, compatibilityMarkdown } from './generate/compatibility-report.js';
export { readConveniences } from './read/conveniences.js';
export { DocumentError, operationsOf, routeOf } from './read/document.js';
export { LEVELS } from './drift/rules/level.js';
export { readPolicy } from './drift/report/read-policy.js';
export { RENDERERS } from './drift/render/renderers.js';
export { reportDrift } from './drift/report/report-drift.js';
export { RULES } from './drift/rules/rules.js';
export { rulesMarkdown } from './drift/rules/rules-markdown.js';
export { UNCLEAR, usedOperations } from './drift/used/used.js';
export { endpointsMarkdown } from './generate/endpoints.js';
export { fromImmichSdkMarkdown } from './generate/from-immich-sdk.js';
export { DEFAULT_FETCH_TIMEOUT_MS, fetchDocument } from './read/fetch-document.js';
export { readFieldDocs } from './read/field-docs.js';
export { generate } from './generate/generate.js';
export { newRequestFields, OLDEST_RELEASE, readRequestFields } from './generate/request-fields.js';
export { newRequestValues, readRequestValues } from './generate/request-values.js';
export { readResponseFields } from './generate/field-releases.js';
export { readTypeNames } from './generate/type-names.js';
export { clientName } from './read/operation-names.js';
export { clientMethodsOf, entryGaps, isDocumented, readOperations } from './read/operation-entries.js';
export { MissingPackageError } from './read/missing-package-error.js';
export { pullSummary } from './canonical/pull-summary.js';
export { MAX_DOCUMENT_BYTES, parseDocument, readDocument } from './read/read-document.js';
export { compareReleases, isRelease } from './read/releases.js';
export { CONTRACT_FILES, sha256, writeContract } from './canonical/write-contract.js';
export { removeSurplusFiles, surplusFiles, writeFiles } from './canonical/write-files.js';
export { readServerDocs, withServerDocs } from './read/server-docs.js';

export type {
  ClientBehaviour,
  Compatibility,
  CompatibilityCell,
  CompatibilityRow,
  Treatment,
} from './generate/compatibility.js';
export type { Convenience, Conveniences } from './read/conveniences.js';
export type { Fact, Location } from './drift/rules/fact.js';
export type { Direction, Impact, Level } from './drift/rules/level.js';
export type { Ignore, Policy } from './drift/report/policy.js';
export type { ClientSupport, CoveredPlace } from './drift/report/coverage.js';
export type {
  Cause,
  Coverage,
  CoveredCause,
  DriftReport,
  NewOperation,
  ReachedOperation,
  ReportedFact,
  Side,
} from './drift/report/report.js';
export type { Format } from './drift/render/renderers.js';
export type { RenderOptions, Repository } from './drift/render/options.js';
export type { Judging, Source } from './drift/report/report-drift.js';
export type { Rule, RuleId } from './drift/rules/rules.js';
export type { Scope } from './drift/report/scope.js';
export type { LocatedOperation, Method, OpenApiDocument, Operation, Schema } from './read/document.js';
export type { JudgedWhole, NotJudged, Place, UnclearTreatment, Use, Used } from './drift/used/used.js';
export type { FetchDocumentOptions } from './read/fetch-document.js';
export type { FieldDocs } from './read/field-docs.js';
export type { GeneratedFiles, Words } from './generate/generate.js';
export type { RequestFields } from './generate/request-fields.js';
export type { TypeNames } from './generate/type-names.js';
export type { EntryGaps, OperationEntry, Operations } from './read/operation-entries.js';
export type { ContractChange, ContractSource, WriteContractOptions } from './canonical/write-contract.js';
