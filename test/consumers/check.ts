/** A check of the packed package in a project of its own. */
export interface Check {
  readonly name: string;
  /** Rejects if the check fails, with {@link Unavailable} if this machine cannot run it. */
  run(folder: string, tarball: string): Promise<unknown>;
}

/** A program that this machine does not have. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

export interface CheckResult {
  readonly name: string;
  readonly outcome: 'passed' | 'failed' | 'not available';
  /** The reason, if it did not pass. */
  readonly reason: string;
}

export async function resultOf({ name, run }: Check, folder: string, tarball: string): Promise<CheckResult> {
  try {
    await run(folder, tarball);
    return { name, outcome: 'passed', reason: '' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, outcome: error instanceof Unavailable ? 'not available' : 'failed', reason };
  }
}

/** One line for each project, then the output of each that failed. */
export function report(results: readonly CheckResult[]): string {
  const width = Math.max(...results.map(({ name }) => name.length));
  const lines = results.map(({ name, outcome, reason }) =>
    [name.padEnd(width), outcome === 'not available' ? `${outcome}: ${reason}` : outcome].join('  '),
  );
  const failures = results.filter(({ outcome }) => outcome === 'failed');
  return [...lines, ...failures.map(({ name, reason }) => `\n${name}:\n${reason}`)].join('\n');
}

/** Whether no project failed, and at least one passed. */
export const isSuccess = (results: readonly CheckResult[]): boolean =>
  results.some(({ outcome }) => outcome === 'passed') && results.every(({ outcome }) => outcome !== 'failed');
