import { type Check, CHECKS } from './checks.js';
import { fail, type Finding, skip } from './finding.js';
import { reasonOf } from './probe.js';
import type { Subject } from './subject.js';

/** The result of one check of the table. */
export interface NamedFinding extends Finding {
  check: string;
  exitCode: number;
}

/** Runs the checks, one after the other: of two at once, one would see the load of the other. */
export async function examine(subject: Subject): Promise<NamedFinding[]> {
  const findings: NamedFinding[] = [];
  /** For a check that failed, or could not run, the check that failed. */
  const causes = new Map<string, string>();
  for (const check of CHECKS) {
    const cause = causes.get(check.needs ?? '');
    const finding =
      cause === undefined ? await runCheck(check, subject) : skip(`not checked, because ${cause} failed`);
    if (cause !== undefined) causes.set(check.name, cause);
    else if (finding.status === 'fail') causes.set(check.name, check.name);
    findings.push({ check: check.name, exitCode: check.exitCode, ...finding });
  }
  return findings;
}

/** A connection that breaks in the middle is a finding too. */
async function runCheck({ run }: Check, subject: Subject): Promise<Finding> {
  try {
    return await run(subject);
  } catch (error) {
    subject.signal.throwIfAborted();
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return fail(
      `the connection broke: ${reasonOf(error)}`,
      'Run the command again, and look into the log of the proxy.',
    );
  }
}
