import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalise, CANONICALISER_VERSION, serialise } from './canonicalise.js';
import { DocumentError, type OpenApiDocument, operationsOf } from '../read/document.js';
import { readDocument } from '../read/read-document.js';
import { serverDocsOf } from '../read/server-docs.js';
import { writeFiles } from './write-files.js';

/** The files of a contract's folder. */
export const CONTRACT_FILES = {
  contract: 'immich.json',
  source: 'source.json',
  docs: 'immich.docs.json',
} as const;

/** Content of `source.json`: the source of a contract, and the rules that created it. */
export interface ContractSource {
  /** Immich version of the document. */
  immich: string;
  /** Hash of `immich.json`. */
  sha256: string;
  /** The {@link CANONICALISER_VERSION} that was used. */
  canonicaliser: number;
}

/** Options of {@link writeContract}. */
export interface WriteContractOptions {
  /** Folder of `immich.json` and `source.json`. Created if it does not exist. */
  folder: string;
  /** Store the server's descriptions of operations and fields in `immich.docs.json`. @default false */
  keepDocs?: boolean;
}

/** The new contract and the previous one. */
export interface ContractChange {
  contract: OpenApiDocument;
  /** The contract that was in the folder before; `undefined` if there was none or it could not be read. */
  previous: OpenApiDocument | undefined;
}

/** Converts a document to a canonical contract, and writes it. */
export async function writeContract(
  document: OpenApiDocument,
  { folder, keepDocs = false }: WriteContractOptions,
): Promise<ContractChange> {
  const contract = contractOf(document);
  const previous = await contractIn(folder);
  await writeFiles(folder, {
    ...contractFiles(contract),
    ...(keepDocs && { [CONTRACT_FILES.docs]: serialise(serverDocsOf(document)) }),
  });
  return { contract, previous };
}

/** Returns the content of `immich.json` and `source.json`, by file name. */
export function contractFiles(contract: OpenApiDocument): Record<string, string> {
  const text = serialise(contract);
  const source: ContractSource = {
    immich: contract.info.version,
    sha256: sha256(text),
    canonicaliser: CANONICALISER_VERSION,
  };
  return { [CONTRACT_FILES.contract]: text, [CONTRACT_FILES.source]: serialise(source) };
}

/** Returns the canonical form of a document. Throws a `DocumentError` if it has no operations. */
export function contractOf(document: OpenApiDocument): OpenApiDocument {
  if (operationsOf(document).next().done) {
    throw new DocumentError(
      `The document of ${document.info.title} ${document.info.version} has no operations.`,
    );
  }
  return canonicalise(document);
}

/** Hash of a contract, as stored in `source.json`. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The old contract is only used for comparison, so a damaged one can be replaced. */
export async function contractIn(folder: string): Promise<OpenApiDocument | undefined> {
  try {
    return await readDocument(join(folder, CONTRACT_FILES.contract));
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
