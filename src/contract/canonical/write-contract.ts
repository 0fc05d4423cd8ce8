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

/** `source.json`: what a contract was made from, and by which rules. */
export interface ContractSource {
  /** Immich's version. */
  immich: string;
  /** Of the bytes of `immich.json`. */
  sha256: string;
  /** {@link CANONICALISER_VERSION} of the rules that made them. */
  canonicaliser: number;
}

export interface WriteContractOptions {
  /** Folder of `immich.json` and `source.json`. Created if it does not exist. */
  folder: string;
  /** Keep the server's words on operations and fields in `immich.docs.json`. @default false */
  keepDocs?: boolean;
}

/** What a contract is now, and what that changes. */
export interface ContractChange {
  contract: OpenApiDocument;
  /** The contract that stood in the folder before, unless there was none or it could not be read. */
  previous: OpenApiDocument | undefined;
}

/** Makes a document the contract: canonical, every operation, facts only. */
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

/** The text of `immich.json` and `source.json`, by file name. */
export function contractFiles(contract: OpenApiDocument): Record<string, string> {
  const text = serialise(contract);
  const source: ContractSource = {
    immich: contract.info.version,
    sha256: sha256(text),
    canonicaliser: CANONICALISER_VERSION,
  };
  return { [CONTRACT_FILES.contract]: text, [CONTRACT_FILES.source]: serialise(source) };
}

/** The canonical form of a document. Throws a `DocumentError` for a document without operations. */
export function contractOf(document: OpenApiDocument): OpenApiDocument {
  if (operationsOf(document).next().done) {
    throw new DocumentError(
      `The document of ${document.info.title} ${document.info.version} has no operations.`,
    );
  }
  return canonicalise(document);
}

/** The fingerprint of a contract's bytes, as `source.json` has it. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The old contract is only compared with, so one that is damaged is no reason not to replace it. */
export async function contractIn(folder: string): Promise<OpenApiDocument | undefined> {
  try {
    return await readDocument(join(folder, CONTRACT_FILES.contract));
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}
