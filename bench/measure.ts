/** What one contender does in one round; answers with its score. */
export type Round = () => Promise<number>;

/**
 * The median score of each contender over interleaved rounds: what else the machine does meanwhile, it does to all of them.
 */
export async function medians(
  rounds: number,
  contenders: Record<string, Round>,
): Promise<Record<string, number>> {
  const names = Object.keys(contenders);
  const scores: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    // Each starts as often as the others.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] ?? '';
      scores[name]?.push((await contenders[name]?.()) ?? NaN);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(scores[name] ?? [])]));
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Nanoseconds a call takes, one after the other. */
export async function nanosecondsPerCall(calls: number, call: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime.bigint();
  for (let done = 0; done < calls; done += 1) await call();
  return Number(process.hrtime.bigint() - start) / calls;
}

/** Calls that are done in a second, so many at a time. */
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
