import type { ImmichClient, RequestOptions } from '../../index.js';
import { onAbort } from '../../http/on-abort.js';
import { HashPool } from './hash-pool.js';
import { Journal } from './journal.js';
import { LivePhotos } from './live-photos.js';
import { checkPermissions } from '../transfer-run/key-permissions.js';
import { Queue } from '../transfer-run/queue.js';
import type { Running } from '../transfer-run/run-events.js';
import { tagUploaded } from './tag-uploaded.js';
import { checkUnits, MOST_UNITS } from './upload-check.js';
import { putIntoAlbums } from './upload-albums.js';
import { idsByTag } from './upload-collections.js';
import { UploadDelivery } from './upload-delivery.js';
import { findUnits } from './upload-find.js';
import { hashUnits } from './upload-hash.js';
import { UploadLedger } from './upload-ledger.js';
import type { UploadEvent, UploadReport } from './upload-report.js';
import { limitsOf } from '../transfer-run/request-limits.js';
import { permissionsFor } from './upload-permissions.js';
import { pathsOf, type UploadSources } from './upload-sources.js';
import type { UploadAllOptions } from './upload-options.js';
import type { CheckedUnit, HashedUnit } from './upload-units.js';

type Options = UploadAllOptions & { concurrency: number; tagTimeoutMs: number };

/** The work of `uploadAll`: uploads the files, then adds albums and tags. */
export async function runUpload(
  immich: ImmichClient,
  sources: UploadSources,
  options: Options,
  report: UploadReport,
  running: Running<UploadEvent>,
): Promise<void> {
  const since = new Date();
  const limits = { ...limitsOf(options), signal: running.signal };
  await checkPermissions(immich, permissionsFor(options), limits);
  const journal = await openJournal(immich, options, limits);
  try {
    const ledger = new UploadLedger(report, running.events, journal);
    const livePhotos = new LivePhotos(report.livePhotos, running.events);
    const delivery = new UploadDelivery(immich, ledger, livePhotos, options, limits);
    const folders = new Map<string, string>();
    const parts = {
      immich,
      sources,
      options,
      limits,
      ledger,
      livePhotos,
      delivery,
      folders,
      since,
      running,
    };
    await uploadFiles(parts);
    await livePhotos.end();
    if (!options.dryRun) await collect(parts, report);
  } finally {
    await journal?.close();
  }
}

interface Parts {
  immich: ImmichClient;
  sources: UploadSources;
  options: Options;
  limits: RequestOptions;
  ledger: UploadLedger;
  livePhotos: LivePhotos;
  delivery: UploadDelivery;
  folders: Map<string, string>;
  /** Start of the run. */
  since: Date;
  running: Running<UploadEvent>;
}

/**
 * Finds, hashes, checks and sends files. Each stage can be ahead of the next by the capacity of the queue between them.
 */
async function uploadFiles({
  immich,
  sources,
  options,
  limits,
  ledger,
  livePhotos,
  delivery,
  folders,
  running,
}: Parts): Promise<void> {
  const { signal, together } = running;
  const types = await immich.server.mediaTypes(limits);
  const pool = new HashPool();
  const hashed = new Queue<HashedUnit>(MOST_UNITS);
  const checked = new Queue<CheckedUnit>(options.concurrency);
  const forget = onAbort(signal, () => {
    hashed.fail(signal.reason);
    checked.fail(signal.reason);
    pool.close(signal.reason);
  });

  const hashing = async () => {
    const units = findUnits(pathsOf(sources, signal), types, options, ledger, livePhotos, folders);
    for await (const unit of hashUnits(units, pool, ledger)) await hashed.push(unit);
    hashed.close();
  };
  // A check takes all units that are hashed: few at first, so that sending starts early, and more while sending is
  // busy.
  const checking = async () => {
    for (let units = await hashed.take(MOST_UNITS); units.length > 0; units = await hashed.take(MOST_UNITS)) {
      for (const unit of await checkUnits(immich, units, ledger, options, limits)) await checked.push(unit);
    }
    checked.close();
  };
  const sending = async () => {
    for await (const unit of checked) {
      signal.throwIfAborted();
      await delivery.deliver(unit);
    }
  };

  try {
    // The signal may have aborted before the listener was added.
    signal.throwIfAborted();
    await together([hashing(), checking(), ...Array.from({ length: options.concurrency }, sending)]);
  } finally {
    forget();
    pool.close(signal.reason);
  }
}

async function collect(
  { immich, options, limits, delivery, folders, since, running }: Parts,
  report: UploadReport,
): Promise<void> {
  const { assets } = delivery;
  const { album, tags = [], tagTimeoutMs: timeoutMs } = options;
  const { events } = running;
  if (album !== undefined) {
    for await (const applied of putIntoAlbums(immich, album, folders, assets, limits)) {
      report.albums.push(applied);
      await events.push({ type: 'album', ...applied });
    }
  }
  const created = new Set(report.created.map(({ id }) => id));
  const tagging = { wanted: idsByTag(tags, assets), created, since, timeoutMs };
  for (const applied of await tagUploaded(immich, tagging, limits)) {
    report.tags.push(applied);
    await events.push({ type: 'tag', ...applied });
  }
}

async function openJournal(
  immich: ImmichClient,
  { journal, dryRun }: Options,
  limits: RequestOptions,
): Promise<Journal | undefined> {
  if (journal === undefined || dryRun) return undefined;
  const { id } = await immich.users.me(limits);
  return Journal.open(journal, id);
}
