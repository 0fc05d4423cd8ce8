import type { ImmichClient } from '../client.js';
import { isImmichError } from '../errors.js';
import type { RequestOptions } from '../options.js';
import type { HashedUnit } from './upload-hash.js';
import type { HashedFile, UploadLedger } from './upload-ledger.js';

/** An asset that has the same bytes as a file. */
export interface ServerCopy {
  id: string;
  isTrashed?: boolean;
}

/** A file, and what the server said when it was asked for its bytes. */
export interface CheckedFile extends HashedFile {
  copy?: ServerCopy;
  /** Whether the server has it from an earlier run of the journal. */
  isOurs: boolean;
}

export interface CheckedUnit {
  file: CheckedFile;
  motion?: CheckedFile;
}

/** How many units one check carries: with two files each, some 400 kB of the 10 MB that a server reads. */
export const MOST_UNITS = 2_500;

/** Asks for the bytes of all files in one request; a visitor, who may not, asks for none. Where that fails, the files do. */
export async function checkUnits(
  immich: ImmichClient,
  units: readonly HashedUnit[],
  ledger: UploadLedger,
  options: RequestOptions,
): Promise<CheckedUnit[]> {
  if (immich.isVisitor) return units.map((unit) => eachFile(unit, (file) => ({ ...file, isOurs: false })));
  const files = units.flatMap(({ motion, file }) => (motion ? [motion, file] : [file]));
  let copies: Map<HashedFile, ServerCopy>;
  try {
    copies = await findCopies(immich, files, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!isImmichError(error)) throw error;
    for (const file of files) await ledger.failed(file, error);
    return [];
  }
  const done = units.map((unit) => eachFile(unit, (file) => checked(file, copies.get(file), ledger)));
  await ledger.saved();
  return done;
}

const eachFile = ({ file, motion }: HashedUnit, check: (file: HashedFile) => CheckedFile): CheckedUnit => ({
  ...(motion && { motion: check(motion) }),
  file: check(file),
});

function checked(file: HashedFile, copy: ServerCopy | undefined, ledger: UploadLedger): CheckedFile {
  if (!copy) {
    ledger.accepted(file);
    return { ...file, isOurs: false };
  }
  const before = ledger.remembered(file.path)?.state;
  return { ...file, copy, isOurs: before === 'accepted' || before === 'created' };
}

async function findCopies(
  immich: ImmichClient,
  files: readonly HashedFile[],
  options: RequestOptions,
): Promise<Map<HashedFile, ServerCopy>> {
  // A number for an id: the paths of files are nobody's business.
  const items = files.map(({ checksum }, index) => ({ id: String(index), checksum }));
  const { results } = await immich.assets.checkBulkUpload(items, options);
  const copies = new Map<HashedFile, ServerCopy>();
  for (const { id, assetId, isTrashed } of results) {
    const file = files[Number(id)];
    if (file && assetId !== undefined) {
      copies.set(file, { id: assetId, ...(isTrashed !== undefined && { isTrashed }) });
    }
  }
  return copies;
}
