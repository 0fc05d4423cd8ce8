import type { ImmichClient } from '../client.js';
import type { RequestOptions } from '../options.js';
import { onAbort } from '../transport/on-abort.js';
import type { ServerMediaTypes } from '../types.js';
import { HashPool } from './hash-pool.js';
import { Journal } from './journal.js';
import { pairUp, type UploadUnit } from './pairs.js';
import { Queue } from './queue.js';
import type { UploadAllOptions } from './upload-all.js';
import { type CheckedUnit, checkUnits, MOST_UNITS } from './upload-check.js';
import { putIntoAlbums, putTagsOn } from './upload-collections.js';
import { UploadDelivery } from './upload-delivery.js';
import { type HashedUnit, hashUnits } from './upload-hash.js';
import { UploadLedger } from './upload-ledger.js';
import type { UploadEvent, UploadReport } from './upload-report.js';
import { untilAborted, type UploadSources } from './upload-sources.js';
import { walk } from './walk.js';

/** How many events wait for a slow loop before it slows the run down. */
const MOST_EVENTS = 100;

type Options = UploadAllOptions & { concurrency: number };

/** A run of `uploadAll` as its events; it writes the report as it goes. */
export async function* uploadEvents(
  immich: ImmichClient,
  sources: UploadSources,
  options: Options,
  report: UploadReport,
): AsyncGenerator<UploadEvent, void> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([stop.signal, options.signal]) : stop.signal;
  const events = new Queue<UploadEvent>(MOST_EVENTS);
  const end = run(immich, sources, options, { report, events, stop, signal }).then(
    () => events.close(),
    (error: unknown) => events.fail(error),
  );
  try {
    yield* events;
  } finally {
    // Where the loop was left, nobody makes room for more events.
    const left = new DOMException('The loop over the events was left.', 'AbortError');
    events.fail(left);
    stop.abort(left);
    await end;
  }
}

interface Surroundings {
  report: UploadReport;
  events: Queue<UploadEvent>;
  /** Stops all stages, with the error that one of them had. */
  stop: AbortController;
  /** Says that they stop, for that reason or for the caller's. */
  signal: AbortSignal;
}

/** Finds, hashes, checks and sends, each stage ahead of the next by as much as fits into the queue between them. */
async function run(
  immich: ImmichClient,
  sources: UploadSources,
  options: Options,
  { report, events, stop, signal }: Surroundings,
): Promise<void> {
  const limits = { ...limitsOf(options), signal };
  const types = await immich.server.mediaTypes(limits);
  const journal = await openJournal(immich, options, limits);
  const ledger = new UploadLedger(report, events, journal);
  const delivery = new UploadDelivery(immich, ledger, options, limits);
  const pool = new HashPool();
  const hashed = new Queue<HashedUnit>(MOST_UNITS);
  const checked = new Queue<CheckedUnit>(options.concurrency);
  const forget = onAbort(signal, () => {
    hashed.fail(signal.reason);
    checked.fail(signal.reason);
    pool.close(signal.reason);
  });

  const hashing = async () => {
    const units = findUnits(untilAborted(sources, signal), types, options, ledger);
    for await (const unit of hashUnits(units, pool, ledger)) await hashed.push(unit);
    hashed.close();
  };
  // A check takes what was hashed meanwhile: the first few at once, so that sending begins, and the more the busier the sending is.
  const checking = async () => {
    for (let units = await hashed.take(MOST_UNITS); units.length > 0; units = await hashed.take(MOST_UNITS)) {
      for (const unit of await check(units)) await checked.push(unit);
    }
    checked.close();
  };
  const check = async (units: HashedUnit[]): Promise<CheckedUnit[]> =>
    // A visitor may not ask.
    immich.isVisitor
      ? units.map(({ file, motion }) => ({
          file: { ...file, isOurs: false },
          ...(motion && { motion: { ...motion, isOurs: false } }),
        }))
      : checkUnits(immich, units, ledger, limits);
  const sending = async () => {
    for await (const unit of checked) {
      signal.throwIfAborted();
      await delivery.deliver(unit);
    }
  };

  try {
    // It may have happened before it was listened to.
    signal.throwIfAborted();
    const stages = [hashing(), checking(), ...Array.from({ length: options.concurrency }, sending)];
    await Promise.all(stages.map((stage) => stage.catch((error: unknown) => stop.abort(error))));
    signal.throwIfAborted();
    await collect(immich, options, delivery, { report, events, limits });
  } finally {
    forget();
    pool.close(signal.reason);
    await journal?.close();
  }
}

async function* findUnits(
  sources: AsyncIterable<string>,
  types: ServerMediaTypes,
  options: Options,
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

/** Albums and tags, once all files are there. */
async function collect(
  immich: ImmichClient,
  { album, tags = [], dryRun }: Options,
  { assets }: UploadDelivery,
  { report, events, limits }: Pick<Surroundings, 'report' | 'events'> & { limits: RequestOptions },
): Promise<void> {
  if (dryRun) return;
  if (album !== undefined) {
    for await (const applied of putIntoAlbums(immich, album, assets, limits)) {
      report.albums.push(applied);
      await events.push({ type: 'album', ...applied });
    }
  }
  for await (const applied of putTagsOn(immich, tags, assets, limits)) {
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

const limitsOf = ({
  headers,
  timeoutMs,
  idleTimeoutMs,
  totalTimeoutMs,
  retries,
}: RequestOptions): RequestOptions => ({
  ...(headers !== undefined && { headers }),
  ...(timeoutMs !== undefined && { timeoutMs }),
  ...(idleTimeoutMs !== undefined && { idleTimeoutMs }),
  ...(totalTimeoutMs !== undefined && { totalTimeoutMs }),
  ...(retries !== undefined && { retries }),
});
