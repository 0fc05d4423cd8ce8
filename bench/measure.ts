/** One round of a contender; returns its score. */
export type Round<Score = number> = () => Promise<Score>;

/**
 * The scores of each contender over interleaved rounds, so that other load on the machine affects all contenders
 * equally.
 */
export async function scores<Score>(
  rounds: number,
  contenders: Record<string, Round<Score>>,
): Promise<Record<string, Score[]>> {
  const entries = Object.entries(contenders).map(([name, play]) => ({ name, play, scored: [] as Score[] }));
  for (let round = 0; round < rounds; round += 1) {
    // The contenders take turns in starting a round.
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(round + turn) % entries.length];
      entry?.scored.push(await entry.play());
    }
  }
  return Object.fromEntries(entries.map(({ name, scored }) => [name, scored]));
}

/** The median score of each contender over interleaved rounds. */
export async function medians(
  rounds: number,
  contenders: Record<string, Round>,
): Promise<Record<string, number>> {
  const all = Object.entries(await scores(rounds, contenders));
  return Object.fromEntries(all.map(([name, scored]) => [name, median(scored)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Nanoseconds per sequential call. */
export async function nanosecondsPerCall(calls: number, call: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  for (let done = 0; done < calls; done += 1) await call();
  return Number(process.hrtime.bigint() - start) / calls;
}

/** Calls per second with the given concurrency. */
export async function callsPerSecond(
  calls: number,
  concurrency: number,
  call: () => Promise<unknown>,
): Promise<number> {
  let left = calls;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  const start = process.hrtime.bigint();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return calls / (Number(process.hrtime.bigint() - start) / 1e9);
}
