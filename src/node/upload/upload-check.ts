import { type ImmichClient, isImmichError, type RequestOptions } from '../../index.js';
import { isRefusal } from '../transfer-run/key-permissions.js';
import { restoreTrashed } from './restore-trashed.js';
import type { UploadLedger } from './upload-ledger.js';
import type { UploadAllOptions } from './upload-options.js';
import type { CheckedFile, CheckedUnit, HashedFile, HashedUnit, ServerCopy } from './upload-units.js';

/** Number of units per check: with two files each, about 400 kB of the 10 MB that a server reads. */
export const MOST_UNITS = 2_500;

/**
 * Checks the checksums of all files in one request; shared-link clients cannot check. If the request fails, all its
 * files fail. With `restoreTrashed`, copies in the trash are restored; if that fails, their files fail.
 */
export async function checkUnits(
  immich: ImmichClient,
  units: readonly HashedUnit[],
  ledger: UploadLedger,
  options: Pick<UploadAllOptions, 'restoreTrashed' | 'dryRun'>,
  limits: RequestOptions,
): Promise<CheckedUnit[]> {
  if (immich.isSharedLinkClient)
    return units.map((unit) => eachFile(unit, (file) => ({ ...file, isOurs: false })));
  let copies: Map<HashedFile, ServerCopy>;
  try {
    copies = await findCopies(immich, units.flatMap(filesOf), limits);
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (!isImmichError(error) || isRefusal(error)) throw error;
    for (const file of units.flatMap(filesOf)) await ledger.failed(file, error);
    return [];
  }
  const wantsRestoring = options.restoreTrashed && !options.dryRun;
  const error = wantsRestoring ? await restoreTrashed(immich, copies.values(), limits) : undefined;
  const isLeft = (unit: HashedUnit) => error && filesOf(unit).some((file) => copies.get(file)?.isTrashed);
  if (error) for (const file of units.filter(isLeft).flatMap(filesOf)) await ledger.failed(file, error);
  const done = units
    .filter((unit) => !isLeft(unit))
    .map((unit) => eachFile(unit, (file) => checked(file, copies.get(file), ledger)));
  await ledger.saved();
  return done;
}

const filesOf = ({ motion, file }: HashedUnit): HashedFile[] => (motion ? [motion, file] : [file]);

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
  // A number as ID, so that file paths are not sent.
  const items = files.map(({ checksum }, index) => ({ id: String(index), checksum }));
  const { results } = await immich.assets.checkBulkUpload(items, options);
  const byId = new Map(files.map((file, index) => [String(index), file]));
  const copies = new Map<HashedFile, ServerCopy>();
  for (const { id, action, assetId, isTrashed } of results) {
    const file = byId.get(id);
    // A server that accepts the file does not have it, whatever else it returns.
    if (file && action !== 'accept' && typeof assetId === 'string') {
      copies.set(file, { id: assetId, ...(typeof isTrashed === 'boolean' && { isTrashed }) });
    }
  }
  return copies;
}
