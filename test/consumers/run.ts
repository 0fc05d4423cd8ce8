import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runIfMain } from '../../scripts/repository.js';
import { packPackage } from '../helpers/packed-package.js';
import { BUNDLER_CHECKS } from './bundlers.js';
import { type CheckResult, isSuccess, report, resultOf } from './check.js';
import { COMPILER_CHECKS } from './compilers.js';
import { ENTRY_POINT_CHECKS } from './entry-points.js';
import { FRAMEWORK_CHECKS } from './test-frameworks.js';

const CHECKS = [...COMPILER_CHECKS, ...ENTRY_POINT_CHECKS, ...BUNDLER_CHECKS, ...FRAMEWORK_CHECKS];

/** Installs the packed package in projects, or in those whose names contain one of `names`. Returns 1 if one failed. */
async function consumers(names: readonly string[]): Promise<number> {
  const isChosen = ({ name }: { name: string }) =>
    names.length === 0 || names.some((part) => name.toLowerCase().includes(part.toLowerCase()));
  const chosen = CHECKS.filter(isChosen);
  if (chosen.length === 0) {
    console.error(`No such project. Choose from: ${CHECKS.map(({ name }) => name).join('; ')}.`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'immich-client-consumers-'));
  const results: CheckResult[] = [];
  try {
    const { tarball } = await packPackage(folder);
    for (const [index, check] of chosen.entries()) {
      console.error(`${check.name} ...`);
      const project = join(folder, `project-${index}`);
      results.push(await resultOf(check, project, tarball));
      await rm(project, { recursive: true, force: true });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(report(results));
  return isSuccess(results) ? 0 : 1;
}

await runIfMain(import.meta.url, consumers);
