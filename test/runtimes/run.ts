import { runIfMain } from '../../scripts/repository.js';
import { Unavailable } from './install.js';
import { createProject, type Project } from './project.js';
import { isSuccess, report, type Result } from './report.js';
import { type Runtime, RUNTIMES } from './runtimes.js';

/**
 * Runs the main calls of the built package on every runtime, or on those whose names contain one of `names`. Returns 1 if a call failed.
 */
async function runtimes(names: readonly string[]): Promise<number> {
  const chosen = RUNTIMES.filter(
    ({ name }) => names.length === 0 || names.some((part) => name.toLowerCase().includes(part.toLowerCase())),
  );
  if (chosen.length === 0) {
    console.error(`No such runtime. There are: ${RUNTIMES.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const project = await createProject();
  const results: Result[] = [];
  try {
    // Sequentially: each needs several hundred megabytes, which are removed before the next.
    for (const runtime of chosen) {
      console.error(`${runtime.name} ...`);
      results.push(await resultOf(runtime, project));
    }
  } finally {
    await project.remove();
  }
  console.log(report(results));
  return isSuccess(results) ? 0 : 1;
}

async function resultOf({ name, run }: Runtime, project: Project): Promise<Result> {
  try {
    return { name, outcomes: await run(project) };
  } catch (error) {
    if (error instanceof Unavailable) return { name, unavailable: error.message };
    return { name, crashed: error instanceof Error ? error.message : String(error) };
  }
}

await runIfMain(import.meta.url, (args) => runtimes(args));
