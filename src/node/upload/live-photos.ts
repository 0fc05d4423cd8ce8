import { type LivePhotoVerdict, livePhotoEvidence } from './live-photo-evidence.js';
import type { LivePhoto, LivePhotoEvidence } from './live-photo-report.js';
import type { LinkOutcome } from './live-photo-link.js';
import type { UploadUnit } from './live-photo-pairs.js';
import type { Queue } from '../transfer-run/queue.js';
import type { UploadEvent } from './upload-report.js';

/** Number of pairs that are checked at the same time; each check reads two files. */
const AT_ONCE = 16;

/** The possible live photos of a run, and the result of each pair. */
export class LivePhotos {
  readonly #report: LivePhoto[];
  readonly #events: Queue<UploadEvent>;
  /** Pairs that are being uploaded, by path of the still. */
  readonly #underWay = new Map<string, { video: string; evidence: LivePhotoEvidence }>();

  constructor(report: LivePhoto[], events: Queue<UploadEvent>) {
    this.#report = report;
    this.#events = events;
  }

  /** Yields the same units in order; a still and a video that are not a live photo become separate units. */
  async *judged(units: readonly UploadUnit[]): AsyncGenerator<UploadUnit, void> {
    for (let start = 0; start < units.length; start += AT_ONCE) {
      const some = units.slice(start, start + AT_ONCE);
      const verdicts = await Promise.all(some.map(verdictOf));
      for (const [index, unit] of some.entries()) yield* this.#judge(unit, verdicts[index]);
    }
  }

  async *#judge(unit: UploadUnit, verdict: LivePhotoVerdict | undefined): AsyncGenerator<UploadUnit, void> {
    const { motion, ...still } = unit;
    if (!motion || !verdict) {
      yield unit;
    } else if ('evidence' in verdict) {
      this.#underWay.set(still.path, { video: motion.path, evidence: verdict.evidence });
      yield unit;
    } else {
      await this.#add({ still: still.path, video: motion.path, joined: false, reason: verdict.reason });
      yield motion;
      yield still;
    }
  }

  /** Records the result of a pair. */
  async settle(still: string, outcome: LinkOutcome): Promise<void> {
    const pair = this.#underWay.get(still);
    if (!pair) return;
    this.#underWay.delete(still);
    const { video, evidence } = pair;
    await this.#add({ still, video, ...(outcome.joined ? { joined: true, evidence } : outcome) });
  }

  /** For the remaining pairs, one of the files was not uploaded. */
  async end(): Promise<void> {
    for (const still of this.#underWay.keys())
      await this.settle(still, { joined: false, reason: 'not-uploaded' });
  }

  async #add(pair: LivePhoto): Promise<void> {
    this.#report.push(pair);
    await this.#events.push({ type: 'live-photo', ...pair });
  }
}

const verdictOf = async ({ path, motion }: UploadUnit): Promise<LivePhotoVerdict | undefined> =>
  motion && livePhotoEvidence(path, motion.path);
