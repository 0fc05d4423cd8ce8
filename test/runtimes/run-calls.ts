import type { Outcomes } from './setting.js';

/** Runs calls one after the other; a call that fails does not stop the others. */
export async function runCalls<World>(
  calls: Readonly<Record<string, (world: World) => Promise<unknown>>>,
  world: World,
): Promise<Outcomes> {
  const outcomes: Outcomes = [];
  for (const [call, run] of Object.entries(calls)) {
    try {
      await run(world);
      outcomes.push({ call });
    } catch (error) {
      outcomes.push({
        call,
        error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      });
    }
  }
  return outcomes;
}
