export { canonicalise, CANONICALISER_VERSION, serialise } from './canonicalise.js';
export { DocumentError, operationsOf } from './document.js';
export { DEFAULT_FETCH_TIMEOUT_MS, fetchDocument } from './fetch-document.js';
export { generate } from './generate.js';
export { entryGaps, readOperations } from './operations.js';
export { pullSummary } from './pull-summary.js';
export { MAX_DOCUMENT_BYTES, readDocument } from './read-document.js';
export { DOCUMENTED } from './selection.js';
export { CONTRACT_FILES, sha256, writeContract } from './write-contract.js';
export { writeFiles } from './write-files.js';

export type { CanonicaliseOptions } from './canonicalise.js';
export type { LocatedOperation, Method, OpenApiDocument, Operation, Schema } from './document.js';
export type { FetchDocumentOptions } from './fetch-document.js';
export type { GeneratedFiles } from './generate.js';
export type { EntryGaps, OperationEntry, Operations } from './operations.js';
export type { Selection } from './selection.js';
export type { ContractChange, ContractSource, WriteContractOptions } from './write-contract.js';
