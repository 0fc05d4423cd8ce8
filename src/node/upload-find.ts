import type { ServerMediaTypes } from '../types.js';
import { pairUp, type PairOptions, type UploadUnit } from './pairs.js';
import type { UploadLedger } from './upload-ledger.js';
import { walk, type WalkOptions } from './walk.js';

/** What is to be uploaded; of what is not, the ledger hears. */
export async function* findUnits(
  sources: AsyncIterable<string>,
  types: ServerMediaTypes,
  options: WalkOptions & PairOptions,
  ledger: UploadLedger,
): AsyncGenerator<UploadUnit, void> {
  for await (const folder of walk(sources, options)) {
    const { units, skipped } = pairUp(folder, types, options);
    for (const { path, reason } of [...folder.skipped, ...skipped]) await ledger.skipped({ path }, reason);
    for (const { path, error } of folder.failed) await ledger.failed({ path }, error);
    for (const unit of units) {
      if (unit.motion) await ledger.found(unit.motion.path);
      await ledger.found(unit.path);
      yield unit;
    }
  }
}
